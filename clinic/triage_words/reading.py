"""Read a text: its words that carry meaning, with what they stand for and where they stand."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from clinic.triage_words.folding import normalise, spelling_key
from clinic.triage_words.lexicon import (
    LONGEST_SPAN,
    Entry,
    is_filler,
    kind_of,
    lexicon,
    signs_of,
)
from clinic.triage_words.plain_words import SHORT_FORMS

MAX_TEXT = 20_000
KEPT = 20_000  # single words whose meaning is remembered, without the text they stood in
# The sign of a difficulty of which a phrase does not say with what.
DIFFICULTY = "difficulty"
# Getting better; "!better" is what does not.
BETTER = "better"
_CLAUSE_ENDS = frozenset(",;:()\n")
_TOKENS = re.compile(r"[\w\u0900-\u0963\u0966-\u097F]+|[.!?\u0964\u0965\n]|[,;:()]")
_SENTENCE_ENDS = frozenset(".!?\u0964\u0965")
# A sentence without punctuation is cut after so many words, so that its scopes stay small.
_OWNERS = frozenset(
    [
        "my",
        "i",
        "he",
        "she",
        "her",
        "his",
        "we",
        "our",
        "mere",
        "meri",
        "mera",
        "mujhe",
        "unke",
        "unki",
        "uske",
        "uski",
        "मेरे",
        "मेरी",
        "मेरा",
        "मुझे",
    ]
)


@dataclass
class Word:
    """One word (or listed group of words) with a meaning, in its place in the text."""

    text: str
    concepts: frozenset[str]
    sentence: int
    clause: int
    # Index of its first token in the text, for cues that look at every token.
    token: int
    # A pronoun or possessive stands before it: a new statement may begin here.
    has_owner: bool = False
    # "no numbness", "cannot feel", "a stroke 5 years ago", "difficulty" that was said of another.
    is_denied: bool = False
    is_failing: bool = False
    is_past: bool = False
    is_unreal: bool = False
    is_spent: bool = False

    def __post_init__(self) -> None:
        kinds = _kinds_of(self.concepts)
        self.is_grammar = kinds == {"grammar"}
        self.is_function = "function" in kinds
        self.is_symptom = "symptom" in kinds and not self.is_function
        self.is_other = kinds <= {"other"}
        self.is_cue = _is_cue(self.concepts)

    def means(self, *concepts: str) -> bool:
        """Whether it stands for one of these concepts."""
        return not self.concepts.isdisjoint(concepts)

    @property
    def meant(self) -> frozenset[str]:
        """All signs that it may stand for, whatever is said of them."""
        return _signs_meant_by(self.concepts)

    @property
    def signs(self) -> frozenset[str]:
        """What it says for the rules: "numb", "urine", or "!urine" for failing or denied."""
        if self.is_unreal or self.is_spent:
            return frozenset()
        meant = self.meant
        failed = frozenset(f"!{concept}" for concept in meant)
        if self.is_failing:
            return meant | failed
        return failed if self.is_denied else meant


@lru_cache(maxsize=KEPT)
def _is_cue(concepts: frozenset[str]) -> bool:
    """Whether one of these concepts says something of other words; few of a text do."""
    return any(concept[0] == "_" for concept in concepts)


@lru_cache(maxsize=KEPT)
def _kinds_of(concepts: frozenset[str]) -> frozenset[str]:
    return frozenset(kind_of(concept) for concept in concepts)


@lru_cache(maxsize=KEPT)
def _signs_meant_by(concepts: frozenset[str]) -> frozenset[str]:
    plain = (concept for concept in concepts if concept[0] != "_")
    signs = frozenset(sign for concept in plain for sign in signs_of(concept))
    is_difficulty = "_difficulty" in concepts
    is_better = not concepts.isdisjoint(("_better", "_normal"))
    return signs | ({DIFFICULTY} if is_difficulty else set()) | ({BETTER} if is_better else set())


@dataclass
class Reading:
    """All tokens of a text with their clause, and its words with a meaning."""

    tokens: list[str] = field(default_factory=list)
    clauses: list[int] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)


def read(text: str) -> Reading:
    """The words of a text, with nothing denied yet."""
    # Cut twice: normalising may lengthen a text eighteenfold.
    reading = _tokens(normalise(text[:MAX_TEXT])[:MAX_TEXT])
    known = lexicon()
    meant = {token: known.corrected(token) for token in set(reading.tokens)}
    spelt = [meant[token] for token in reading.tokens]
    ends = _run_ends(reading.sentences)
    # Of what follows within the sentence: whoever pastes a text twice has much of it twice.
    entries: dict[tuple[str, ...], Entry | None] = {}
    place = 0
    while place < len(spelt):
        following = tuple(spelt[place : min(place + LONGEST_SPAN, ends[place])])
        if following not in entries:
            entries[following] = known.longest_entry(following)
        entry = entries[following]
        last = place + entry.last if entry else place
        if entry or not is_filler(spelt[place]):
            concepts = entry.concepts if entry else frozenset({_unknown(spelt[place])})
            reading.words.append(_word(reading, place, last, concepts))
        place = last + 1
    return reading


def _word(reading: Reading, place: int, last: int, concepts: frozenset[str]) -> Word:
    tokens = reading.tokens
    owner = any(token in _OWNERS for token in tokens[max(place - 2, 0) : place])
    text = " ".join(tokens[place : last + 1])
    return Word(text, concepts, reading.sentences[place], reading.clauses[place], place, owner)


def _run_ends(numbers: list[int]) -> list[int]:
    """For each place the place after the last one with an equal number."""
    ends = [len(numbers)] * len(numbers)
    for place in range(len(numbers) - 2, -1, -1):
        same = numbers[place + 1] == numbers[place]
        ends[place] = ends[place + 1] if same else place + 1
    return ends


def _tokens(text: str) -> Reading:
    reading = Reading()
    sentence = clause = 0
    for token in _TOKENS.findall(text):
        if token in _SENTENCE_ENDS:
            sentence += 1
            clause += 1
        elif token in _CLAUSE_ENDS:
            clause += 1
        else:
            for word in SHORT_FORMS.get(token, token).split():
                reading.tokens.append(word)
                reading.sentences.append(sentence)
                reading.clauses.append(clause)
    return reading


@lru_cache(maxsize=KEPT)
def _unknown(word: str) -> str:
    """The concept of a word that no list has: its spelling key, without usual English endings."""
    endings = (ending for ending in ("ing", "ed", "es", "s") if word.endswith(ending))
    stem = next((word.removesuffix(ending) for ending in endings if len(word) > 5), word)
    return f"word {spelling_key(stem.removesuffix('e'))}"
