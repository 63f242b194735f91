"""What an editor sees before publishing: the page, its search result, and its Hindi side."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from articles.models import TreatmentPage
from tests.factories import draft_treatment

pytestmark = pytest.mark.django_db


def open_preview(client: Client, page: TreatmentPage, mode: str) -> Any:
    revision = page.get_latest_revision()
    address = reverse("wagtailadmin_pages:revisions_view", args=(page.pk, revision.pk))
    response = client.get(address, {"mode": mode})
    assert response.status_code == 200
    return response


def preview(client: Client, page: TreatmentPage, mode: str = "") -> str:
    return open_preview(client, page, mode).content.decode()


def test_the_page_itself_is_the_first_of_the_modes():
    modes = [name for name, _label in TreatmentPage().preview_modes]
    assert modes == ["", "wagtail-seo", "leaflet", "search-result", "hindi"]


def test_a_draft_is_previewed_as_a_search_result(editor, library):
    html = preview(editor, draft_treatment(library), "search-result")
    assert "In search results and lists" in html
    assert "A thin needle, nothing injected." in html


def test_the_mode_of_wagtail_seo_still_works(editor, library):
    response = open_preview(editor, draft_treatment(library), "wagtail-seo")
    html = response.content.decode()
    assert "Dry needling for low back pain" in html
    assert "Plain words." not in html
    # Its template has a style element, which the policy of public pages would block.
    assert "style-src 'self' 'unsafe-inline'" in response["Content-Security-Policy"]


def test_without_a_translation_the_page_is_shown_among_hindi_headings(editor, library):
    html = preview(editor, draft_treatment(library), "hindi")
    assert '<html lang="hi"' in html
    assert "Plain words." in html


def test_the_newest_draft_of_the_hindi_twin_is_shown(editor, library):
    page = draft_treatment(library)
    hindi = Locale.objects.get_or_create(language_code="hi")[0]
    twin = page.copy_for_translation(hindi, copy_parents=True)
    twin.title = "ड्राई नीडलिंग"
    twin.save_revision()
    html = preview(editor, page, "hindi")
    assert "ड्राई नीडलिंग" in html
    assert "Dry needling for low back pain" not in html.split("<main")[1]


def test_a_draft_is_previewed_as_a_leaflet(editor, library):
    pytest.importorskip("articles.views.leaflet")
    assert "Dry needling for low back pain" in preview(editor, draft_treatment(library), "leaflet")
