"""What became of the enquiries of some days: as a whole, and by area, service, article, week."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Case, IntegerField, When
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from enquiries.choices import LookingFor
from enquiries.figures.period import WEEKS_SHOWN, Period, last_weeks
from enquiries.first_contacts import FirstContacts, first_contacts, total
from enquiries.models import Enquiry

# More bars than these nobody compares; the rest is summed up.
MOST_ROWS = 15


@dataclass(frozen=True)
class Row:
    """One line of a table and one bar of its chart."""

    label: str
    figures: FirstContacts


@dataclass(frozen=True)
class Section:
    """One table with its chart; `column` heads the labels."""

    key: str
    title: str
    column: str
    rows: list[Row]


@dataclass(frozen=True)
class Past:
    """The figures of a period; the weeks are always the last twelve."""

    whole: FirstContacts
    quarantined: int
    sections: list[Section]


def past(period: Period, now: datetime) -> Past:
    """All figures of `period`. Five queries."""
    enquiries = Enquiry.objects.received_between(*period.moments)
    by_service = first_contacts(enquiries, now, by="looking_for")
    by_area = first_contacts(enquiries, now, by="area__name")
    by_article = first_contacts(enquiries, now, by="source_title")
    no_area, no_article = _("No known area"), _("Not from an article")
    return Past(
        whole=total(by_service.values()),
        quarantined=enquiries.quarantined().count(),
        sections=[
            Section(
                "service", _("By service"), _("Looking for"), _most_first(by_service, _service)
            ),
            Section(
                "area", _("By area"), _("Area"), _most_first(by_area, lambda name: name or no_area)
            ),
            Section(
                "article",
                _("By article they came from"),
                _("Article"),
                _most_first(by_article, lambda title: title or no_article),
            ),
            Section("week", _("By week, last 12 weeks"), _("Week from"), _weeks(period.zone, now)),
        ],
    )


def _service(value: str) -> str:
    return str(dict(LookingFor.choices).get(value, value))


def _most_first(parts: dict[Any, FirstContacts], label: Callable[[Any], str]) -> list[Row]:
    rows = [Row(label(value), figures) for value, figures in parts.items()]
    rows.sort(key=lambda row: (-row.figures.received, row.label))
    shown, rest = rows[:MOST_ROWS], rows[MOST_ROWS:]
    if rest:
        together = total(row.figures for row in rest)
        shown.append(Row(_("%(count)d others") % {"count": len(rest)}, together))
    return shown


def _weeks(zone: ZoneInfo, now: datetime) -> list[Row]:
    """The last twelve weeks, also those without an enquiry, the oldest first."""
    weeks = last_weeks(now.astimezone(zone).date(), zone)
    mondays = [weeks.first + timedelta(weeks=number) for number in range(WEEKS_SHOWN)]
    enquiries = Enquiry.objects.received_between(*weeks.moments)
    found = first_contacts(enquiries.annotate(week=_week_number(mondays, zone)), now, by="week")
    return [
        Row(date_format(monday, "j M"), found.get(number, FirstContacts()))
        for number, monday in enumerate(mondays)
    ]


def _week_number(mondays: list[date], zone: ZoneInfo) -> Case:
    """Which of the weeks a row belongs to; the database's own weeks would be far slower."""
    starts = [Period(monday, monday, zone).moments[0] for monday in mondays]
    latest_first = reversed(list(enumerate(starts)))
    return Case(
        *(When(created_at__gte=start, then=number) for number, start in latest_first),
        output_field=IntegerField(),
    )
