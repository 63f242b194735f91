"""The sitemap: what is in it, since when, and in which languages."""

import datetime
import xml.etree.ElementTree as ET

import pytest

from articles.models import TreatmentPage
from articles.translation import confirm_translation
from clinic.models import RedFlag
from tests.factories import RedFlagFactory, make_condition, make_treatment
from tests.translations import make_hindi_library, translate_article

pytestmark = pytest.mark.django_db
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}
ARTICLE = "http://testserver/library/dry-needling/"


def urls_of(client) -> dict[str, ET.Element]:
    root = ET.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 - our own answer
    return {url.find("s:loc", NAMES).text: url for url in root.findall("s:url", NAMES)}


def lastmod(client, address) -> str:
    return urls_of(client)[address].find("s:lastmod", NAMES).text


def test_the_library_its_indexes_and_its_articles_are_listed_but_no_copies(client, library):
    make_treatment(library)
    make_condition(library, "Draft", "<p>x</p>").unpublish()
    below = [url.removeprefix("http://testserver/library/") for url in urls_of(client)]
    assert below[1:] == ["", "a-z/", "body/", "treatments/", "exercises/", "dry-needling/"]


def test_the_date_is_that_of_the_publication_or_of_a_later_change_of_a_red_flag(client, library):
    flag = RedFlagFactory()
    page = make_treatment(library, red_flag=flag)
    RedFlag.objects.update(updated_at=datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC))
    published = datetime.datetime(2021, 2, 3, 12, tzinfo=datetime.UTC)
    TreatmentPage.objects.filter(pk=page.pk).update(last_published_at=published)
    assert lastmod(client, ARTICLE) == "2021-02-03"
    RedFlag.objects.update(updated_at=datetime.datetime(2022, 3, 4, 12, tzinfo=datetime.UTC))
    assert lastmod(client, ARTICLE) == "2022-03-04"


def test_the_library_changes_with_its_newest_article(client, library):
    make_treatment(library)
    published = datetime.datetime(2031, 2, 3, 12, tzinfo=datetime.UTC)
    TreatmentPage.objects.update(last_published_at=published)
    assert lastmod(client, "http://testserver/library/") == "2031-02-03"


def test_a_page_that_search_engines_shall_leave_out_is_left_out(client, library, monkeypatch):
    make_treatment(library)
    monkeypatch.setattr(TreatmentPage, "hidden_from_search_engines", True, raising=False)
    assert ARTICLE not in urls_of(client)


def test_only_live_translations_that_are_in_step_are_alternates(client, home_page, library):
    make_hindi_library(home_page, library)
    twin = translate_article(make_treatment(library))
    assert urls_of(client)[ARTICLE].findall("x:link", NAMES) == []
    confirm_translation(twin, user=None)
    links = urls_of(client)[ARTICLE].findall("x:link", NAMES)
    assert {(link.get("hreflang"), link.get("href")) for link in links} == {
        ("en-IN", ARTICLE),
        ("x-default", ARTICLE),
        ("hi", twin.full_url),
    }
    assert urls_of(client)[twin.full_url] is not None


def test_more_articles_need_no_more_queries(client, library, django_assert_max_num_queries):
    flag = RedFlagFactory()
    make_treatment(library, red_flag=flag)
    client.get("/sitemap.xml")
    with django_assert_max_num_queries(25) as first:
        client.get("/sitemap.xml")
    for n in range(4):
        make_treatment(library, slug=f"treatment-{n}", red_flag=flag)
    with django_assert_max_num_queries(len(first)):
        client.get("/sitemap.xml")
