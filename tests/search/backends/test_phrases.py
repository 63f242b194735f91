"""A phrase is found with the stop words in it, which the index does not have."""

import pytest
from modelsearch.backends import get_search_backend
from modelsearch.query import Phrase

from articles.models import ConditionPage
from tests.factories import make_condition

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]


@pytest.fixture(autouse=True)
def _articles(library):
    make_condition(library, "One", "<p>There is a pain in the neck.</p>")
    make_condition(library, "Other", "<p>The neck is well. There is pain, but elsewhere.</p>")


@pytest.mark.parametrize("phrase", ["pain in the neck", "a pain in the neck"])
def test_a_phrase_with_stop_words_is_found(phrase):
    found = get_search_backend("patients").search(Phrase(phrase), ConditionPage)
    assert [page.title for page in found] == ["One"]


def test_words_that_are_apart_are_no_phrase():
    found = get_search_backend("patients").search(Phrase("pain neck"), ConditionPage)
    assert list(found) == []
