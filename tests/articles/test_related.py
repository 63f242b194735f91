"""Related articles come from the links between pages, in both directions."""

import pytest
from wagtail.models import Locale, PageViewRestriction

from articles.models import Exercise
from articles.related import related
from tests.factories import evidence_value, make_condition, make_treatment

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]


def link_to(page) -> str:
    return f'<p>See <a linktype="page" id="{page.pk}">this</a>.</p>'


@pytest.fixture
def needling(library):
    """A treatment that links nothing itself."""
    return make_treatment(library)


@pytest.fixture
def back_pain(library, needling):
    """A condition whose text links the treatment."""
    return make_condition(library, "Back pain", link_to(needling))


def test_a_link_relates_both_of_its_ends(needling, back_pain):
    assert related(back_pain).treatments == [needling]
    assert related(needling).conditions == [back_pain]
    assert related(needling).treatments == []


def test_an_evidence_statement_relates_the_article_of_its_treatment(library, needling):
    evidence = make_condition(library, "Headache", "<p>Text.</p>").evidence[0].value
    statement = evidence_value(evidence["references"][0], treatment_page=needling)
    page = make_condition(library, "Neck pain", "<p>Text.</p>", evidence=[("evidence", statement)])
    assert related(page).treatments == [needling]


def test_a_draft_is_not_related(needling, back_pain):
    back_pain.unpublish()
    assert not related(needling)


def test_a_private_article_is_not_related(needling, back_pain):
    PageViewRestriction.objects.create(page=back_pain, restriction_type="login")
    assert related(needling).conditions == []


def test_an_article_without_links_has_nothing_related(needling):
    assert not related(needling)


def test_a_translation_is_related_to_the_twins_in_its_language(library, needling, back_pain):
    hindi = Locale.objects.create(language_code="hi")
    library.copy_for_translation(hindi, copy_parents=True)
    twin = needling.copy_for_translation(hindi)
    type(twin).objects.filter(pk=twin.pk).update(live=True)
    page = back_pain.copy_for_translation(hindi)
    assert [found.pk for found in related(page).treatments] == [twin.pk]
    assert [found.pk for found in related(back_pain).treatments] == [needling.pk]


def test_its_own_exercises_are_listed_once(library):
    exercise = Exercise.objects.create(name="Knee rolls", steps="a", dose="5", stop_rules="pain")
    programme = {"title": "Start", "intro": "", "exercises": [exercise, exercise]}
    page = make_treatment(library, exercises=[("programme", programme)] * 2)
    assert related(page).exercises == [exercise]


def test_it_costs_one_query(needling, back_pain, django_assert_num_queries):
    related(needling)  # content types are now cached, as they are in production
    with django_assert_num_queries(1):
        related(needling)
