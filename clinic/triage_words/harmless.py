"""Mark signs that mean nothing in their circumstances: "I leak when I sneeze"."""

from clinic.triage_words.reading import Word

# What everybody has at times; other signs count also when they come and go.
PASSING = ("numb", "odd", "weak", "giving way", "cold", "stiff")
# The circumstance, what it explains, and how many words away in the sentence.
EXPLAINED: tuple[tuple[str, tuple[str, ...], int], ...] = (
    ("_on_effort", ("leak", "self wet", "breathless", "drops"), 6),
    ("_posture", PASSING, 12),
    ("_passing", PASSING, 12),
    ("_positional", ("dizzy", "unsteady"), 10),
    ("_strained_eyes", ("red", "blurred"), 8),
    ("_cleared", ("chest", "heart attack"), 14),
)


def mark_harmless(words: list[Word]) -> None:
    """Set `is_spent` of signs that a circumstance near them explains."""
    cues = [(at, word) for at, word in enumerate(words) if word.is_cue]
    for at, word in cues:
        for circumstance, signs, reach in EXPLAINED:
            if word.means(circumstance) and not _is_grave(words, at, circumstance):
                _spend(words, _around(words, at, reach, circumstance), signs)


def _is_grave(words: list[Word], at: int, circumstance: str) -> bool:
    """Numbness between the legs counts even when it comes and goes."""
    near = words[max(at - 12, 0) : at + 13]
    names_saddle = any(word.means("saddle", "urine", "stool") for word in near)
    return circumstance == "_passing" and names_saddle


def _around(words: list[Word], at: int, reach: int, circumstance: str) -> range:
    """The places it explains; after "ECG normal" what follows "but" or "now" is new."""
    after = range(at + 1, min(at + reach + 1, len(words)))
    end = after.stop
    if circumstance == "_cleared":
        end = next((place for place in after if words[place].means("_end")), end)
    here = range(max(at - reach, 0), end)
    same = [place for place in here if words[place].sentence == words[at].sentence]
    return range(same[0], same[-1] + 1)


def _spend(words: list[Word], places: range, signs: tuple[str, ...]) -> None:
    for place in places:
        if words[place].means(*signs):
            words[place].is_spent = True
