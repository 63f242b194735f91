"""The reading grade of a text, and of an article for lists."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import TreatmentPage
from articles.reading_grade import (
    article_reading_grade,
    longest_sentence,
    reading_grade,
    sentences,
    syllable_count,
)
from tests.factories import draft_treatment

SYLLABLES = {
    "I": 1, "pain": 1, "back": 1, "needle": 2, "little": 2, "walked": 1, "treated": 2,
    "needed": 2, "muscles": 2, "exercise": 3, "exercises": 4, "because": 2, "people": 2,
    "area": 3, "physiotherapy": 6, "evidence": 3, "inflammation": 4, "special": 2, "don’t": 1,
    "long-lasting": 3, "tables": 2, "studies": 2, "diet": 2, "the": 1, "settled": 2,
    "called": 1, "agreed": 2, "whole": 1,
    "needles": 2, "tubes": 1, "1,000": 1,
}  # fmt: skip
PLAIN = (
    "Walk a bit each day. Rest when it hurts. Then walk some more. "
    "You will get well soon, so keep on."
)
DENSE = (
    "Multidisciplinary rehabilitation incorporating progressive strengthening demonstrates "
    "considerable superiority regarding functional restoration, notwithstanding methodological "
    "heterogeneity among contemporary investigations and insufficiently documented outcomes."
)


@pytest.mark.parametrize(("word", "count"), SYLLABLES.items())
def test_syllables_are_counted_as_spoken(word, count):
    assert syllable_count(word) == count


def test_the_grade_follows_the_formula():
    # 20 words, 4 sentences, 20 syllables: 0.39 * 5 + 11.8 * 1 - 15.59 is below 0.
    assert reading_grade(PLAIN) == 0
    # 20 words, 1 sentence, 40 syllables.
    assert reading_grade(" ".join(["needle"] * 20)) == round(0.39 * 20 + 11.8 * 2 - 15.59, 1)


def test_a_dense_text_has_a_high_grade():
    assert reading_grade(DENSE) > 20


@pytest.mark.parametrize("text", ["", "Too short to tell.", "... !!! ???", "कमर का दर्द " * 40])
def test_there_is_no_grade_for_short_or_hindi_text(text):
    assert reading_grade(text) is None


def test_abbreviations_numbers_and_initials_end_no_sentence():
    text = "Dr. A. Rao saw 3.5 in 10 people, e.g. Ms. Das vs. others. All left."
    assert len(sentences(text)) == 2


def test_each_line_is_a_sentence_of_its_own():
    assert sentences("Keep moving\nUse warmth\n\n") == ["Keep moving", "Use warmth"]


def test_the_longest_sentence_is_where_to_start():
    assert longest_sentence("Rest. Then walk a little. Stop.") == "Then walk a little"
    assert longest_sentence("") == ""


@pytest.mark.django_db
def test_an_article_has_one_grade_without_a_query(library):
    items = ["Walk a little every day and rest when it hurts too much to go on."] * 2
    draft = draft_treatment(
        library, self_care=[("advice_list", {"kind": "do", "items": items, "references": []})]
    )
    page = TreatmentPage.objects.get(pk=draft.pk)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        grade = article_reading_grade(page)
    assert 0 <= grade < 6
    assert len(queries) == 0


@pytest.mark.django_db
def test_an_article_without_words_has_no_grade():
    assert article_reading_grade(TreatmentPage(title="New")) is None
