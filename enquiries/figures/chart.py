"""Bars for a small drawing (SVG): how many came, and how many of these were answered in time."""

from dataclasses import dataclass

from django.utils.translation import ngettext

from enquiries.figures.past import Row, Section

# Units of the drawing, which the page scales; a text line of 14 units stands above each bar.
WIDTH = 320
LONGEST_BAR = WIDTH - 1  # leaves room for its outline
ROW_HEIGHT = 40
TEXT_BASE = 14
BAR_TOP = 20
BAR_HEIGHT = 12
LABEL_LENGTH = 30


@dataclass(frozen=True)
class Bar:
    """One bar: an outline for all, filled for those in time. Lengths in units."""

    label: str
    words: str
    text_y: int
    bar_y: int
    length: int
    filled: int


@dataclass(frozen=True)
class Chart:
    """The bars of one table, and the same in words for who does not see them."""

    key: str
    title: str
    description: str
    height: int
    bars: list[Bar]
    width: int = WIDTH
    bar_height: int = BAR_HEIGHT


def chart_of(section: Section) -> Chart:
    """The drawing of a section; its longest bar takes the width."""
    most = max((row.figures.received for row in section.rows), default=0) or 1
    bars = [_bar(number, row, most) for number, row in enumerate(section.rows)]
    described = "; ".join(f"{row.label}: {_words(row)}" for row in section.rows)
    return Chart(section.key, section.title, described, ROW_HEIGHT * len(bars), bars)


def _bar(number: int, row: Row, most: int) -> Bar:
    top = number * ROW_HEIGHT
    is_long = len(row.label) > LABEL_LENGTH
    return Bar(
        label=f"{row.label[: LABEL_LENGTH - 1].rstrip()}…" if is_long else row.label,
        words=_words(row),
        text_y=top + TEXT_BASE,
        bar_y=top + BAR_TOP,
        length=LONGEST_BAR * row.figures.received // most,
        filled=LONGEST_BAR * row.figures.in_time // most,
    )


def _words(row: Row) -> str:
    figures = row.figures
    words = ngettext(
        "%(received)d, %(in_time)d in time", "%(received)d, %(in_time)d in time", figures.received
    )
    return words % {"received": figures.received, "in_time": figures.in_time}
