"""Red flags in what a patient typed."""

import pytest
from django.utils import translation

from clinic.models import Urgency
from clinic.red_flag_matching import matching_red_flags
from tests.factories import RedFlagFactory
from tests.translations import translate_row

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "text",
    [
        "I am NUMB between the legs since morning",
        "numb,  between\nthe legs!",
        "doctor I cannot pee",
        "मुझे टांगों के बीच सुन्न लगता है",
    ],
)
def test_a_phrase_is_found_in_any_case_and_punctuation(text):
    flag = RedFlagFactory()
    assert matching_red_flags(text) == [flag]


@pytest.mark.parametrize("text", ["", "   ", "numb fingers", "cannot peel an orange"])
def test_ordinary_words_raise_no_card(text):
    RedFlagFactory()
    assert matching_red_flags(text) == []


def test_an_apostrophe_of_any_kind_does_not_matter():
    RedFlagFactory(phrases="can't walk")
    assert len(matching_red_flags("I can\u2019t walk")) == 1
    assert len(matching_red_flags("i cant walk")) == 1


def test_the_most_urgent_card_comes_first():
    RedFlagFactory(name="A", urgency=Urgency.SEE_CLINICIAN, phrases="stiff")
    urgent = RedFlagFactory(name="B", urgency=Urgency.EMERGENCY, phrases="cannot pee")
    assert matching_red_flags("stiff and cannot pee")[0] == urgent


def test_a_text_of_a_megabyte_is_answered_from_its_beginning():
    RedFlagFactory()
    assert len(matching_red_flags("cannot pee " + "x " * 500_000)) == 1


def test_twins_of_a_red_flag_raise_one_card_in_the_language_of_the_reader():
    flag = RedFlagFactory()
    twin = translate_row(flag, name="टाँगों के बीच सुन्नपन", phrases="पेशाब नहीं आ रहा")
    for text in ("cannot pee", "पेशाब नहीं आ रहा", "cannot pee, पेशाब नहीं आ रहा"):
        assert matching_red_flags(text) == [flag]
        with translation.override("hi"):
            assert matching_red_flags(text) == [twin]


def test_a_red_flag_without_a_twin_is_shown_in_the_language_it_has():
    flag = RedFlagFactory()
    with translation.override("hi"):
        assert matching_red_flags("cannot pee") == [flag]


def test_matching_takes_one_query(django_assert_num_queries):
    for name in ("A", "B", "C"):
        translate_row(RedFlagFactory(name=name))
    with django_assert_num_queries(1):
        found = matching_red_flags("cannot pee")
        assert {flag.language_code for flag in found} == {"en-in"}
