"""Which words of an entry are words of the library's titles."""

from search.backends.tantivy.analyzers import WORDS, terms_of
from search.engines import ask
from search.engines.base import EngineUnavailable


def title_words_in(phrase: str) -> list[str]:
    """The words of a phrase when titles or other names have every one of them, else nothing."""
    words = terms_of(phrase, WORDS)
    try:
        names = ask(lambda engine: engine.vocabulary()).names
    except EngineUnavailable:
        return []
    return words if all(word in names for word in words) else []
