"""The list of services and prices: what patients, search engines and editors see."""

import datetime
import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from django.utils import timezone, translation
from wagtail.models import Locale

from clinic import demo_prices
from clinic.choices import VisitMode
from clinic.models import (
    PersonService,
    PractitionerIndexPage,
    PractitionerPage,
    Service,
    ServicesPage,
)
from enquiries.models import EnquiryPage
from home.demo_twins import hindi_locale
from tests.clinic.service_rows import add_hindi, make_rate, make_service, make_services_page
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db


def read(client, path: str = "/prices/") -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def main_of(html: str) -> str:
    return html.partition("<main")[2].partition("</main>")[0]


def graph_of(html: str) -> list[dict]:
    [text] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return json.loads(text)["@graph"]


def publish_hindi(home_page, page: ServicesPage) -> ServicesPage:
    """The Hindi twin of the page, below a Hindi home page."""
    home = home_page.copy_for_translation(hindi_locale())
    home.save_revision().publish()
    twin = page.copy_for_translation(hindi_locale())
    twin.title = "सेवाएँ और क़ीमतें"
    twin.save_revision().publish()
    return twin


def give(name: str, service: Service, fee_minor: int | None = None, **person) -> PersonService:
    values = {"treats_at_home": True, **person}
    return PersonService.objects.create(
        person=PersonFactory(name=name, **values), service=service, fee_minor=fee_minor
    )


def test_a_service_is_shown_with_its_sentence_duration_and_price_per_mode(client, home_page):
    make_service(duration_minutes=60)
    make_services_page(home_page, intro="What it costs.", how_to_pay="By UPI.\n\nOr cash.")
    html = main_of(read(client))
    for told in (
        "First assessment", "What First assessment is.", "60 minutes", "At your home", "₹1,800",
        "At the clinic", "₹1,200", "What it costs.", "<p>By UPI.</p>", "How to pay",
    ):  # fmt: skip
        assert told in html
    assert "By video" not in html


def test_only_what_is_offered_and_has_a_price_is_listed_in_order(client, home_page):
    make_service("Second", order=2)
    make_service("First", order=1)
    make_service("Stopped", is_offered=False)
    make_service("Unpriced", prices={})
    make_services_page(home_page)
    html = main_of(read(client))
    assert re.findall(r"<h2[^>]*>(\w+)</h2>", html)[:2] == ["First", "Second"]
    assert "Stopped" not in html
    assert "Unpriced" not in html


def test_without_services_the_page_says_how_to_learn_a_price(client, home_page):
    make_services_page(home_page)
    html = read(client)
    assert "Call us: we tell you what a visit costs" in html
    assert "<select" not in main_of(html)
    assert [node["@type"] for node in graph_of(html)] == ["BreadcrumbList"]


def test_every_price_leads_to_the_form_with_service_and_mode(client, home_page):
    service = make_service()
    make_services_page(home_page)
    assert "Ask for this" not in read(client)

    home_page.add_child(instance=EnquiryPage(title="Ask us", slug="ask-us"))
    links = re.findall(r'href="(/ask-us/\?[^"]+)"', main_of(read(client)))
    asked = [parse_qs(urlsplit(link.replace("&amp;", "&")).query) for link in links]
    pk = str(service.pk)
    assert asked == [
        {"looking_for": ["home_visit"], "service": [pk], "visit_mode": ["home"]},
        {"looking_for": ["treatment"], "service": [pk], "visit_mode": ["clinic"]},
    ]
    assert client.get(links[0].replace("&amp;", "&")).status_code == 200


def test_who_gives_a_service_is_named_with_title_and_own_fee(client, home_page):
    service = make_service()
    give("Asha Example", service, 2000_00, uses_dr_title=True)
    give("Ravi Example", service)
    make_services_page(home_page)
    html = main_of(read(client))
    assert "Dr Asha Example (PT)" in html
    assert "own fee:" in html
    assert "₹2,000" in html
    assert html.index("Asha Example") < html.index("Ravi Example")


def test_nobody_is_named_who_may_not_or_does_not_treat(client, home_page):
    service = make_service()
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    give("Lapsed Example", service, registration_valid_until=yesterday)
    give("Full Example", service, takes_new_patients=False)
    give("Video Example", service, treats_at_home=False, treats_by_video=True)
    give("Right Example", service)
    make_services_page(home_page)
    html = main_of(read(client))
    assert re.findall(r"(\w+) Example", html) == ["Right"]


def test_a_person_with_a_public_page_is_linked(client, home_page):
    service = make_service()
    people = PractitionerIndexPage(title="People", slug="people")
    home_page.add_child(instance=people)
    for name, live in (("Public Example", True), ("Draft Example", False)):
        row = give(name, service)
        slug = name.split()[0].lower()
        people.add_child(
            instance=PractitionerPage(
                title=name, slug=slug, person=row.person, intro="x", live=live
            )
        )
    make_services_page(home_page)
    html = main_of(read(client))
    assert '<a href="/people/public/">Public Example</a>' in html
    assert "Draft Example" in html
    assert "/people/draft/" not in html


def test_the_hindi_page_shows_hindi_texts_and_marks_what_is_english(client, home_page):
    add_hindi(make_service("Translated"), "अनुवादित", "हिन्दी वाक्य")
    make_service("Untranslated", order=1)
    publish_hindi(home_page, make_services_page(home_page))
    html = main_of(read(client, "/hi/prices/"))
    assert re.search(r"<h2[^>]*>अनुवादित</h2>", html)
    assert "हिन्दी वाक्य" in html
    assert "Translated" not in html.replace("Untranslated", "")
    assert re.search(r'<h2[^>]*lang="en-IN">Untranslated</h2>', html)
    assert re.search(r'<p lang="en-IN">What Untranslated is\.</p>', html)


def test_the_english_page_carries_no_lang_marks_on_its_own_words(client, home_page):
    add_hindi(make_service(), "पहली जाँच")
    make_services_page(home_page)
    html = main_of(read(client))
    assert "पहली" not in html
    assert "lang=" not in html


def test_the_offers_of_search_engines_are_in_rupees_whatever_was_chosen(client, home_page):
    make_rate()
    make_service(prices={VisitMode.HOME: 1800_50, VisitMode.CLINIC: 1200_00})
    make_service("Stopped", is_offered=False)
    make_services_page(home_page)
    client.post("/currency/", {"currency": "USD"})
    [catalogue] = [node for node in graph_of(read(client)) if node["@type"] == "OfferCatalog"]
    assert catalogue["name"] == "Services and prices"
    offers = catalogue["itemListElement"]
    assert [(one["price"], one["priceCurrency"]) for one in offers] == [
        ("1800.50", "INR"),
        ("1200.00", "INR"),
    ]
    assert offers[0]["@type"] == "Offer"
    assert offers[0]["name"] == "First assessment: At your home"
    assert offers[0]["itemOffered"] == {
        "@type": "Service",
        "name": "First assessment",
        "description": "What First assessment is.",
        "provider": {"@id": "http://testserver/#practice"},
    }


def test_hostile_names_stay_text(client, home_page):
    make_service("</script><script>alert(1)</script>")
    make_services_page(home_page)
    assert "<script>alert(1)" not in read(client)


def test_many_services_ask_as_much_as_one(client, home_page, django_assert_max_num_queries):
    make_services_page(home_page)
    make_rate()
    home_page.add_child(instance=EnquiryPage(title="Ask us", slug="ask-us"))
    for number in range(12):
        give(f"Person {number}", make_service(f"Service {number}"), 900_00)
    read(client)
    with django_assert_max_num_queries(26):
        read(client)


def test_the_words_of_every_language_are_there_for_the_search(home_page):
    add_hindi(make_service(), "पहली जाँच", "हम आपकी बात सुनते हैं।")
    make_service("Stopped", is_offered=False)
    text = make_services_page(home_page).services_text
    for word in ("First assessment", "What First assessment is", "पहली जाँच", "सुनते"):
        assert word in text
    assert "Stopped" not in text


@pytest.mark.parametrize("typed", ["first assessment", "पहली जाँच"])
def test_a_service_is_found_by_its_name(client, home_page, patient_search, typed):
    add_hindi(make_service(), "पहली जाँच")
    make_services_page(home_page)
    found = client.get("/search/", {"q": typed}).content.decode()
    assert 'href="/prices/' in main_of(found)


def test_a_text_in_the_active_language_stands_for_the_service(db):
    service = make_service()
    add_hindi(service, "पहली जाँच")
    [loaded] = Service.objects.with_prices()
    assert loaded.localized == loaded
    with translation.override("hi"):
        assert str(loaded.localized) == "पहली जाँच"
    assert Locale.objects.filter(language_code="hi").exists()


def test_the_demo_has_prices_in_both_languages_and_tolerates_people_who_are_gone(client, home_page):
    PersonFactory(name="Rohan Kulkarni", is_demo=True, treats_at_clinic=True)
    hindi_home = home_page.copy_for_translation(hindi_locale())
    hindi_home.save_revision().publish()
    demo_prices.load_services()
    demo_prices.load_exchange_rates()
    demo_prices.load_person_services()
    demo_prices.load_services_page(home_page)
    demo_prices.load_hindi_services_page(hindi_home)
    english, hindi = read(client, "/services-and-prices/"), read(client, "/hi/services-and-prices/")
    for told in ("First assessment", "₹1,800", "US dollar (USD)", "Rohan Kulkarni", "₹2,000"):
        assert told in english
    for told in ("पहली जाँच", "₹1,800", "ड्राई नीडलिंग सेशन"):
        assert told in hindi
