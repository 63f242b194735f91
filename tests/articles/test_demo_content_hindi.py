"""The Hindi demo texts say what the English ones say: same shape, sources, marks and numbers."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from articles.blocks import (
    EvidenceStreamBlock,
    ExerciseProgrammesBlock,
    GuidelinePositionsBlock,
    QuestionsBlock,
)
from articles.choices import Certainty
from articles.demo_article import LINK, PROSE_FIELDS
from articles.demo_content import ARTICLES
from articles.demo_content.hindi import ARTICLES_HI

TRANSLATED = {
    *("title", "summary", "search_description", "search_words", "key_points", "change_notes"),
    *("text", "do", "dont", "question", "answer", "intro", "topic", "says"),
    *("treatment", "statement", "comparison", "outcome", "benefit", "harm", "unknown"),
    *("event", "group"),
}
DEVANAGARI = re.compile(r"[\u0900-\u097F]")
TAG = re.compile(r"</?\w+>")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# Numbers that Hindi counts otherwise: 619 million are 61.9 crore.
COUNTED_OTHERWISE = {"619": "61.9"}
# What each grade may say, and what it may not (GRADE; fact file F2).
GRADE_WORDS = {
    Certainty.MODERATE: re.compile("संभावना है कि"),
    Certainty.LOW: re.compile("^हो सकता है कि"),
    Certainty.VERY_LOW: re.compile("सबूत बहुत अनिश्चित हैं"),
}
PROMISES = re.compile(
    "सबसे (अच्छ|बढ़िया|बेहतर)|सर्वश्रेष्ठ|गारंटी|पूरा आराम|पूरी राहत|दर्द[- ]?रहित|बिना दर्द|चमत्कार|"
    "जड़ से|हमेशा के लिए|पक्का इलाज|साबित हो चुका|100 ?%"
)
PAIRS = list(zip(ARTICLES, ARTICLES_HI, strict=True))
EACH_PAIR = pytest.mark.parametrize(
    ("english", "hindi"), PAIRS, ids=[english["key"] for english in ARTICLES]
)


def skeleton(value: Any, name: str = "") -> Any:
    """`value` with every translated string blanked, but for its HTML tags and links."""
    if isinstance(value, dict):
        return {key: skeleton(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [skeleton(inner, name) for inner in value]
    if name in TRANSLATED:
        return TAG.findall(value)
    return value


def translations(english: Any, hindi: Any, name: str = "") -> Iterator[tuple[str, str, str]]:
    """Every translated string: its name, the English and the Hindi."""
    if isinstance(english, dict):
        for key, inner in english.items():
            yield from translations(inner, hindi[key], key)
    elif isinstance(english, list):
        for one, other in zip(english, hindi, strict=True):
            yield from translations(one, other, name)
    elif name in TRANSLATED:
        yield name, english, hindi


def numbers(text: str) -> Counter[str]:
    return Counter(COUNTED_OTHERWISE.get(number, number) for number in NUMBER.findall(text))


@EACH_PAIR
def test_only_the_words_differ_from_english(english, hindi):
    assert skeleton(hindi) == skeleton(english)


@EACH_PAIR
def test_every_text_is_in_hindi(english, hindi):
    for name, source, text in translations(english, hindi):
        assert DEVANAGARI.search(text), (name, text)
        assert unicodedata.is_normalized("NFC", text), (name, text)
        assert text != source


@EACH_PAIR
def test_numbers_are_those_of_the_english_text_in_western_digits(english, hindi):
    for name, source, text in translations(english, hindi):
        assert not re.search("[०-९]", text)
        if name != "search_words":
            assert numbers(text) == numbers(source), (name, source, text)


@EACH_PAIR
def test_links_lead_to_the_articles_that_the_english_text_links(english, hindi):
    for _name, source, text in translations(english, hindi):
        links, source_links = list(LINK.finditer(text)), list(LINK.finditer(source))
        assert sorted(m["key"] for m in links) == sorted(m["key"] for m in source_links)
        assert all(DEVANAGARI.search(match["words"]) for match in links)


@EACH_PAIR
def test_the_words_of_the_evidence_fit_its_certainty(english, hindi):
    for item in hindi["evidence"]:
        certainty = Certainty(item["certainty"])
        for grade, words in GRADE_WORDS.items():
            assert bool(words.search(item["statement"])) is (grade == certainty), item["statement"]


@EACH_PAIR
def test_nothing_promises_too_much(english, hindi):
    for _name, _source, text in translations(english, hindi):
        assert not PROMISES.search(text), text


@EACH_PAIR
def test_calls_for_help_name_both_numbers(english, hindi):
    calls = [text for _name, source, text in translations(english, hindi) if "112" in source]
    assert all("112 या 108 पर फ़ोन करें" in text for text in calls)


@EACH_PAIR
def test_page_fields_and_advice_keep_their_lengths(english, hindi):
    assert len(hindi["summary"]) <= 300
    assert len(hindi["search_description"]) <= 160
    items = [*hindi["key_points"]]
    for block in (block for name in PROSE_FIELDS for block in hindi.get(name, [])):
        items += [*block.get("do", []), *block.get("dont", [])]
    assert all(len(item) <= 200 for item in items)


@EACH_PAIR
def test_blocks_keep_their_lengths(english, hindi):
    streams: dict[str, Any] = {
        "evidence": EvidenceStreamBlock(),
        "guidelines": GuidelinePositionsBlock(),
        "exercises": ExerciseProgrammesBlock(),
        "questions": QuestionsBlock(),
    }
    for name, stream in streams.items():
        (block,) = stream.child_blocks.values()
        for item in hindi[name]:
            assert_fits(block, item)


def assert_fits(block: Any, item: dict[str, Any]) -> None:
    """Raises AssertionError or ValidationError for a text longer than its field allows."""
    for key, value in item.items():
        child = block.child_blocks.get(key)
        if key in TRANSLATED:
            child.clean(child.to_python(value))
        elif key in {"numbers", "positions"}:
            for inner in value:
                assert_fits(child.child_block, inner)
