"""How many years of school a text asks for (Flesch-Kincaid grade level).

Source: Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas
for Navy enlisted personnel. Research Branch Report 8-75, 1975. It counts syllables, so it is
for English only; our syllable counter is a rule of thumb, good to about half a grade.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from articles.passages import lines_of

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

# Below this many words one long word moves the grade by years.
MIN_WORDS = 20
# A number counts as one word of one syllable, however long it is to say.
WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*|\d+(?:[.,]\d+)*")
DEVANAGARI = re.compile(r"[\u0900-\u097F]")
SENTENCE_END = re.compile(r"[.!?…]+(?=[\s\"”’)\]]|$)")
ABBREVIATION = re.compile(
    r"\b(e\.g|i\.e|a\.m|p\.m|dr|mr|mrs|ms|prof|vs|al|approx|no|fig|[a-z])\.(?=\s)", re.IGNORECASE
)
# The inner blocks of "what you can do yourself" that hold its sentences.
SELF_CARE_TEXTS = {"text", "items"}


def reading_grade(text: str) -> float | None:
    """The grade of an English text, at least 0; every new line ends a sentence.

    None for fewer than 20 words and for text that is mostly in Devanagari.
    """
    words = WORD.findall(text)
    if len(words) < MIN_WORDS or len(DEVANAGARI.findall(text)) > len("".join(words)):
        return None
    syllables = sum(syllable_count(word) for word in words)
    grade = 0.39 * len(words) / len(sentences(text)) + 11.8 * syllables / len(words) - 15.59
    return max(0.0, round(grade, 1))


def sentences(text: str) -> list[str]:
    """The sentences of a text; a list item or heading on its own line is one."""
    joined = ABBREVIATION.sub(r"\1", text)
    pieces = (piece for line in joined.splitlines() for piece in SENTENCE_END.split(line))
    return [piece.strip() for piece in pieces if WORD.search(piece)]


def longest_sentence(text: str) -> str:
    """The sentence with the most words, where an editor may start."""
    return max(sentences(text), key=lambda sentence: len(WORD.findall(sentence)), default="")


def syllable_count(word: str) -> int:
    """Syllables of an English word, by its groups of vowels; at least one."""
    return sum(_syllables_of_part(part) for part in re.findall(r"[a-z]+", word.lower())) or 1


def _syllables_of_part(part: str) -> int:
    if re.fullmatch(r"s|t|d|m|ll|re|ve", part):
        return 0  # what follows an apostrophe, as in "don't"
    stem = re.sub(r"(?<![td])ed$|(?<![sxzcg])(?<![sc]h)es$", "e", part)
    # A last e is silent, but not after a vowel ("agree") or in "needle".
    spoken = re.sub(r"(?<![aeiouy])(?<![^aeiouylrw]l)e$", "", stem)
    groups = re.findall(r"[aeiouy]+", spoken)
    # Two vowels that are spoken apart, as in "radial", "physio", "diet" and "area".
    apart = re.findall(
        r"(?<![tc])ia|(?<![tscgx])io|sio(?!n)|ie[tr]|(?<![pg])eo|iu|ua[lt]|uou|(?<=[aeiouy].)ea$",
        spoken,
    )
    return max(1, len(groups) + len(apart))


def article_reading_grade(page: "ArticlePage") -> float | None:
    """The grade of the key points and "what you can do yourself" together.

    Reads the stored data only, so a list may ask it of every row without a query.
    """
    points = [str(item["value"]) for item in page.key_points.raw_data]
    advice = [
        text for item in page.self_care.raw_data for text in _texts(item["type"], item["value"])
    ]
    return reading_grade("\n".join([*points, *advice]))


def _texts(name: str, value: Any) -> Iterator[str]:
    """The sentences in the raw value of the block `name`."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(key, inner)
    elif isinstance(value, list):
        for item in value:
            # Items of a list block are {"type", "value", "id"}; older data has bare values.
            yield from _texts(name, item["value"] if isinstance(item, dict) else item)
    elif name in SELF_CARE_TEXTS and isinstance(value, str):
        yield lines_of(value)
