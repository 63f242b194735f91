"""What the site may promise: only what the last 30 days bear out."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from clinic.models import PracticeSettings
from enquiries.first_contacts import first_contacts, total
from enquiries.models import Enquiry

WINDOW = timedelta(days=30)
# Of ten messages nine within the promised time; and out of a handful nothing follows.
PERCENT = 90
MIN_ANSWERED = 20
# A moment is promised on the clock face, and never earlier than it is due.
STEP = timedelta(minutes=5)


@dataclass(frozen=True)
class Promise:
    """An answer within `minutes` of opening time: for a message sent now, by `answer_by`.

    `opens_at` is None while the practice is open.
    """

    minutes: int
    answer_by: datetime
    opens_at: datetime | None


def current_promise(practice: PracticeSettings, now: datetime) -> Promise | None:
    """The promise that may be printed now, or None. Two queries; nothing is kept.

    It may be printed when at least 20 enquiries of the last 30 days on its site were answered
    and nine of ten within the minutes that the practice promises today
    (`enquiries.first_contacts` says how they are counted). Never without opening hours: a
    patient could not tell what it means.
    """
    clock = practice.opening_times.clock
    opens_at = clock.next_opening(now)
    if not clock.hours or opens_at is None or not is_borne_out(practice, now):
        return None
    minutes = practice.first_contact_minutes
    answer_by = _rounded_up(clock.add_minutes(now, minutes))
    return Promise(minutes, answer_by, None if opens_at <= now else opens_at)


def is_borne_out(practice: PracticeSettings, now: datetime) -> bool:
    """Whether the last 30 days on its own site support the minutes that it names. One query."""
    recent = Enquiry.objects.received_between(now - WINDOW, now).filter(site=practice.site_id)
    figures = total(first_contacts(recent, now, by="state").values())
    reached = figures.percentile(PERCENT)
    if reached is None or figures.answered < MIN_ANSWERED:
        return False
    return reached <= practice.first_contact_minutes


def _rounded_up(moment: datetime) -> datetime:
    past = timedelta(minutes=moment.minute, seconds=moment.second, microseconds=moment.microsecond)
    return moment - past + -(-past // STEP) * STEP
