"""Whatever is typed is answered, by both engines, and shown as nothing but text."""

from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from modelsearch.backends import get_search_backend

from tests.factories import RedFlagFactory, make_condition, make_treatment
from tests.search.hostile_queries import QUERIES

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]


class Shape(HTMLParser):
    """Every kind of element of a page: its name with those of its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.kinds: set[tuple[str, frozenset[str]]] = set()
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.kinds.add((tag, frozenset(name for name, _value in attrs)))


def ask(client, typed, page="") -> Shape:
    """The page for this text, sent byte by byte as a browser or an attacker would."""
    sent = quote(typed, safe="", errors="surrogatepass")
    response = client.get(f"/search/?q={sent}&page={page}")
    assert response.status_code == 200, typed[:60]
    return Shape(response.content.decode())


@pytest.fixture
def articles(library):
    """Two articles and a red flag, in both indexes."""
    flag = RedFlagFactory()
    pages = [
        make_condition(library, "Low back pain", "<p>Pain in the back.</p>", red_flag=flag),
        make_treatment(library, search_words="सुई थेरेपी\nकमर दर्द", red_flag=flag),
    ]
    for page in pages:
        get_search_backend("default").add(page)


@pytest.fixture(params=["patients", "default"])
def engine(request, settings):
    """Each engine that needs no server; neither may hide behind the other."""
    settings.SEARCH_BACKEND = settings.SEARCH_FALLBACK_BACKEND = request.param


def test_there_are_three_hundred_texts():
    assert len(set(QUERIES)) == 300


def test_every_text_is_answered_and_none_adds_an_element(client, articles, engine):
    harmless = ["", "zzzz", "back pain", "back " * 60, "cannot pee", "कमर दर्द"]
    kinds = set().union(*(ask(client, text).kinds for text in harmless))
    found = {typed: ask(client, typed).kinds - kinds for typed in QUERIES}
    assert {typed: new for typed, new in found.items() if new} == {}


@pytest.mark.once
def test_every_text_is_answered_as_a_page_number(client, articles):
    responses = {
        typed: client.get("/search/", {"q": "back", "page": typed})
        for typed in QUERIES[::7]
        if not any("\ud800" <= sign <= "\udfff" for sign in typed)
    }
    assert {typed for typed, response in responses.items() if response.status_code != 200} == set()


@pytest.mark.parametrize(
    "typed", ['"back" pain', "back\x00pain", "NEAR(back)", "back* AND (", "कमर"]
)
def test_the_words_among_the_signs_are_searched_for(client, articles, engine, typed):
    response = client.get("/search/", {"q": typed})
    assert response.context["search"].total > 0
