"""The figures as a CSV file: one line for each line of the report's tables."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from enquiries.figures.past import Past
from enquiries.figures.period import Period
from enquiries.figures.present import Present
from enquiries.first_contacts import FirstContacts
from enquiries.inbox.spreadsheet import BYTE_ORDER_MARK, harmless


def csv_file(present: Present, past: Past, period: Period) -> str:
    """The whole file; a text that a spreadsheet might run gets an apostrophe before it."""
    headings = [
        _("Table"),
        _("Line"),
        _("Enquiries"),
        _("Answered"),
        _("Answered in time"),
        _("Not answered in time"),
        _("Median, minutes"),
        _("90th percentile, minutes"),
    ]
    file = io.StringIO()
    writer = csv.writer(file)
    for line in (headings, *_now(present), *_past(past, period)):
        writer.writerow([harmless(cell) for cell in line])
    return BYTE_ORDER_MARK + file.getvalue()


def _now(present: Present) -> Iterator[list[Any]]:
    table = _("Now")
    for state, count in present.by_state.items():
        yield [table, str(state.label), count]
    yield [table, _("Overdue"), present.overdue]
    yield [table, _("Urgent and waiting"), present.urgent_waiting]
    yield [table, _("Unassigned"), present.unassigned]


def _past(past: Past, period: Period) -> Iterator[list[Any]]:
    table = f"{period.first} – {period.last}"
    yield [table, _("All"), *_cells(past.whole)]
    yield [table, _("In quarantine"), past.quarantined]
    for section in past.sections:
        for row in section.rows:
            yield [section.title, row.label, *_cells(row.figures)]


def _cells(figures: FirstContacts) -> list[Any]:
    return [
        figures.received,
        figures.answered,
        figures.in_time,
        figures.missed,
        figures.median,
        figures.ninetieth,
    ]
