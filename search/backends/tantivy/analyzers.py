"""How texts and queries are cut into words; both must go through the same steps.

Tantivy forgets its analyzers when an index is closed, so `register` follows every opening.
"""

import unicodedata
from typing import Any

import tantivy
from tantivy import Filter, Tokenizer

# Whole words: in Rust's syntax \w has the combining marks of Devanagari, unlike Python's.
WORD_PATTERN = r"\w+"
_LETTER = r"[\u{0904}-\u{0939}\u{0958}-\u{0961}\u{0972}-\u{097F}]"
_MARK = r"[\u{0900}-\u{0903}\u{093A}-\u{094F}\u{0951}-\u{0957}\u{0962}\u{0963}\u{200C}\u{200D}]"
# A Devanagari word up to its last letter, so that the vowel sign that inflects it falls off:
# घुटना, घुटने and घुटनों (knee, knees) are one term, as are दर्द and दर्दों.
STEM_PATTERN = rf"{_LETTER}(?:{_MARK}*{_LETTER})*|[\w--\p{{Devanagari}}]+"
LONGEST_WORD = 100  # bytes: a Devanagari letter has three
STEMMED = "stemmed"  # endings and English stop words dropped: what is ranked
WORDS = "words"  # as written: what is completed, and what spelling is corrected to


def fold_text(text: str) -> str:
    """The one form of letters that have several (NFKC); case is left to the analyzers."""
    return unicodedata.normalize("NFKC", text)


def stemming_analyzer() -> Any:
    """Lower case, no accents, no English stop words, English and Hindi endings dropped."""
    return (
        tantivy.TextAnalyzerBuilder(Tokenizer.regex(STEM_PATTERN))
        .filter(Filter.remove_long(LONGEST_WORD))
        .filter(Filter.lowercase())
        .filter(Filter.ascii_fold())
        .filter(Filter.stopword("english"))
        .filter(Filter.stemmer("english"))
        .build()
    )


def word_analyzer() -> Any:
    """Lower case, no accents, and nothing else."""
    return (
        tantivy.TextAnalyzerBuilder(Tokenizer.regex(WORD_PATTERN))
        .filter(Filter.remove_long(LONGEST_WORD))
        .filter(Filter.lowercase())
        .filter(Filter.ascii_fold())
        .build()
    )


ANALYZERS = {STEMMED: stemming_analyzer(), WORDS: word_analyzer()}


def register(index: Any) -> None:
    """Tell an index that was just made or opened what its fields are cut with."""
    for name, analyzer in ANALYZERS.items():
        index.register_tokenizer(name, analyzer)


def terms_of(text: str, analyzer: str = STEMMED) -> list[str]:
    """The different terms of a text, in its order."""
    return list(dict.fromkeys(ANALYZERS[analyzer].analyze(fold_text(text))))
