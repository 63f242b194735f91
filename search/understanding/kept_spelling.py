"""Keep what spelling is corrected to, and build it anew when words change.

The words of a big library take up to a second. Its few new words can wait for that, so requests
go on with the old ones meanwhile; whoever comes first of all has to wait.
"""

import threading
from dataclasses import dataclass

from search.understanding.spelling import Spelling
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists

QUICKLY_BUILT = 5_000  # words; below 0.1 s, so nobody needs to go without the newest
HARDLY_CHANGED = 0.9  # share of the words that were there before


@dataclass(frozen=True)
class _Kept:
    vocabulary: Vocabulary
    lists: WordLists
    spelling: Spelling

    def is_of(self, vocabulary: Vocabulary, lists: WordLists) -> bool:
        return self.vocabulary.version == vocabulary.version and self.lists is lists

    def is_nearly_of(self, vocabulary: Vocabulary) -> bool:
        """Whether it will do until a new one is built."""
        words = vocabulary.texts.keys()
        common = len(words & self.vocabulary.texts.keys())
        return len(words) > QUICKLY_BUILT and common >= HARDLY_CHANGED * len(words)


_lock = threading.Lock()
_kept: _Kept | None = None
_builder: threading.Thread | None = None


def spelling_of(vocabulary: Vocabulary, lists: WordLists) -> Spelling:
    """The spelling of these words, or for a moment that of nearly these."""
    kept = _kept
    if kept is not None and kept.is_of(vocabulary, lists):
        return kept.spelling
    if kept is not None and kept.is_nearly_of(vocabulary):
        _build_beside(vocabulary, lists)
        return kept.spelling
    return _build(vocabulary, lists)


def _build_beside(vocabulary: Vocabulary, lists: WordLists) -> None:
    """One thread at a time; what changes while it builds is seen by the next request."""
    global _builder
    if _builder is None or not _builder.is_alive():
        _builder = threading.Thread(target=_build, args=(vocabulary, lists), daemon=True)
        _builder.start()


def _build(vocabulary: Vocabulary, lists: WordLists) -> Spelling:
    """Build once, however many ask at the same time."""
    global _kept
    with _lock:
        if _kept is None or not _kept.is_of(vocabulary, lists):
            _kept = _Kept(vocabulary, lists, Spelling(vocabulary, lists))
        return _kept.spelling
