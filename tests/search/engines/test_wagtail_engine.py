"""The second engine: the database's own search finds the demo articles, on SQLite and PostgreSQL."""

import pytest
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from articles.all_articles import all_articles, article_types
from search.engines import engine
from search.query import clean_query
from search.readable import searched_pages
from search.understanding import understand
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists


@pytest.fixture
def demo_index(demo_site):
    """The demo articles in the database's own index; the rest is of no interest here."""
    backend = get_search_backend("default")
    for model in article_types():
        backend.add_bulk(model, list(model.objects.all()))


def meant(typed):
    return understand(clean_query(typed), Vocabulary(), WordLists())


def ranked(typed, language="en-in") -> list[str]:
    """The slugs of what is found, best first."""
    pages = engine("default").rank(meant(typed), searched_pages(language)).pages
    slugs = dict(Page.objects.values_list("pk", "slug"))
    return [slugs[page.page_id] for page in pages]


def test_print(demo_index):
    print(sorted(p.slug for p in all_articles().live()))
    for q in [
        "sciatica",
        "carpal tunnel",
        "numb fingers at night",
        "neck headache",
        "dry needling",
        "is needling safe if I take blood thinners",
        "knee pain on stairs",
        "stiff shoulder",
        "heel pain in the morning",
        "tennis elbow",
        "कमर दर्द",
        "back pain",
        "exercise for knee",
        "cervicogenic headache",
    ]:
        print(q, ranked(q)[:4], ranked(q, "hi")[:3])
