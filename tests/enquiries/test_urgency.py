"""How soon a message needs somebody, from its text and its ticks."""

import pytest

from clinic.models import RedFlag, Urgency
from enquiries.urgency import assess, more_urgent
from tests.factories import RedFlagFactory

pytestmark = pytest.mark.django_db


def test_an_ordinary_message_has_no_urgency_but_a_version():
    RedFlagFactory()
    assessment = assess("knee pain, can pee normally")
    assert (assessment.urgency, assessment.reasons, assessment.red_flags) == ("", [], [])
    assert assessment.rules_version


def test_the_text_gives_urgency_and_reason():
    flag = RedFlagFactory()
    assessment = assess("since morning my urine is not coming")
    assert assessment.urgency == Urgency.EMERGENCY
    assert assessment.reasons == [
        {
            "key": str(flag.translation_key),
            "name": flag.name,
            "urgency": Urgency.EMERGENCY,
            "words": "urine",
            "source": "text",
        }
    ]


def test_a_tick_counts_even_when_the_text_denies_it():
    flag = RedFlagFactory(form_question="Numb between the legs")
    assessment = assess("no numbness between my legs", [str(flag.translation_key)])
    assert assessment.urgency == Urgency.EMERGENCY
    assert [reason["source"] for reason in assessment.reasons] == ["ticked"]


def test_the_highest_level_comes_first_and_each_red_flag_once():
    low = RedFlagFactory(
        name="A", urgency=Urgency.SEE_CLINICIAN, phrases="stiff", form_question="Stiff"
    )
    high = RedFlagFactory(name="B", phrases="cannot pee")
    assessment = assess("stiff, cannot pee", [str(low.translation_key)])
    assert assessment.red_flags == [high, low]
    assert [reason["name"] for reason in assessment.reasons] == ["B", "A", "A"]


def test_a_tick_of_a_sign_that_is_not_offered_counts_nothing():
    flag = RedFlagFactory(form_question="")
    assert assess("", [str(flag.translation_key)]).urgency == ""


def test_given_rules_judge_without_a_query(django_assert_num_queries):
    rules = [RedFlag(locale=None, name="A", urgency=Urgency.SAME_DAY, phrases="zorp hurts")]
    with django_assert_num_queries(0):
        assert assess("my zorp hurts", rules=rules).urgency == Urgency.SAME_DAY


@pytest.mark.once
@pytest.mark.parametrize(
    ("one", "other", "higher"),
    [
        ("", "", ""),
        ("", Urgency.SAME_DAY, Urgency.SAME_DAY),
        (Urgency.SAME_DAY, Urgency.EMERGENCY, Urgency.EMERGENCY),
        (Urgency.SEE_CLINICIAN, Urgency.SAME_DAY, Urgency.SAME_DAY),
    ],
)
def test_the_more_urgent_of_two_is_kept(one, other, higher):
    assert more_urgent(one, other) == more_urgent(other, one) == higher
