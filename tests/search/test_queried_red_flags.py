"""A red flag is shown whether it was spelt right or not."""

import pytest

from search.queried_red_flags import red_flags_in
from tests.factories import RedFlagFactory, make_condition

pytestmark = pytest.mark.django_db


def test_a_red_flag_of_any_text_counts_once(django_assert_num_queries):
    flag = RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    with django_assert_num_queries(1):
        assert red_flags_in("cannot pee", "I cannot pee") == [flag]


def test_what_only_the_corrected_text_says_counts():
    flag = RedFlagFactory(name="Cauda equina", phrases="cauda equina")
    assert red_flags_in("kauda ekwina xyz", "cauda equina") == [flag]


def test_the_most_urgent_comes_first():
    soon = RedFlagFactory(name="Weak grip", phrases="weak grip", urgency="see_clinician")
    now = RedFlagFactory(name="Chest pain", phrases="chest pain", urgency="emergency")
    assert red_flags_in("weak grip", "chest pain") == [now, soon]


@pytest.mark.usefixtures("patient_search")
def test_the_results_page_looks_at_the_corrected_words(client, library):
    RedFlagFactory(name="Meningitis", phrases="meningitis")
    make_condition(library, "Meningitis", "<p>Neck stiffness with fever.</p>")
    found = client.get("/search/", {"q": "menngitiss"}).context["search"]
    assert found.meant.corrected == "meningitis"
    assert [flag.name for flag in found.red_flags] == ["Meningitis"]
