"""How many wrongly spelt queries lead to a page on what was meant."""

from collections.abc import Iterable
from dataclasses import dataclass

from search.backends.tantivy.analyzers import terms_of
from search.evaluation.measure import Asker

TOP = 3


@dataclass(frozen=True)
class Misspelt:
    """One wrong spelling and what came of it."""

    typed: str
    words: str  # those of the right page
    searched: str
    titles: list[str]  # of the first results
    is_understood: bool
    is_found: bool
    has_page: bool


def ask_misspelt(
    asker: Asker, pairs: Iterable[tuple[str, str]], titles: list[str]
) -> Iterable[Misspelt]:
    """Ask each wrong spelling; `titles` are those of the documents, in their order.

    Understood: what is searched for (correction and synonyms included) has the right words.
    Found: the title of one of the first TOP results has them; endings do not matter.
    """
    terms = [set(terms_of(title)) for title in titles]
    for typed, words in pairs:
        wanted = set(terms_of(words))
        meant = asker.understand(typed)
        places = [asker.place_of(page) for page in asker.rank(meant)[:TOP]]
        yield Misspelt(
            typed,
            words,
            meant.words,
            [titles[place] for place in places],
            any(
                wanted.issubset(terms_of(text))
                for text in (meant.words, *meant.synonyms, *meant.other_names)
            ),
            any(wanted <= terms[place] for place in places),
            any(wanted <= title for title in terms),
        )
