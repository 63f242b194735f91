"""The home page, plain pages and the 404 page."""

import pytest

from clinic.models import PracticeSettings
from home.models import StandardPage
from tests.factories import make_treatment

pytestmark = pytest.mark.django_db


def test_the_home_page_shows_articles_as_cards(client, library):
    make_treatment(library)
    html = client.get("/").content.decode()
    assert "Dry needling for low back pain" in html


def test_the_footer_shows_both_emergency_numbers_as_links(client, home_page):
    html = client.get("/").content.decode()
    assert 'href="tel:112"' in html
    assert 'href="tel:108"' in html


def test_the_header_shows_the_phone_in_national_form(client, home_page):
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.phone = "+911155501234"
    practice.save()
    html = client.get("/").content.decode()
    assert 'href="tel:+911155501234"' in html
    assert "011 5550 1234" in html


def test_a_standard_page_shows_its_breadcrumbs(client, home_page):
    page = StandardPage(title="How we write", slug="how", body=[("text", "<p>Plainly.</p>")])
    home_page.add_child(instance=page)
    html = client.get("/how/").content.decode()
    assert "Plainly." in html
    assert "breadcrumbs" in html


def test_an_unknown_address_offers_the_search(client, home_page):
    response = client.get("/no-such-page/")
    assert response.status_code == 404
    assert 'name="q"' in response.content.decode()


def test_a_page_without_an_image_prints_no_empty_metadata(client, home_page):
    html = client.get("/").content.decode()
    assert 'content=""' not in html
    assert "og:image" not in html


def test_the_emergency_hint_is_the_editors_and_may_be_left_out(client, home_page):
    assert "emergency-hint" not in client.get("/").content.decode()
    home_page.emergency_hint = "Cannot pass urine?"
    home_page.save()
    html = client.get("/").content.decode()
    assert html.index("Cannot pass urine?") < html.index("tel:112")
