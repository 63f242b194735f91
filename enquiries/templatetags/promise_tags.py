"""The promise in a patient's words, or the opening hours where nothing may be promised."""

from datetime import datetime

from django import template
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from clinic.models import PracticeSettings
from enquiries.promise import current_promise
from enquiries.time_left import HOUR

register = template.Library()


@register.simple_tag
def promise_lines(practice: PracticeSettings, *, before_sending: bool = False) -> list[str]:
    """Sentences about when the patient is answered; none where no opening hours are known.

    Before sending also until when, if it is sent now.
    """
    now = timezone.now()
    promise = current_promise(practice, now)
    if promise is None:
        return _hours(practice)
    lines = [
        _within(promise.minutes),
        _("In the last 30 days we did so for at least 9 of 10 messages."),
    ]
    if promise.opens_at:
        opens = {"moment": _moment(promise.opens_at, now)}
        lines.append(_("We are closed now and open at %(moment)s.") % opens)
    if before_sending:
        answer = {"moment": _moment(promise.answer_by, now)}
        lines.append(_("If you write now, you hear from us by %(moment)s.") % answer)
    return lines


def _moment(local: datetime, now: datetime) -> str:
    days = (local.date() - now.astimezone(local.tzinfo).date()).days
    if days == 0:
        words = _("%(time)s today")
    elif days == 1:
        words = _("%(time)s tomorrow")
    else:
        words = _("%(time)s on %(day)s")
    return words % {"time": f"{local:%H:%M}", "day": formats.date_format(local, "l j F")}


def _hours(practice: PracticeSettings) -> list[str]:
    hours = ", ".join(practice.opening_hours_lines)
    return [_("We answer in our opening hours: %(hours)s.") % {"hours": hours}] if hours else []


def _within(minutes: int) -> str:
    hours, rest = divmod(minutes, HOUR)
    if rest:
        words = ngettext(
            "We answer within %(number)d minute in opening hours.",
            "We answer within %(number)d minutes in opening hours.",
            minutes,
        )
        return words % {"number": minutes}
    words = ngettext(
        "We answer within %(number)d hour of our opening time.",
        "We answer within %(number)d hours of our opening time.",
        hours,
    )
    return words % {"number": hours}
