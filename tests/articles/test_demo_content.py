"""The demo texts keep the house rules: sources or marks everywhere, words that fit the grade."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from articles.blocks import EvidenceStreamBlock
from articles.choices import BodyRegion, Certainty, ExerciseDrawing, GuidelinePosition
from articles.demo_article import LINK, PROSE_FIELDS
from articles.demo_content import ARTICLES
from articles.demo_content.exercises import EXERCISES
from articles.demo_content.glossary import GLOSSARY
from articles.demo_content.guidelines import GUIDELINES
from articles.demo_content.references import REFERENCES
from clinic.demo_red_flags import RED_FLAGS

# The ids of the project's fact file, from which every clinical statement was written.
FACT_IDS = {
    *(f"A{n}" for n in range(1, 16)),
    *(f"B{n}" for n in range(1, 9)),
    *(f"C{n}" for n in range(1, 11)),
    *(f"D{n}" for n in range(1, 10)),
    "D5b",
}
# What each grade may say, and what it may not (GRADE; fact file F2).
GRADE_WORDS = {
    Certainty.MODERATE: re.compile(r"\bprobably\b"),
    Certainty.LOW: re.compile(r"\bmay\b"),
    Certainty.VERY_LOW: re.compile(r"evidence is very uncertain"),
}
PROMISES = re.compile(
    r"\b(best|cures?|guaranteed?|painless|miracle|100 ?%|permanent relief|no side effects)\b", re.I
)
# Red flags whose signs the fact file marks as written from memory, wholly or in part.
RED_FLAGS_FROM_MEMORY = {
    "aortic_tear",
    "back_injury_leg_weakness",
    "back_pain_pattern",
    "cold_pale_limb",
    "giant_cell_arteritis",
    "hand_compression",
    "head_injury_headache",
    "heart_attack_signs",
    "hot_swollen_joint",
    "hot_wrist",
    "neck_nerve_hands",
    "needling_breathless",
    "needling_infection",
    "red_eye_sight_loss",
    "sciatica_not_settling",
    "severe_bleeding_or_fracture",
    "spinal_infection",
    "sudden_breathlessness",
    "suicidal_thoughts",
    "swollen_calf",
    "unconscious_or_fit",
}
EACH_ARTICLE = pytest.mark.parametrize("data", ARTICLES, ids=lambda data: data["key"])


def prose(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for name in PROSE_FIELDS:
        yield from data.get(name, [])


def sourced_blocks(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [*prose(data), *data["evidence"], *data["questions"]]


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


@EACH_ARTICLE
def test_every_block_cites_a_source_or_is_marked_to_be_checked(data):
    for block in sourced_blocks(data):
        assert block.get("references") or block.get("to_be_checked") is True, block


@EACH_ARTICLE
def test_every_reference_is_one_of_the_fact_file(data):
    cited = [key for block in sourced_blocks(data) for key in block.get("references", [])]
    for key in [*cited, *data["further_references"]]:
        assert key in FACT_IDS
        assert key in REFERENCES


def test_no_reference_is_invented():
    assert set(REFERENCES) <= FACT_IDS
    assert {row["reference"] for row in GUIDELINES.values()} <= set(REFERENCES)


def test_the_expired_guideline_is_historic_as_a_source_and_withdrawn_as_a_guideline():
    assert REFERENCES["A15"]["status"] == "historic"
    assert GUIDELINES["acp_2017"]["status"] == "withdrawn"


@EACH_ARTICLE
def test_the_words_of_the_evidence_fit_its_certainty(data):
    for item in data["evidence"]:
        certainty = Certainty(item["certainty"])
        for grade, words in GRADE_WORDS.items():
            assert bool(words.search(item["statement"])) is (grade == certainty), item["statement"]


@EACH_ARTICLE
def test_nothing_promises_too_much(data):
    for text in strings([data, EXERCISES, GLOSSARY]):
        assert not PROMISES.search(text), text


@EACH_ARTICLE
def test_texts_keep_their_lengths(data):
    blocks = EvidenceStreamBlock().child_blocks["evidence"].child_blocks
    assert len(data["summary"]) <= 300
    assert 3 <= len(data["key_points"]) <= 5
    assert all(len(point) <= 200 for point in data["key_points"])
    assert all(len(item) <= 200 for block in prose(data) for item in advice(block))
    assert all(len(item["statement"]) <= 300 for item in data["evidence"])
    for item in data["evidence"]:
        for name in ("treatment", "comparison", "outcome", "benefit", "harm", "unknown"):
            blocks[name].clean(item[name])


def advice(block: dict[str, Any]) -> list[str]:
    return [*block.get("do", []), *block.get("dont", [])]


@EACH_ARTICLE
def test_a_term_is_explained_where_it_is_used(data):
    for block in prose(data):
        for key in block.get("terms", []):
            forms = [GLOSSARY[key]["term"], *GLOSSARY[key]["variants"].splitlines()]
            assert any(form in block["text"].lower() for form in forms), (key, block["text"])


@EACH_ARTICLE
def test_every_key_that_an_article_names_exists(data):
    assert set(data["red_flags"]) <= {row["key"] for row in RED_FLAGS}
    assert set(data["body_regions"]) <= set(BodyRegion)
    assert {key for item in data["exercises"] for key in item["exercises"]} <= set(EXERCISES)
    positions = [position for item in data["guidelines"] for position in item["positions"]]
    assert {position["guideline"] for position in positions} <= set(GUIDELINES)
    assert {position["position"] for position in positions} <= set(GuidelinePosition)
    keys = {article["key"] for article in ARTICLES}
    linked = {match["key"] for text in strings(data) for match in LINK.finditer(text)}
    assert linked <= keys - {data["key"]}
    assert {item["treatment_page"] for item in data["evidence"] if "treatment_page" in item} <= keys


def test_exercises_are_marked_have_stop_rules_and_a_known_drawing():
    for row in EXERCISES.values():
        assert row["to_be_checked"]
        assert row["is_demo"]
        assert row["stop_rules"].splitlines()
        assert row["dose"]
        assert row["drawing"] in set(ExerciseDrawing) - {ExerciseDrawing.NONE}


def test_red_flags_from_memory_are_marked_and_no_others():
    marked = {row["key"] for row in RED_FLAGS if row.get("to_be_checked")}
    assert marked == RED_FLAGS_FROM_MEMORY


def test_the_numbers_of_needling_are_those_of_its_surveys():
    numbers = next(data for data in ARTICLES if data["key"] == "dry_needling")["evidence"][0]
    counts = [(row["count"], row.get("count_max"), row["out_of"]) for row in numbers["numbers"]]
    assert counts == [(19, 37, 100), (1, None, 1000)]
    assert {"D4", "D5b"} <= set(numbers["references"])
