"""The rules on text, measured on labelled messages that no rule was learned from."""

from pathlib import Path

import pytest

from enquiries.choices import MESSAGE_MAX_LENGTH
from enquiries.spam.content import CARE, SELLING, content_reasons
from enquiries.spam.evaluation import evaluate
from enquiries.spam.labels import RULE_LABELS, explained
from enquiries.spam.likeness import EXAMPLES
from enquiries.spam.phrases import FOLDER, parsed, phrases_of
from enquiries.spam.scoring import text_reasons
from enquiries.spam.text import folded
from enquiries.spam.verdict import SpamVerdict

pytestmark = pytest.mark.once

LABELLED = Path(__file__).parents[2] / "data" / "spam_labelled.tsv"


def rules(text: str) -> set[str]:
    return {reason.rule for reason in text_reasons(text)}


def is_quarantined(text: str) -> bool:
    return SpamVerdict(text_reasons(text)).is_quarantined


def test_spam_is_caught_and_patients_get_through():
    result = evaluate(LABELLED.read_bytes()).as_json()

    assert result["spam"]["total"] >= 340
    assert result["real"]["total"] >= 560
    assert result["spam"]["quarantined"] >= 0.97 * result["spam"]["total"], result["missed"]
    assert result["real"]["quarantined"] <= 0.005 * result["real"]["total"], result["false"]


def test_no_labelled_message_is_among_the_examples_that_the_rules_learn_from():
    labelled, examples = (
        {line.split("\t", 1)[1] for line in path.read_text().splitlines()}
        for path in (LABELLED, EXAMPLES)
    )

    assert not labelled & examples


def test_every_labelled_message_is_short_enough_for_the_form():
    assert all(len(line) < MESSAGE_MAX_LENGTH for line in LABELLED.read_text().splitlines())


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ".",
        "😀" * 50,
        "a" * 20_000,
        "a." * 10_000,
        "[url=" * 4_000,
        "http://" * 3_000,
        "www." * 5_000,
        "दर्द " * 4_000,
    ],
)
def test_any_text_can_be_judged(text):
    assert 0 <= SpamVerdict(text_reasons(text)).score <= 1000


def test_words_of_care_lower_the_score_but_earn_no_credit():
    assert content_reasons("My knee hurts since March, can I book an appointment?") == []

    reasons = content_reasons("I took a personal loan for my back surgery, my knee hurts since May")
    points = {reason.rule: reason.points for reason in reasons}

    assert points["loans"] > 0
    assert points["patient"] < 0
    assert sum(points.values()) >= 0


def test_the_same_offer_without_a_patient_in_it_is_quarantined():
    assert is_quarantined("Take a personal loan without collateral, call our loan expert today")


def test_spellings_of_romanised_hindi_do_not_matter():
    assert "loans" in rules("loan chahiye to turant milegaa, bina guarantee")
    assert "loans" in rules("LOAN chahiyee, binaa guaranteee!!")


def test_a_gap_in_a_phrase_ends_with_the_sentence_and_its_words_are_not_kept():
    phrase = parsed("60 rank ~ google")

    assert phrase.found_in(folded("We rank Asha Rao high on Google")) == "rank … gogle"
    assert phrase.found_in(folded("Keep your rank. Ask Google")) == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("guest posts", True),
        ("guest article", True),
        ("guest house", False),
        ("a paid guest post", True),
        ("postguest", False),
    ],
)
def test_a_phrase_knows_beginnings_alternatives_and_optional_words(text, found):
    assert bool(parsed("60 [paid] guest (post*|article*)").found_in(folded(text))) == found


def test_every_file_of_phrases_belongs_to_a_rule_and_every_line_can_be_read():
    files = {path.stem for path in FOLDER.glob("*.txt")}

    assert files == {*SELLING, *CARE}
    assert all(phrase.points > 0 for rule in SELLING for phrase in phrases_of(rule))
    assert all(phrase.points < 0 for rule in CARE for phrase in phrases_of(rule))


def test_staff_read_a_sentence_for_every_rule_heaviest_first():
    assert {*SELLING, *CARE} <= set(RULE_LABELS)

    text = "Rank on Google! We sell backlinks: https://x.example [url=http://y.example]y[/url]"
    stored = [reason.stored for reason in text_reasons(text)]
    sentences = explained(stored)

    assert {reason["rule"] for reason in stored} <= set(RULE_LABELS)
    assert sentences[0].label == RULE_LABELS["seo"]
    assert [reason.points for reason in sentences] == sorted(
        (reason["points"] for reason in stored), reverse=True
    )
