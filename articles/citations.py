"""Where a page cites each of its references, noted while the page is rendered.

The page puts one `Citations` into its template context; each citation that is printed adds
its place, and the list of references, printed last, links back to all of them.
"""

from collections import defaultdict
from dataclasses import dataclass

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Place:
    """One citation: the id of its link, its letter among those of the reference, its section."""

    anchor: str
    letter: str
    section: str


class Citations:
    """The places of one rendering of one page, by the number of the reference."""

    def __init__(self) -> None:
        self._places: dict[int, list[Place]] = defaultdict(list)

    def add(self, number: int, section: str) -> Place:
        """Note a citation of reference `number` in a section; its id is new on the page."""
        places = self._places[number]
        place = Place(f"cite-{number}-{len(places) + 1}", letter(len(places)), section)
        places.append(place)
        return place

    def of(self, number: int) -> list[Place]:
        """The places that cite reference `number`, in the order of the page."""
        return list(self._places.get(number, ()))


def letter(index: int) -> str:
    """a to z, then aa, ab ... as columns of a spreadsheet are named."""
    index, last = divmod(index, len(LETTERS))
    return (letter(index - 1) if index else "") + LETTERS[last]
