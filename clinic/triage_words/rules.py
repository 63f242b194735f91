"""An editor's phrase as a rule, and the search for it in a reading.

The words of a phrase are its concepts, in any order, within WINDOW words of one another in one
sentence. "And", "with" and "after" join parts that may stand further apart.
"""

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice, product

from clinic.triage_words.folding import fold
from clinic.triage_words.harmless import mark_harmless
from clinic.triage_words.lexicon import signs_of
from clinic.triage_words.negation import mark_negations
from clinic.triage_words.reading import BETTER, DIFFICULTY, Reading, Word, read
from clinic.triage_words.unreal import acute_sentences, mark_unreal

# Words with a meaning on each side within which the words of one part must stand.
WINDOW = 6
# Words with a meaning between the parts that "and" joins.
WINDOW_OF_PARTS = 30
# English and Hindi words that join parts; the Hindi ones stand after the word "ke".
_JOINTS = frozenset(
    ["and", "with", "after", "while", "when", "aur", "और", "baad", "saath", "sath", "बाद", "साथ"]
)
_ONLY_AFTER_KE = frozenset(["baad", "saath", "sath", "बाद", "साथ"])

# A part holds the sets of signs of which one is enough ("hand" is a hand, and an arm).
Part = tuple[frozenset[str], ...]
MOST_ALTERNATIVES = 16


@dataclass(frozen=True)
class Rule:
    """What a phrase asks for: every part, in one of its forms."""

    parts: tuple[Part, ...]

    @cached_property
    def needed(self) -> frozenset[str]:
        """The signs without which the rule cannot be met, whatever form its parts take."""
        return frozenset().union(*(frozenset.intersection(*part) for part in self.parts))

    @property
    def names(self) -> frozenset[str]:
        """The sign, if the rule is a single one, such as the name of a disease."""
        alone = [signs for part in self.parts for signs in part if len(signs) == 1]
        return frozenset().union(*alone) if len(self.parts) == 1 else frozenset()


@dataclass(frozen=True)
class ReadText:
    """A text with its negations marked, and where each sign stands."""

    reading: Reading
    # What each word says for the rules.
    signs: list[frozenset[str]]
    places: dict[str, list[int]]
    # Signs that are told as past, and the sentences that say "now", "since morning".
    past: frozenset[str]
    acute: frozenset[int]
    # Only the places that a rule asks for: few words of a long text are in any.
    _near: dict[int, frozenset[str]] = field(default_factory=dict)

    def words(self, places: list[int]) -> str:
        """The words of the text at these places."""
        return " ".join(self.reading.words[place].text for place in places)

    def near(self, place: int) -> frozenset[str]:
        """The signs of the words around this one, as far as its sentence goes."""
        if place not in self._near:
            words, first = self.reading.words, max(place - WINDOW, 0)
            around = range(first, min(place + WINDOW + 1, len(words)))
            same = [n for n in around if words[n].sentence == words[place].sentence]
            self._near[place] = frozenset().union(*(self.signs[n] for n in same))
        return self._near[place]

    def is_acute(self, places: list[int]) -> bool:
        """Whether a sentence of these places says that it is happening now."""
        return any(self.reading.words[place].sentence in self.acute for place in places)


def read_text(text: str) -> ReadText:
    """Read a text for the search of rules."""
    reading = read(text)
    mark_negations(reading.words)
    mark_harmless(reading.words)
    mark_unreal(reading)
    signs = [word.signs for word in reading.words]
    places: dict[str, list[int]] = defaultdict(list)
    for place, found in enumerate(signs):
        for sign in found:
            places[sign].append(place)
    past = frozenset(sign for word in reading.words if word.is_past for sign in word.meant)
    return ReadText(reading, signs, dict(places), past, acute_sentences(reading))


@lru_cache(maxsize=2_000)
def rules_of(phrases: str) -> tuple[Rule, ...]:
    """The rules for a red flag's phrases, one per line. Cached by the text: it is all they need."""
    rules = (rule_of(phrase) for phrase in phrases.splitlines())
    return tuple(dict.fromkeys(rule for rule in rules if rule))


@lru_cache(maxsize=2_000)
def names_of(phrases: str) -> frozenset[str]:
    """The signs that phrases give alone, such as the name of a disease."""
    return frozenset().union(*(rule.names for rule in rules_of(phrases)))


def rule_of(phrase: str) -> Rule | None:
    """The rule that an editor's phrase stands for; None for one that says nothing."""
    parts = tuple(_part(piece) for piece in _split(phrase) if piece)
    return Rule(parts) if parts and all(parts) else None


def _split(phrase: str) -> list[str]:
    pieces: list[list[str]] = [[]]
    words = fold(phrase).split()
    for before, word in zip(["", *words], words, strict=False):
        is_joint = word in _JOINTS and (word not in _ONLY_AFTER_KE or before in {"ke", "के", "k"})
        if is_joint:
            pieces.append([])
        else:
            pieces[-1].append(word)
    return [" ".join(piece) for piece in pieces]


def _part(piece: str) -> Part:
    words = read(piece).words
    mark_negations(words)
    if all(word.is_grammar for word in words) and any(word.means("_difficulty") for word in words):
        return (frozenset({DIFFICULTY}),)
    failing = [word for word in words if word.is_failing and word.is_function]
    chosen: list[Word | None] = [*failing] or [None]
    # "Lost bladder control": one of the two must fail, the other only be named.
    return tuple(
        dict.fromkeys(
            signs
            for word in chosen
            for signs in _combined(
                [
                    _signs_of(other, other is word or other not in failing)
                    for other in words
                    if _says_something(other)
                ]
            )
        )
    )


def _combined(choices: list[list[frozenset[str]]]) -> list[frozenset[str]]:
    if not choices:
        return []
    return [frozenset().union(*signs) for signs in islice(product(*choices), MOST_ALTERNATIVES)]


def _says_something(word: Word) -> bool:
    return not word.is_grammar or (word.is_failing and word.means("_better", "_normal"))


def _signs_of(word: Word, must_fail: bool) -> list[frozenset[str]]:
    """What each concept of a phrase's word asks for; one of them is enough.

    A phrase that denies a sign ("no pain") asks for nothing that is dangerous: none.
    """
    if word.is_denied and word.is_symptom:
        return []
    if word.is_grammar:
        return [frozenset({f"!{BETTER}"})]
    mark = "!" if (word.is_failing and must_fail) or word.is_denied else ""
    concepts = sorted(concept for concept in word.concepts if concept[0] != "_")
    asked = [frozenset(f"{mark}{sign}" for sign in signs_of(concept)) for concept in concepts]
    return [signs for signs in asked if not any(signs < other for other in asked)]


def find(rule: Rule, text: ReadText) -> list[int]:
    """The places of the words that satisfy the rule, in order; empty when it is not met."""
    if not rule.needed <= text.places.keys():
        return []
    first, *others = rule.parts
    starts = _places_of(first, text)
    if not starts:
        return []
    found = [_places_of(part, text) for part in others]
    if not all(found):
        return []
    for start in starts:
        ends = [_nearest(places, start) for places in found]
        if all(abs(end - start) <= WINDOW_OF_PARTS for end in ends):
            spans = zip((start, *ends), rule.parts, strict=True)
            return sorted({n for end, part in spans for n in _span(text, end, part)})
    return []


def _places_of(part: Part, text: ReadText) -> list[int]:
    """Where one sign of the part stands with all its other signs near."""
    places: set[int] = set()
    for signs in part:
        if all(sign in text.places for sign in signs):
            rarest = min(signs, key=lambda sign: len(text.places[sign]))
            places.update(place for place in text.places[rarest] if signs <= text.near(place))
    return sorted(places)


def _nearest(places: list[int], start: int) -> int:
    at = bisect_left(places, start)
    return min(places[max(at - 1, 0) : at + 1], key=lambda place: abs(place - start))


def _span(text: ReadText, place: int, part: Part) -> list[int]:
    """The word nearest to `place` for each sign of the part that stands there."""
    signs = next(signs for signs in part if signs <= text.near(place))
    return [_nearest(text.places[sign], place) for sign in signs]
