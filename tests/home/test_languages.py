"""The English and the Hindi edition: addresses, language attributes, links between them."""

import re

import pytest
from django.utils import translation

from articles.translation import confirm_translation
from enquiries.models import EnquiryPage
from tests.factories import make_treatment, make_user
from tests.translations import hindi, make_hindi_library, publish, translate_article

pytestmark = [pytest.mark.django_db, pytest.mark.once]
ENGLISH, HINDI = "/library/dry-needling/", "/hi/library/dry-needling/"


@pytest.fixture(autouse=True)
def _own_language():
    """A test client's request leaves its language active in the thread."""
    yield
    translation.deactivate()


@pytest.fixture
def hindi_library(home_page, library):
    return make_hindi_library(home_page, library)


@pytest.fixture
def pair(library, hindi_library):
    """A confirmed English and Hindi pair."""
    english = make_treatment(library)
    twin = translate_article(english)
    confirm_translation(twin, make_user("confirmer"))
    return english, twin


def read(client, path, **headers) -> str:
    response = client.get(path, headers=headers)
    assert response.status_code == 200, path
    return response.content.decode()


def links(html, **attributes) -> set[str]:
    """The addresses of the links and anchors that have all these attributes."""
    tags = re.findall(r"<(?:a|link) [^>]*>", html)
    wanted = [f'{name}="{value}"' for name, value in attributes.items()]
    found = [tag for tag in tags if all(f" {one}" in tag for one in wanted)]
    return {re.search(r'href="([^"]*)"', tag).group(1) for tag in found}


def test_each_edition_has_its_address_and_says_its_language(client, pair):
    english, twin = pair
    assert (english.url, twin.url) == (ENGLISH, HINDI)
    assert '<html lang="en-IN">' in read(client, ENGLISH)
    html = read(client, HINDI)
    assert '<html lang="hi">' in html
    assert "पीठ दर्द में ड्राई नीडलिंग" in html


@pytest.mark.parametrize("path", [ENGLISH, HINDI])
def test_neither_headers_nor_cookies_change_the_language(client, pair, path):
    before = client.get(path)
    client.cookies["django_language"] = "hi" if path == ENGLISH else "en-in"
    after = client.get(path, headers={"Accept-Language": "hi" if path == ENGLISH else "en"})
    assert before["Content-Language"] == after["Content-Language"]
    assert "Accept-Language" not in after.get("Vary", "")


def test_an_english_address_that_begins_like_hindi_is_english(client, home_page, library):
    publish(library, slug="hi-fi")
    assert '<html lang="en-IN">' in read(client, "/hi-fi/")


@pytest.mark.parametrize("path", ["/hi/", "/hi/library/", "/hi/library/dry-needling/"])
def test_hindi_addresses_do_not_show_english_pages(client, library, path):
    make_treatment(library)
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(("path", "tag"), [("/nowhere/", "en-IN"), ("/hi/nowhere/", "hi")])
def test_a_missing_page_is_told_in_the_language_of_the_address(client, hindi_library, path, tag):
    response = client.get(path)
    assert response.status_code == 404
    assert f'<html lang="{tag}">' in response.content.decode()


def test_both_editions_have_a_search(client, hindi_library):
    assert 'action="/search/"' in read(client, "/library/")
    assert 'action="/hi/search/"' in read(client, "/hi/library/")
    assert '<html lang="hi">' in read(client, "/hi/search/")


def test_an_article_links_to_its_translation_and_back(client, pair):
    assert links(read(client, ENGLISH), lang="hi", hreflang="hi") == {HINDI}
    assert links(read(client, HINDI), lang="en-IN", hreflang="en-IN") >= {ENGLISH}


def test_an_article_without_translation_leads_to_the_other_library(client, library, hindi_library):
    make_treatment(library)
    html = read(client, ENGLISH)
    assert links(html, lang="hi", hreflang="hi") == {"/hi/library/"}
    assert 'rel="alternate" hreflang' not in html


def test_without_a_hindi_edition_there_is_no_switch(client, library):
    assert links(read(client, "/library/"), hreflang="hi") == set()


@pytest.mark.parametrize("path", [ENGLISH, HINDI])
def test_live_translations_are_alternates_of_each_other(client, pair, path):
    html = read(client, path)
    assert links(html, rel="alternate", hreflang="hi") == {"http://testserver" + HINDI}
    assert links(html, rel="alternate", hreflang="en-IN") == {"http://testserver" + ENGLISH}
    assert links(html, rel="alternate", hreflang="x-default") == {"http://testserver" + ENGLISH}


def test_a_draft_translation_is_neither_linked_nor_an_alternate(client, library, hindi_library):
    make_treatment(library).copy_for_translation(hindi())
    html = read(client, ENGLISH)
    assert HINDI not in html


def test_hindi_pages_show_hindi_navigation_and_mark_what_is_english(
    client, home_page, hindi_library
):
    form = EnquiryPage(title="Ask us", slug="enquiry", show_in_menus=True)
    home_page.add_child(instance=form)
    html = read(client, "/hi/library/")
    assert "/hi/library/" in links(html, **{"class": "site-nav__link"})
    assert links(html, **{"class": "site-nav__link"}, lang="en-IN") == {"/enquiry/"}
    assert 'href="/hi/"' in html
    english = read(client, "/library/")
    assert "/hi/library/" not in links(english, **{"class": "site-nav__link"})


def test_the_library_lists_only_its_own_language(client, pair):
    assert "पीठ दर्द" not in read(client, "/library/")
    assert "Dry needling for low back pain" not in read(client, "/hi/library/")


@pytest.mark.filterwarnings("ignore:No parser was explicitly specified")
def test_the_preview_of_a_hindi_page_is_in_hindi(pair):
    _english, twin = pair
    response = twin.make_preview_request()
    assert '<html lang="hi">' in response.content.decode()


@pytest.mark.parametrize("path", [ENGLISH, HINDI])
def test_each_edition_stays_within_the_query_budget(
    client, pair, path, django_assert_max_num_queries
):
    read(client, path)
    with django_assert_max_num_queries(25):
        read(client, path)


def test_the_language_of_a_request_ends_with_it(client, home_page, library):
    with translation.override("en-in"):
        client.get("/hi/search/")
        assert translation.get_language() == "en-in"
