"""Hostile texts in every place: they are shown as text, everywhere, and nothing else happens.

The measure is a harmless run: an article with the same number of harmless texts. Hostile
ones must give a page of exactly the same elements and attributes.
"""

import csv
import importlib.util
import io
import json
import re
import xml.etree.ElementTree as ET
from collections import Counter

import html5lib
import pytest
from markdown_it import MarkdownIt

from articles.atom import clean_text
from articles.models import GlossaryTerm, Reference
from clinic.models import RedFlag
from tests.articles.hostile_article import (
    make_full_article,
    make_titled_articles,
    rich_text_from_editor,
)
from tests.factories import make_treatment
from tests.hostile import ADDRESSES, VECTORS, packed

pytestmark = [pytest.mark.django_db, pytest.mark.once]
HARMLESS = ["h" * len(vector) for vector in VECTORS]
ARTICLE = "/library/dry-needling/"
LEAFLET = [f"{ARTICLE}print/"] if importlib.util.find_spec("articles.views.leaflet") else []
SAFE_ADDRESS = re.compile(r"^(https?://|/|#|tel:|mailto:|\?)")
Shape = Counter[tuple[str, frozenset[str]]]


def tree_of(html: str) -> ET.Element:
    return html5lib.parse(html, namespaceHTMLElements=False)


def shape_of(tree: ET.Element) -> Shape:
    """How often each element with these names of attributes is there."""
    nodes = [node for node in tree.iter() if isinstance(node.tag, str)]
    return Counter((node.tag, frozenset(node.keys())) for node in nodes)


def read(client, path: str, **query) -> ET.Element:
    """The parsed page; it must run nothing, whatever it shows."""
    response = client.get(path, query)
    assert response.status_code == 200, path
    tree = tree_of(response.content.decode())
    assert_runs_nothing(tree)
    return tree


def assert_runs_nothing(tree: ET.Element) -> None:
    for node in tree.iter():
        assert [name for name in node.attrib if name.startswith("on") or name == "style"] == []
        for name in ("href", "src", "action", "formaction"):
            assert SAFE_ADDRESS.match(node.get(name, "/")), node.attrib
        if node.tag == "script":
            assert node.get("src") or node.get("type") == "application/ld+json"


def words_of(tree: ET.Element) -> str:
    """All text of the page with single spaces."""
    return " ".join("".join(tree.itertext()).split())


def missing(texts: list[str], found: str) -> list[str]:
    return [text for text in texts if " ".join(text.split()) not in found]


def strings_in(data: object) -> list[str]:
    """Every string in a JSON value."""
    if isinstance(data, str):
        return [data]
    values = data.values() if isinstance(data, dict) else data if isinstance(data, list) else []
    return [text for value in values for text in strings_in(value)]


@pytest.fixture
def hostile(library):
    return make_full_article(library, VECTORS)


def test_there_are_more_than_a_hundred_vectors():
    assert len(set(VECTORS)) >= 100


@pytest.mark.parametrize("path", [ARTICLE, *LEAFLET])
def test_the_article_shows_every_text_and_gets_no_other_element(client, library, path):
    page = make_full_article(library, HARMLESS)
    harmless = shape_of(read(client, path))
    page.delete()
    make_full_article(library, VECTORS)
    tree = read(client, path)
    assert shape_of(tree) == harmless
    if path == ARTICLE:
        assert missing(VECTORS, words_of(tree)) == []


@pytest.mark.usefixtures("patient_search")
def test_titles_and_summaries_are_text_on_every_page_that_lists_them(client, library):
    paths: list[tuple[str, dict[str, str]]] = [("/library/", {}), ("/", {})]
    paths += [("/search/", {"q": "findme"})]
    pages = make_titled_articles(library, HARMLESS)
    paths += [(page.url, {}) for page in pages]
    before = [shape_of(read(client, path, **query)) for path, query in paths]
    for page in pages:
        page.delete()
    make_titled_articles(library, VECTORS)  # as many, at the same addresses
    kinds = set().union(*before)
    for path, query in paths:
        assert set(shape_of(read(client, path, **query))) <= kinds, path


@pytest.mark.usefixtures("patient_search")
def test_a_hostile_query_is_shown_as_text(client, library):
    make_treatment(library)
    kinds = set(shape_of(read(client, "/search/", q="zzzz")))
    for usual in ("needling pain", "Physiocare"):
        kinds |= set(shape_of(read(client, "/search/", q=usual)))
    for vector in [*packed(VECTORS, 190), "\0<b>", "x" * 5000]:
        assert set(shape_of(read(client, "/search/", q=vector))) <= kinds, vector


def test_the_json_ld_parses_and_holds_every_text_unchanged(client, hostile):
    html = client.get(ARTICLE).content.decode()
    [text] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    found = set(strings_in(json.loads(text)))
    assert [vector for vector in VECTORS if vector not in found] == []


def test_the_claims_hold_every_text_unchanged_in_json(client, hostile):
    found = set(strings_in(client.get("/library/claims.json").json()))
    assert [vector for vector in VECTORS if vector not in found] == []


def test_the_claims_hold_every_text_in_csv_and_no_formula(client, hostile):
    text = client.get("/library/claims.csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["benefit"].removeprefix("'") for row in rows] == [
        vector.removeprefix("'") for vector in VECTORS
    ]
    cells = [cell for row in rows for cell in row.values()]
    assert [cell for cell in cells if cell.lstrip().startswith(tuple("=+-@＝"))] == []


def test_the_feed_parses_and_holds_every_text(client, library, monkeypatch):
    monkeypatch.setattr("articles.views.feeds.NEWEST", 1000)
    make_full_article(library, VECTORS)
    make_titled_articles(library, VECTORS)
    root = ET.fromstring(client.get("/library/changes.atom").content)  # noqa: S314
    found = " ".join(root.itertext())
    assert missing([clean_text(vector) for vector in VECTORS], " ".join(found.split())) == []
    allowed = {"feed", "id", "title", "updated", "author", "name", "link", "entry", "published"}
    assert {node.tag.rpartition("}")[2] for node in root.iter()} <= {*allowed, "summary"}


def test_the_markdown_twin_becomes_html_without_a_new_element(client, library):
    def rendered() -> ET.Element:
        text = client.get(f"{ARTICLE}article.md").content.decode()
        # With raw HTML allowed, bare addresses linked and tables on, as other programs do.
        parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
        return tree_of(parser.render(text))

    page = make_full_article(library, HARMLESS)
    harmless = shape_of(rendered())
    page.delete()
    make_full_article(library, VECTORS)
    tree = rendered()
    assert_runs_nothing(tree)
    assert shape_of(tree) == harmless
    assert missing(VECTORS, words_of(tree)) == []


def test_llms_txt_keeps_hostile_titles_as_text(client, library):
    make_titled_articles(library, VECTORS)
    text = client.get("/llms.txt").content.decode()
    tree = tree_of(MarkdownIt("commonmark", {"html": True}).render(text))
    assert_runs_nothing(tree)
    assert {tag for tag, _names in shape_of(tree)} <= {
        "html", "head", "body", "h1", "h2", "p", "blockquote", "ul", "li", "a",
    }  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_link_in_rich_text_runs_a_script(client, library, address):
    text = rich_text_from_editor("click me", address)
    make_treatment(library, what_it_is=[("text", {"text": text, "references": []})])
    read(client, ARTICLE)
    twin = client.get(f"{ARTICLE}article.md").content.decode()
    assert_runs_nothing(tree_of(MarkdownIt().render(twin)))


def test_deleted_shared_rows_break_no_output(client, hostile):
    for model in (RedFlag, GlossaryTerm):
        model.objects.all().delete()
    Reference.objects.filter(guidelines__isnull=True).delete()
    outputs = ["", "article.md", *(["print/"] if LEAFLET else [])]
    outputs += ["../claims.csv", "../claims.json", "../changes.atom"]
    for output in outputs:
        path = f"{ARTICLE}{output}".replace("dry-needling/../", "")
        assert client.get(path).status_code == 200, path
    assert client.get("/sitemap.xml").status_code == 200
