"""The feed of changes, and /llms.txt."""

import datetime
import xml.etree.ElementTree as ET

import pytest

from tests.factories import make_condition, make_treatment

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def read_feed(client) -> ET.Element:
    response = client.get("/library/changes.atom")
    assert response["Content-Type"].startswith("application/atom+xml")
    return ET.fromstring(response.content)  # noqa: S314 - our own answer


def texts(feed, name) -> list[str]:
    return [entry.find(f"{ATOM}{name}").text for entry in feed.iter(f"{ATOM}entry")]


def test_publications_and_notes_of_change_come_newest_first(client, library):
    note = {"changed_on": datetime.date(2020, 5, 1), "note": "A new review was added."}
    make_treatment(library, change_notes=[("change", note)])
    make_condition(library, "Back pain", "<p>It hurts.</p>")
    feed = read_feed(client)
    assert texts(feed, "title")[0] == "Back pain"
    assert texts(feed, "summary")[-1] == "A new review was added."
    assert texts(feed, "updated")[-1] == "2020-05-01T00:00:00+05:30"
    assert feed.find(f"{ATOM}updated").text == texts(feed, "updated")[0]


def test_an_entry_keeps_its_id_when_the_article_is_published_again(client, library):
    note = {"changed_on": datetime.date(2020, 5, 1), "note": "A new review was added."}
    page = make_treatment(library, change_notes=[("change", note)])
    before = read_feed(client)
    page.slug = "another-address"
    page.save_revision().publish()
    after = read_feed(client)
    assert texts(before, "id") == texts(after, "id")
    assert texts(after, "updated")[0] > texts(before, "updated")[0]
    assert len(set(texts(after, "id"))) == 2


def test_an_empty_library_has_an_empty_feed(client, library):
    assert texts(read_feed(client), "id") == []


def test_the_library_page_points_to_its_feed(client, library):
    assert 'href="/library/changes.atom"' in client.get("/library/").content.decode()


def test_llms_txt_lists_the_twins_and_the_data(client, library):
    make_treatment(library)
    make_condition(library, "Hidden", "<p>x</p>").unpublish()
    response = client.get("/llms.txt")
    text = response.content.decode()
    assert response["Content-Type"] == "text/markdown; charset=utf-8"
    assert "(<http://testserver/library/dry-needling/article.md>)" in text
    assert "/library/claims.csv>" in text
    assert "Hidden" not in text


def test_every_address_in_llms_txt_answers(client, library):
    make_treatment(library)
    text = client.get("/llms.txt").content.decode()
    addresses = [part.split(">")[0] for part in text.split("](<http://testserver")[1:]]
    assert len(addresses) == 5
    for address in addresses:
        assert client.get(address).status_code in (200, 400), address
