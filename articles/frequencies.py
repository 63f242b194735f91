"""Numbers as people read them best: so many of so many, and a drawing with a dot for each.

Natural frequencies with a fixed denominator, drawn as an icon array (facts in words and
picture alike; Trevena et al. 2013, doi 10.1186/1472-6947-13-S2-S7).
"""

from dataclasses import dataclass

# More dots than this would be too small for a phone.
MAX_DOTS = 1000
STEP = 10  # the distance of two dots, in units of the drawing
SMALL_ARRAY = 100
SMALL_COLUMNS, LARGE_COLUMNS = 10, 40


@dataclass(frozen=True)
class IconArray:
    """A drawing of dots: SVG paths whose dashes, one for each dot, have round ends."""

    width: int
    height: int
    affected: str
    possible: str
    others: str

    @property
    def view_box(self) -> str:
        """The viewBox attribute of the drawing."""
        return f"0 0 {self.width} {self.height}"

    @property
    def is_large(self) -> bool:
        """Whether its dots are small."""
        return self.width > SMALL_COLUMNS * STEP


def icon_array(count: int, count_max: int, out_of: int) -> IconArray | None:
    """Dots for `count` to `count_max` of `out_of` people; None where a drawing tells nothing.

    Numbers that do not fit into `out_of` are cut, so that wrong data never breaks a page.
    """
    if not 1 <= out_of <= MAX_DOTS:
        return None
    sure = max(0, min(count, out_of))
    possible = max(sure, min(count_max, out_of))
    columns = min(out_of, SMALL_COLUMNS if out_of <= SMALL_ARRAY else LARGE_COLUMNS)
    rows = -(-out_of // columns)
    return IconArray(
        width=columns * STEP,
        height=rows * STEP,
        affected=_path(0, sure, columns),
        possible=_path(sure, possible, columns),
        others=_path(possible, out_of, columns),
    )


def _path(start: int, end: int, columns: int) -> str:
    """Path data with one horizontal line for each row that has dots from `start` to `end`."""
    lines = []
    while start < end:
        row, column = divmod(start, columns)
        dots = min(end - start, columns - column)
        x, y = column * STEP + STEP // 2, row * STEP + STEP // 2
        # A little longer than its dots are apart, or the last dot would not be drawn.
        lines.append(f"M{x} {y}h{(dots - 1) * STEP}.1")
        start += dots
    return "".join(lines)
