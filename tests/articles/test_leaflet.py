"""Leaflets: what they print, their version and QR code, and the optional PDF."""

import io
import sys
import types
from typing import Any

import pytest
import segno
from django.utils.formats import date_format
from django.utils.timezone import localtime

from articles import leaflet_pdf
from articles.leaflet_version import leaflet_version
from articles.models import Exercise, TreatmentPage
from articles.qr_code import qr_svg
from clinic.models import Urgency
from tests.factories import RedFlagFactory, make_treatment

# What is rendered does not depend on the database.
pytestmark = [pytest.mark.django_db, pytest.mark.once]
LEAFLET = "/library/dry-needling/print/"


@pytest.fixture(autouse=True)
def _forget_weasyprint():
    """Whether WeasyPrint is there is remembered for the life of a process."""
    leaflet_pdf.weasyprint.cache_clear()
    yield
    leaflet_pdf.weasyprint.cache_clear()


@pytest.fixture
def without_weasyprint(monkeypatch):
    monkeypatch.setitem(sys.modules, "weasyprint", None)


@pytest.fixture
def fake_weasyprint(monkeypatch):
    """A module that answers "PDF" and remembers the HTML that it was given."""
    module: Any = types.ModuleType("weasyprint")
    module.asked = []
    module.CSS = lambda string: string

    def html(string, base_url, url_fetcher):
        module.asked.append(string)
        return types.SimpleNamespace(write_pdf=lambda stylesheets: b"%PDF-1.7")

    module.HTML = html
    monkeypatch.setitem(sys.modules, "weasyprint", module)
    return module


def status_path(version: str) -> str:
    return f"{LEAFLET}{version}/"


def an_exercise(**changes) -> Exercise:
    values = {
        "name": "Knee rolls",
        "steps": "Lie on your back.\nRoll your knees.",
        "dose": "8 times, twice a day",
        "stop_rules": "The pain goes down your leg.",
        "drawing": "knee-rolls",
    }
    return Exercise.objects.create(**{**values, **changes})


def programme(*exercises: Exercise):
    return [("programme", {"title": "Gentle start", "exercises": list(exercises)})]


def test_a_leaflet_prints_what_a_patient_needs_with_emergencies_first(client, library):
    mild = RedFlagFactory(name="Pain for weeks", urgency=Urgency.SEE_CLINICIAN)
    page = make_treatment(library, exercises=programme(an_exercise()))
    page.red_flags = [("red_flag", mild), *[(b.block_type, b.value) for b in page.red_flags]]
    page.save_revision().publish()
    html = client.get(LEAFLET).content.decode()
    wanted = ["Point 1", "Numb between the legs", "Pain for weeks", "Knee rolls", "Low certainty"]
    places = [html.index(words) for words in wanted]
    assert places == sorted(places)
    assert 'href="tel:112"' in html
    assert 'href="tel:108"' in html
    assert page.reviewer.name_with_degrees in html
    assert leaflet_version(TreatmentPage.objects.get()) in html


def test_a_leaflet_is_no_page_for_search_engines(client, library):
    page = make_treatment(library)
    html = client.get(LEAFLET).content.decode()
    assert '<meta name="robots" content="noindex">' in html
    assert f'<link rel="canonical" href="{page.seo_canonical_url}">' in html


def test_the_article_links_to_its_leaflet(client, library):
    make_treatment(library)
    assert f'href="{LEAFLET}"' in client.get("/library/dry-needling/").content.decode()


def test_large_print_is_a_link_away_and_back(client, library):
    make_treatment(library)
    assert f'href="{LEAFLET}?size=large"' in client.get(LEAFLET).content.decode()
    large = client.get(LEAFLET, {"size": "large"}).content.decode()
    assert "leaflet--large" in large
    assert f'href="{LEAFLET}"' in large


def test_the_qr_code_holds_the_address_of_the_status_page(client, library, settings):
    settings.SITE_BASE_URL = "https://physio.example"
    version = leaflet_version(make_treatment(library))
    address = f"https://physio.example{status_path(version)}"
    html = client.get(LEAFLET).content.decode()
    expected = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        expected,
        kind="svg",
        border=4,
        light="white",
        omitsize=True,
        xmldecl=False,
        svgns=False,
        svgclass=None,
        lineclass=None,
        nl=False,
    )
    assert expected.getvalue().decode() in html
    assert f'href="{address}"' in html
    assert qr_svg(address) != qr_svg(address + "x")


def test_a_leaflet_printed_today_is_current(client, library):
    version = leaflet_version(make_treatment(library))
    response = client.get(status_path(version))
    assert response.status_code == 200
    assert "This leaflet is current" in response.content.decode()


def test_a_new_publication_replaces_the_leaflets_printed_before(client, library):
    page = make_treatment(library)
    old = leaflet_version(page)
    page.key_points = [("point", f"New point {n}") for n in range(3)]
    page.save_revision().publish()
    page.refresh_from_db()
    html = client.get(status_path(old)).content.decode()
    day = date_format(localtime(page.last_published_at), "j F Y")
    assert f"Replaced on {day}" in html
    assert f'href="{LEAFLET}"' in html


def test_a_changed_red_flag_replaces_leaflets_without_a_publication(client, library):
    flag = RedFlagFactory()
    page = make_treatment(library, red_flag=flag)
    old = leaflet_version(page)
    flag.what_to_do = "Go to the nearest emergency department now."
    flag.save()
    assert "Replaced on" in client.get(status_path(old)).content.decode()
    html = client.get(LEAFLET).content.decode()
    assert "Go to the nearest emergency department now." in html
    assert old not in html


def test_a_changed_exercise_replaces_leaflets_too(client, library):
    exercise = an_exercise()
    old = leaflet_version(make_treatment(library, exercises=programme(exercise)))
    exercise.stop_rules = "You feel new numbness."
    exercise.save()
    assert "This leaflet was replaced" in client.get(status_path(old)).content.decode()


def test_the_version_of_a_draft_is_not_known(client, library):
    page = make_treatment(library)
    page.title = "Secret new title"
    draft = page.save_revision()
    response = client.get(status_path(f"{draft.pk}-00000000"))
    assert response.status_code == 404
    assert "We do not know this leaflet" in response.content.decode()
    assert "Secret" not in response.content.decode()


@pytest.mark.parametrize(
    "version", ["x", "1-zzzzzzzz", "9" * 40 + "-00000000", "1-0000000a-1", "<b>", "१-00000000"]
)
def test_a_mistyped_version_gets_a_clear_answer(client, library, version):
    make_treatment(library)
    response = client.get(status_path(version))
    assert response.status_code == 404


def test_an_unpublished_article_has_no_leaflet(client, library):
    page = make_treatment(library)
    version = leaflet_version(page)
    page.unpublish()
    assert client.get(LEAFLET).status_code == 404
    assert client.get(status_path(version)).status_code == 404


def test_a_leaflet_stays_within_its_query_budget(client, library, django_assert_max_num_queries):
    make_treatment(library, exercises=programme(an_exercise(), an_exercise(name="Cat")))
    client.get(LEAFLET)
    with django_assert_max_num_queries(25):
        client.get(LEAFLET)


def test_without_weasyprint_there_is_no_pdf_and_no_link_to_it(client, library, without_weasyprint):
    make_treatment(library)
    assert "leaflet.pdf" not in client.get(LEAFLET).content.decode()
    assert client.get(f"{LEAFLET}leaflet.pdf").status_code == 404


def test_with_weasyprint_the_leaflet_is_a_pdf(client, library, fake_weasyprint):
    make_treatment(library)
    assert "leaflet.pdf" in client.get(LEAFLET).content.decode()
    response = client.get(f"{LEAFLET}leaflet.pdf", {"size": "large"})
    assert response["Content-Type"] == "application/pdf"
    assert response["X-Robots-Tag"] == "noindex"
    assert response.content == b"%PDF-1.7"
    assert "leaflet--large" in fake_weasyprint.asked[0]


def test_a_pdf_that_fails_leads_to_the_leaflet_instead(client, library, fake_weasyprint):
    make_treatment(library)
    fake_weasyprint.CSS = None  # what calling it raises stands for any fault of WeasyPrint
    response = client.get(f"{LEAFLET}leaflet.pdf")
    assert response.status_code == 302
    assert response["Location"] == LEAFLET


def test_a_pdf_takes_in_only_own_static_and_media_files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    (tmp_path / "secret.txt").write_text("secret")
    (settings.MEDIA_ROOT).mkdir()
    (settings.MEDIA_ROOT / "picture.png").write_bytes(b"png")
    base = leaflet_pdf.BASE_URL
    assert leaflet_pdf.own_file(f"{base}static/css/tokens.css").name == "tokens.css"
    assert leaflet_pdf.own_file(f"{base}media/picture.png").read_bytes() == b"png"
    for address in [
        f"{base}media/../secret.txt",
        f"{base}media/%2e%2e/secret.txt",
        f"{base}static/../../etc/passwd",
        f"{base}static/%00",
        f"{base}healthz/",
        "file:///etc/passwd",
        "http://127.0.0.1/static/css/tokens.css",
        "data:text/css,a{}",
    ]:
        with pytest.raises(leaflet_pdf.RefusedAddress):
            leaflet_pdf.own_file(address)
