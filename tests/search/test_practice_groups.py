"""People, places and services in the search: found in their own lists, and only while true."""

import datetime

import pytest
from django.utils import timezone, translation
from wagtail.models import Locale

from clinic.models import (
    PractitionerIndexPage,
    PractitionerPage,
    Service,
    ServiceAreaPage,
    ServicePrice,
    ServicesPage,
)
from home.models import HomePage
from search.services import search_library
from search.word_services import load_shipped_words
from tests.clinic.place_pages import make_area, make_place, make_places
from tests.factories import make_condition

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]


@pytest.fixture(autouse=True)
def _own_language():
    """A test client's request leaves its language active in the thread."""
    yield
    translation.deactivate()


@pytest.fixture
def noida():
    return make_area("Noida", "201301", "201303", other_names="नोएडा\nSector 18 Noida")


@pytest.fixture
def practice(home_page, library, noida) -> HomePage:
    """Noida and Thane with one person each, the price of a visit, and an article."""
    index = make_places(home_page)
    make_place(index, noida)
    make_place(index, make_area("Thane", "4006", city="Mumbai", other_names="ठाणे"))
    finder = PractitionerIndexPage(title="Find a physiotherapist", slug="find")
    home_page.add_child(instance=finder)
    noida.people.update(name="Ananya Sharma", post_nominals="MPT (Neurology)")
    page = PractitionerPage(
        title="Ananya Sharma",
        slug="ananya",
        person=noida.people.get(),
        intro="Kind hands.",
        search_description="Hands and necks, at home.",
    )
    finder.add_child(instance=page)
    visit = Service.objects.create(name="Home visit", summary="Somebody comes to you.")
    ServicePrice.objects.create(service=visit, mode="home", price_minor=120_000)
    services = ServicesPage(title="Services and prices", slug="prices", intro="What it costs.")
    home_page.add_child(instance=services)
    make_condition(library, "Low back pain", "<p>See a physiotherapist. Pain at home.</p>")
    return home_page


def groups(text: str, language: str = "en-in") -> dict[str, list[str]]:
    """The titles that are found, by the group that lists them; the best group first."""
    with translation.override(language):
        found = search_library(text)
    return {g.group.key: [result.page.title for result in g.results] for g in found.groups}


def lapse(area) -> None:
    area.people.update(registration_valid_until=timezone.localdate() - datetime.timedelta(days=1))


@pytest.mark.parametrize("text", ["physiotherapist noida", "noida", "नोएडा", "sector 18 noida"])
def test_a_place_leads_to_its_page_and_to_who_treats_there(practice, text):
    found = groups(text)
    assert found["places"] == ["Noida"]
    assert found["practitioners"] == ["Ananya Sharma"]


@pytest.mark.parametrize("text", ["Ananya Sharma", "dr ananya", "anania sharma"])
def test_a_person_is_found_by_name(practice, text):
    assert next(iter(groups(text))) == "practitioners"
    assert groups(text)["practitioners"] == ["Ananya Sharma"]


def test_a_place_alone_comes_first_and_no_other_place_comes_with_it(practice):
    found = groups("thane")
    assert found["places"] == ["Thane"]
    assert next(iter(found)) == "places"


def test_a_pin_code_finds_the_place(practice):
    assert groups("201303")["places"] == ["Noida"]


@pytest.mark.parametrize(
    "text",
    [
        "price of home visit",
        "fees for home visits",
        "cost of physiotherapy at home",
        "फ़ीस",
        "फीस कितनी है",
        "kitna kharcha hoga",
    ],
)
def test_a_question_for_the_price_leads_to_the_prices(practice, text):
    load_shipped_words()
    assert groups(text)["services"] == ["Services and prices"]


def test_what_hurts_still_leads_to_the_library_first(practice):
    assert next(iter(groups("low back pain"))) == "library"


def test_hindi_readers_find_the_hindi_page(practice):
    hindi = Locale.objects.create(language_code="hi")
    home = practice.copy_for_translation(hindi)
    home.save_revision().publish()
    index = practice.get_children().get(slug="places").copy_for_translation(hindi)
    index.specific.save_revision().publish()
    page = ServiceAreaPage.objects.get(title="Noida").copy_for_translation(hindi)
    page.title = "नोएडा"
    page.save_revision().publish()
    for text in ("नोएडा", "noida"):
        assert groups(text, "hi")["places"] == ["नोएडा"]


def test_a_place_whose_last_person_lapsed_is_found_no_more_whatever_the_index_says(practice, noida):
    assert "places" in groups("noida")
    lapse(noida)  # by SQL: nothing tells the index
    assert "Noida" not in groups("noida").get("places", [])
    assert groups("ananya sharma").get("practitioners", []) == []


def test_the_rows_tell_what_matters_of_each(client, practice):
    person = client.get("/search/?q=ananya").content.decode()
    assert '<li class="tag">MPT (Neurology)</li>' in person
    assert '<li class="tag">Noida</li>' in person
    assert "Hands and necks, at home." in person
    place = client.get("/search/?q=noida").content.decode()
    assert '<li class="tag">1 physiotherapist</li>' in place
    assert '<li class="tag">201301, 201303</li>' in place
    price = client.get("/search/?q=price+of+home+visit").content.decode()
    assert '<li class="tag">At your home from ₹1,200</li>' in price


def test_the_rows_cost_few_queries(client, practice, django_assert_max_num_queries):
    client.get("/search/?q=noida")
    with django_assert_max_num_queries(40):
        client.get("/search/?q=noida")


def suggested(client, text: str, path: str = "/search/suggest/") -> list[tuple[str, str]]:
    found = client.get(path, {"q": text}).json()["suggestions"]
    return [(item["text"], item["note"]) for item in found]


def test_suggestions_name_people_places_and_services_with_what_they_are(client, practice):
    assert suggested(client, "ana") == [("Ananya Sharma", "Physiotherapists")]
    assert suggested(client, "tha") == [("Thane", "Where we treat")]
    assert suggested(client, "services") == [("Services and prices", "Services and prices")]


def test_suggestions_know_other_names_of_a_place(client, practice):
    assert suggested(client, "sector 1") == [("Noida", "Sector 18 Noida")]
    assert suggested(client, "नो") == [("Noida", "नोएडा")]


def test_suggestions_leave_out_whom_nobody_shall_be_led_to(client, practice, noida):
    lapse(noida)
    assert suggested(client, "ana") == []
    assert suggested(client, "noi") == []
