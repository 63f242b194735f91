"""The finder's page: its form without scripts, its answers, and the position of a browser."""

import datetime
import html
import json
from urllib.parse import urlencode

import pytest
from django.utils import timezone

from clinic.models import Person, PersonService, PracticeSettings, Service, ServicePrice
from enquiries.models import EnquiryPage
from tests.clinic.practitioners import (
    KOCHI,
    LAJPAT_NAGAR,
    make_area,
    make_finder,
    make_practitioner,
)
from tests.factories import make_condition

pytestmark = pytest.mark.django_db
PATH = "/physiotherapists/"


@pytest.fixture
def finder(home_page):
    """The finder, with an enquiry form and a practice that can be called."""
    home_page.add_child(instance=EnquiryPage(title="Ask us", slug="enquiry"))
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.phone = "+911155501234"
    practice.save()
    return make_finder(home_page)


def page_text(client, **query) -> str:
    response = client.get(f"{PATH}?{urlencode(query)}" if query else PATH)
    assert response.status_code == 200
    return html.unescape(response.content.decode())


def test_without_a_question_everybody_is_listed_and_the_page_may_be_indexed(client, finder):
    make_practitioner(finder, "Ananya Sharma")
    text = page_text(client)
    assert "All our physiotherapists" in text
    assert "Ananya Sharma" in text
    assert "noindex" not in text


def test_an_answer_is_not_indexed_and_keeps_what_was_asked(client, finder, library):
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb at night.</p>")
    make_practitioner(finder, "Ananya Sharma", articles=[wrist], gender="woman")
    key = str(wrist.translation_key)
    text = page_text(client, place=LAJPAT_NAGAR, need=key, mode="home", gender="woman")
    assert "1 physiotherapist for 110024" in text
    assert '<meta name="robots" content="noindex">' in text
    assert 'value="110024"' in text
    for chosen in (f'value="{key}" selected', 'value="home" checked', 'value="woman" checked'):
        assert chosen in text
    assert "Treats: Carpal tunnel syndrome" in text
    assert "Government Open Data License" in text


def test_the_way_on_takes_along_what_was_asked(client, finder, library):
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb at night.</p>")
    area = make_area("South Delhi", "1100")
    person = make_practitioner(finder, "Ananya Sharma", articles=[wrist], areas=[area])
    query = {"place": LAJPAT_NAGAR, "need": str(wrist.translation_key), "mode": "home"}
    text = page_text(client, **query)
    way = f"/enquiry/?person={person.pk}&looking_for=home_visit&visit_mode=home&area={area.pk}"
    assert f'href="{way}&article={wrist.pk}"' in text
    form = client.get(f"{way}&article={wrist.pk}").content.decode()
    assert "Ananya Sharma" in form
    assert "South Delhi" in form


def test_who_is_found_is_shown_with_name_registration_and_fee(client, finder):
    person = make_practitioner(
        finder, "Rohan Kulkarni", uses_dr_title=True, registration_number="DEMO-1042"
    )
    service = Service.objects.create(name="First visit")
    ServicePrice.objects.create(service=service, mode="home", price_minor=120000)
    ServicePrice.objects.create(service=service, mode="video", price_minor=50000)
    PersonService.objects.create(person=person, service=service)
    text = page_text(client, place=LAJPAT_NAGAR)
    assert "Dr Rohan Kulkarni (PT)" in text
    assert "BPT, MPT" in text
    assert "DEMO-1042" in text
    assert "₹1,200" in text
    assert "₹500" not in text  # not by video
    assert '<span class="portrait portrait--drawn" aria-hidden="true">RK</span>' in text


def test_where_nobody_treats_it_says_so_with_phones_and_the_form(client, finder):
    make_practitioner(finder, "Screen", treats_by_video=True)
    text = page_text(client, place=KOCHI, mode="home")
    assert "Nobody of ours who fits your wishes treats at 682001 yet" in text
    assert 'href="tel:+911155501234"' in text
    assert "/enquiry/?looking_for=home_visit" in text
    assert "1 physiotherapist who can treat you in another way" in text


def test_a_typing_error_is_explained_at_the_field_and_cities_are_offered(client, finder):
    area = make_area("South Delhi", "1100")
    make_practitioner(finder, "A", areas=[area])
    text = page_text(client, place="11002<b>")
    assert 'aria-invalid="true"' in text
    assert 'href="?place=Delhi#found"' in text
    assert "<b>" not in client.get(f"{PATH}?place=11002<b>").content.decode()


@pytest.mark.parametrize("name", ["place", "need", "mode", "language", "gender", "page"])
def test_no_value_of_the_address_breaks_the_page(client, finder, name):
    make_practitioner(finder, "Somebody")
    for value in ("", "\x00", "0" * 5000, "'\"><script>alert", "🙂", "9" * 20):
        response = client.get(PATH, {name: value})
        assert response.status_code == 200
        text = response.content.decode()
        assert "<script>alert" not in text
        assert "Somebody" in text


def test_an_empty_practice_still_says_how_to_reach_it(client, finder):
    text = page_text(client)
    assert "Nobody fits all of your wishes" not in text
    assert "tel:+911155501234" in text


def test_somebody_whose_registration_ended_yesterday_is_gone_today(client, finder):
    person = make_practitioner(finder, "Ananya Sharma")
    assert "Ananya Sharma" in page_text(client)
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    Person.objects.filter(pk=person.pk).update(registration_valid_until=yesterday)
    assert "Ananya Sharma" not in page_text(client)


def test_the_page_stays_within_its_queries(client, finder, library, django_assert_max_num_queries):
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb at night.</p>")
    area = make_area("South Delhi", "1100")
    for name in ("A", "B"):
        make_practitioner(finder, name, articles=[wrist], areas=[area])
    client.get(PATH)
    with django_assert_max_num_queries(31):
        client.get(f"{PATH}?place=110024&need={wrist.translation_key}")


def position(client, **values):
    response = client.get(f"{PATH}nearest-pin/?{urlencode(values)}")
    return response.status_code, json.loads(response.content)["pin_code"]


def test_a_position_becomes_the_nearest_pin_code(client, finder):
    status, pin_code = position(client, lat="28.58", lon="77.32")
    assert status == 200
    assert pin_code.startswith("2013")  # Noida
    assert position(client, lat="0", lon="0") == (200, "")
    response = client.get(f"{PATH}nearest-pin/?lat=28.58&lon=77.32")
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("value", ["", "x", "nan", "inf", "-91", "1e400", "28,58", "\x00"])
def test_a_position_that_is_none_is_refused(client, finder, value):
    assert position(client, lat=value, lon="77.32") == (400, "")
    assert position(client, lon="77.32") == (400, "")
