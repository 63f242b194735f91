"""Look words up in the word lists: by form, by Hindi spelling, and with one slip in long words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from clinic.triage_words.circumstance_words import OTHERS
from clinic.triage_words.folding import is_devanagari, normalise, spelling_key
from clinic.triage_words.function_words import FUNCTIONS
from clinic.triage_words.grammar_words import GRAMMAR
from clinic.triage_words.plain_words import FILLERS, HARMLESS, SHORT_FORMS
from clinic.triage_words.symptom_words import SYMPTOMS

NOTHING: frozenset[str] = frozenset()
# A slip of one letter is forgiven in words of at least so many letters.
SHORTEST_WITH_SLIP = 5
# The words of an entry stand within so many words, fillers included; it keeps the time linear.
LONGEST_SPAN = 16
# Shorter keys stand for too many words.
SHORTEST_KEY = 3
# As they stand in a spelling key: -a, -i and -e, -ne and -ni, -na, -ta, -ti and -te.
_VERB_ENDINGS = ("", "i", "ni", "n", "t", "ti")
_FILLERS = frozenset(normalise(FILLERS).split())
_HARMLESS = frozenset(HARMLESS.split())


# Left out of entries; in a text any filler may stand between the words of an entry.
_LEFT_OUT = frozenset(
    [
        "a",
        "an",
        "the",
        "my",
        "his",
        "her",
        "i",
        "is",
        "are",
        "am",
        "was",
        "were",
        "be",
        "been",
        "of",
        "to",
        "has",
        "have",
        "hai",
        "he",
        "hain",
    ]
)


@dataclass(frozen=True)
class Entry:
    """A listed group of words as found in a text: what it stands for, and where it ends.

    `last` is the place of its last word, counted from its first.
    """

    concepts: frozenset[str]
    last: int


@dataclass(frozen=True)
class Lexicon:
    """Entries by their words; English by form, Hindi by spelling key ("~" marks Hindi script)."""

    english: dict[tuple[str, ...], frozenset[str]]
    hindi: dict[tuple[str, ...], frozenset[str]]
    # Every beginning of an entry, so that a search ends as soon as nothing can follow.
    beginnings: frozenset[tuple[str, ...]]
    hindi_as_listed: frozenset[str]
    # The keys of all words of Hindi entries: such a word is no slip of an English one.
    hindi_keys: frozenset[str]
    vocabulary: frozenset[str]
    slips: dict[str, str]

    def longest_entry(self, words: Sequence[str]) -> Entry | None:
        """The entry of most words with which these begin; fillers between them do not count.

        Of the words, the first LONGEST_SPAN are looked at.
        """
        if _forms_of(words[0]).isdisjoint(self.first_words):
            return None
        best: tuple[int, Entry] | None = None
        begun: set[tuple[str, ...]] = {()}
        for place in range(min(len(words), LONGEST_SPAN)):
            forms = _forms_of(words[place])
            longer = {(*have, form) for have in begun for form in forms} & self.beginnings
            for have in sorted(longer, key=_rank):
                found = self.english.get(have) or self.hindi.get(have)
                if found and (best is None or len(have) > best[0]):
                    best = (len(have), Entry(found, place))
            kept = {have for have in begun if have and is_filler(words[place])}
            begun = longer | kept
            if not begun:
                break
        return best[1] if best and self._holds(words[0], best) else None

    @cached_property
    def first_words(self) -> frozenset[str]:
        """With what an entry can begin: most words of a text begin none."""
        return frozenset(words[0] for words in self.beginnings)

    @cached_property
    def longest_slip(self) -> int:
        """Letters of the longest word in which a slip is looked for; a pasted text may be one."""
        return max(map(len, self.slips), default=0)

    def _holds(self, word: str, best: tuple[int, Entry]) -> bool:
        """A single word must not only look like a listed one; in Latin letters it needs a key."""
        if best[0] > 1 or (word,) in self.english or word in self.hindi_as_listed:
            return True
        if is_devanagari(word):
            return not _is_harmless(word)
        is_plain = is_filler(word) or _is_harmless(word)
        return len(hindi_key(word)) >= SHORTEST_KEY and not is_plain

    def corrected(self, word: str) -> str:
        """The English word that was meant, if `word` is one slip away from a listed one."""
        if not SHORTEST_WITH_SLIP <= len(word) <= self.longest_slip + 1:
            return word
        if word in self.vocabulary or _is_harmless(word):
            return word
        if is_devanagari(word) or f"={hindi_key(word)}" in self.hindi_keys:
            return word
        for shorter in _with_one_letter_less(word):
            meant = self.slips.get(shorter)
            if meant and meant[0] == word[0]:
                return meant
        return word


@lru_cache(maxsize=50_000)
def _forms_of(word: str) -> frozenset[str]:
    key = hindi_key(word)
    return frozenset({word, f"={key}", f"={key.removeprefix('~')}"})


def is_filler(word: str) -> bool:
    """Whether the word carries no sign."""
    return word in _FILLERS


@lru_cache(maxsize=50_000)
def hindi_key(word: str) -> str:
    """The spelling key of a word, marked when it is in the Hindi script."""
    return ("~" if is_devanagari(word) else "") + spelling_key(word)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The word lists, read once for a process (they are code)."""
    english: dict[tuple[str, ...], set[str]] = {}
    hindi: dict[tuple[str, ...], set[str]] = {}
    listed: set[str] = set()
    as_listed: set[str] = set()
    for lists in (SYMPTOMS, FUNCTIONS, OTHERS, GRAMMAR):
        for concept, (in_english, in_hindi) in lists.items():
            for entry in _entries(in_english):
                listed.update(entry)
                for form in _forms(entry):
                    english.setdefault(form, set()).add(concept)
            for entry in _entries(in_hindi):
                as_listed.update(entry if len(entry) == 1 else ())
                for keys in _hindi_forms(entry):
                    hindi.setdefault(keys, set()).add(concept)
    vocabulary = frozenset(word for words in english for word in words)
    return Lexicon(
        {words: frozenset(names) for words, names in english.items()},
        {words: frozenset(names) for words, names in hindi.items()},
        frozenset(words[:n] for words in [*english, *hindi] for n in range(1, len(words) + 1)),
        frozenset(as_listed),
        frozenset(key for keys in hindi for key in keys),
        vocabulary | _FILLERS | frozenset(SHORT_FORMS),
        _slips({word for word in listed if len(word) >= SHORTEST_WITH_SLIP}),
    )


def kind_of(concept: str) -> str:
    """symptom, function, other, grammar, or unknown for a word that no list has."""
    if concept.startswith("_"):
        return "grammar"
    kinds = {"symptom": SYMPTOMS, "function": FUNCTIONS, "other": OTHERS}
    return next((kind for kind, listed in kinds.items() if concept in listed), "unknown")


# "head pain" is the two concepts that a headache holds.
_COMPOUND = {
    "head pain": ("head", "pain"),
    "back pain": ("back", "pain"),
    "belly pain": ("belly", "pain"),
    "head injury": ("head", "injury"),
    "head bursting": ("head", "tearing"),
    "weaker": ("weak", "weaker"),
    "worst headache": ("worst", "head", "pain"),
    "blast": ("blast", "sudden"),
    "bathroom fall": ("bathroom fall", "fall"),
    "small fall": ("small fall", "fall"),
    "fall from height": ("fall from height", "fall"),
    "neck manipulation": ("neck", "manipulation"),
    "legs": ("leg", "legs"),
    "foot": ("foot", "leg"),
    "hand": ("hand", "arm"),
}


def signs_of(concept: str) -> tuple[str, ...]:
    """The signs that a concept holds: "head pain" is a pain, and it is in the head."""
    return _COMPOUND.get(concept, (concept,))


def _entries(listed: str) -> list[tuple[str, ...]]:
    entries = [entry.split() for entry in normalise(listed).split(",")]
    spelt = [[SHORT_FORMS.get(word, word) for word in entry] for entry in entries]
    return [tuple(word for word in entry if word not in _LEFT_OUT) for entry in spelt if entry]


def _forms(entry: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The entry with the usual forms of its first word, which is mostly the verb."""
    word, *rest = entry
    if len(word) < 3 or (rest and is_filler(word)):
        return {entry}
    stem = word.removesuffix("e")
    forms = {word, f"{word}s", f"{stem}ed", f"{stem}ing", f"{word}es"}
    return {(form, *rest) for form in forms if form == word or form not in _FILLERS}


def _hindi_forms(entry: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The keys of an entry; of several words, the last also stands for the forms of its verb.

    "saans phool" is "saans phoolna", "phoolne", "phoolti", "phooli" as well. A single word has
    only the forms that are listed: short keys with endings meet too many other words.
    """
    *before, last = (f"={hindi_key(word)}" for word in entry)
    is_verb = before and not last.startswith("=~") and last[-1] not in "aiu"
    endings = _VERB_ENDINGS if is_verb else ("",)
    return {(*before, f"{last}{ending}") for ending in endings}


def _rank(words: tuple[str, ...]) -> tuple[int, bool, bool]:
    """Longer entries first; of equal ones English, then what is Hindi in this script only."""
    return -len(words), words[0].startswith("="), not words[0].startswith("=~")


def _is_harmless(word: str) -> bool:
    return any(word.removesuffix(ending) in _HARMLESS for ending in ("", "s", "ing", "ed", "er"))


def _slips(listed: set[str]) -> dict[str, str]:
    slips: dict[str, str] = {}
    for word in sorted(listed):
        for shorter in _with_one_letter_less(word):
            slips.setdefault(shorter, word)
    return slips


def _with_one_letter_less(word: str) -> list[str]:
    return [word, *(word[:n] + word[n + 1 :] for n in range(len(word)))]
