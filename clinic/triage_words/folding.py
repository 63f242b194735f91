"""Make spellings alike: case, scripts, nukta, and the many ways to write Hindi in Latin letters."""

import re
import unicodedata

# Letters, digits and combining marks: Hindi vowel signs are marks and belong to the word.
_NOT_WORD = re.compile(r"[^\w\u0900-\u0963\u0966-\u097F]+")
_APOSTROPHES = re.compile(r"['\u2018\u2019\u02BC`\u00B4]")
_JOINERS = re.compile("[\u200b-\u200d\u2060\ufeff\u00ad\u093c]")
_DEVANAGARI = re.compile("[\u0900-\u097f]")
_DOUBLED = re.compile(r"(.)\1+")

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ",
        [
            "k",
            "kh",
            "g",
            "gh",
            "n",
            "ch",
            "ch",
            "j",
            "jh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "f",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "l",
            "v",
            "s",
            "s",
            "s",
            "h",
            "l",
        ],
        strict=True,
    )
)
_VOWELS = dict(
    zip(
        "अआइईउऊऋएऐओऔऑऍ",
        ["a", "a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "o", "e"],
        strict=True,
    )
)
_SIGNS = dict(
    zip(
        "ािीुूृेैोौॉॅंँ",
        ["a", "i", "i", "u", "u", "ri", "e", "ai", "o", "au", "o", "e", "n", "n"],
        strict=True,
    )
)
_VIRAMA = "्"

# Pairs that people use for the same sound, longest first.
_SAME_SOUND = (
    ("chh", "ch"), ("sh", "s"), ("ph", "f"), ("w", "v"), ("z", "j"), ("q", "k"), ("x", "ks"),
    ("ck", "k"), ("y", "i"), ("e", "i"), ("o", "u"),
)  # fmt: skip


def normalise(text: str) -> str:
    """Lower case, one form of each letter, no apostrophes, joiners or nukta; ँ becomes ं."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _JOINERS.sub("", _APOSTROPHES.sub("", unicodedata.normalize("NFKD", text)))
    return unicodedata.normalize("NFC", text).replace("ँ", "ं")


def fold(text: str) -> str:
    """Text as single words: normalised, without punctuation."""
    return _NOT_WORD.sub(" ", normalise(text)).strip()


def is_devanagari(word: str) -> bool:
    """Whether the word has a letter of the Hindi script."""
    return bool(_DEVANAGARI.search(word))


def transliterate(word: str) -> str:
    """A Hindi word in Latin letters, as people type it; the final inherent vowel is dropped."""
    letters: list[str] = []
    for letter, following in zip(word, [*word[1:], ""], strict=True):
        if letter in _CONSONANTS:
            silent = following in _SIGNS and following not in "ंँ"
            silent = silent or following in {_VIRAMA, ""}
            letters.append(_CONSONANTS[letter] + ("" if silent else "a"))
        elif letter != _VIRAMA:
            letters.append(_VOWELS.get(letter) or _SIGNS.get(letter) or letter)
    return "".join(letters)


def spelling_key(word: str) -> str:
    """One key for all usual spellings of a Hindi word: peshab, peshaab, pishab, पेशाब."""
    key = transliterate(word) if is_devanagari(word) else word
    for pair, sound in _SAME_SOUND:
        key = key.replace(pair, sound)
    key = _DOUBLED.sub(r"\1", key)
    key = key[:1] + key[1:].replace("a", "")
    return key[:-1] if len(key) > 3 and key[-1] == "n" and key[-2] in "iu" else key
