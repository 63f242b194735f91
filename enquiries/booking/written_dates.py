"""Dates as browsers send them, and as people in India type them."""

import re
from datetime import date

# \d is a digit of any script, and int() reads them all.
ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
DAY_FIRST = re.compile(r"(?P<day>\d{1,2})[./ -](?P<month>\d{1,2})[./ -](?P<year>\d{4})")


def date_from_text(text: str) -> date | None:
    """The day of "2026-11-27", "27/11/2026" or "२७-११-२०२६"; None if there is no such day."""
    found = ISO.fullmatch(text.strip()) or DAY_FIRST.fullmatch(text.strip())
    if found is None:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
