"""The practice's contact on its pages: one setting, said the same everywhere."""

import json
import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.exceptions import ValidationError

from clinic.models import (
    Area,
    Holiday,
    OpeningHours,
    PracticeSettings,
    ServiceAreaIndexPage,
    ServiceAreaPage,
)
from enquiries.models import EnquiryPage
from tests.enquiries.conftest import stored

pytestmark = pytest.mark.django_db
KOLKATA = ZoneInfo("Asia/Kolkata")
MONDAY_MORNING = datetime(2026, 1, 19, 10, tzinfo=KOLKATA)
REPUBLIC_DAY = datetime(2026, 1, 26, 10, tzinfo=KOLKATA)
OPEN = "Open now, until 20:00"
CHAT = "https://wa.me/919810000000?text=Hello%2C%20I%20would%20like%20to%20talk"


@pytest.fixture
def practice(home_page) -> PracticeSettings:
    """Two phones, WhatsApp, an address; open from Monday to Saturday, but for two holidays."""
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.phone, practice.second_phone = "+911155501234", "+912255505678"
    practice.whatsapp, practice.email = "+919810000000", "hello@physio.example"
    practice.address, practice.locality = "Example House", "New Delhi"
    practice.pin_code, practice.areas_served = "110024", "Delhi NCR and Mumbai"
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=time(8), closes=time(20)) for day in range(6)
    ]
    practice.holidays = [
        Holiday(day=date(2026, 1, 26), name="Republic Day"),
        Holiday(day=date(2026, 1, 1), name="New Year"),
    ]
    practice.full_clean()
    practice.save()
    return practice


@pytest.fixture
def form_page(home_page) -> EnquiryPage:
    page = EnquiryPage(title="Ask us", slug="ask-us")
    home_page.add_child(instance=page)
    return page


@pytest.fixture(autouse=True)
def _monday_morning():
    with time_machine.travel(MONDAY_MORNING, tick=False):
        yield


def html_of(client, path: str) -> str:
    return client.get(path).content.decode()


def part(html: str, tag: str) -> str:
    """The first element of this tag (or of this tag and class), as text."""
    name, _dot, css_class = tag.partition(".")
    found = re.search(rf"<{name}[^>]*{css_class}.*?</{name}>", html, re.DOTALL)
    assert found
    return found[0]


@pytest.mark.parametrize(
    "tag", ["header.site-header", "footer.site-footer", "section.contact-strip"]
)
def test_header_footer_and_strip_of_the_home_page_say_the_same(client, practice, tag):
    found = part(html_of(client, "/"), tag)
    assert 'href="tel:+911155501234"' in found
    assert "011 5550 1234" in found
    assert OPEN in found


@pytest.mark.parametrize("tag", ["footer.site-footer", "section.contact-strip"])
def test_whatsapp_begins_with_the_words_of_the_practice(client, practice, tag):
    assert CHAT in part(html_of(client, "/"), tag)


def test_the_footer_shows_the_whatsapp_number_in_national_form_and_the_address(client, practice):
    footer = part(html_of(client, "/"), "footer.site-footer")
    assert "WhatsApp 098100 00000" in " ".join(footer.split())
    assert "Example House, New Delhi 110024" in footer


def test_the_form_says_how_else_to_reach_the_practice(client, practice, form_page):
    notice = part(html_of(client, "/ask-us/"), "div.notice--warning")
    for expected in ('href="tel:+912255505678"', CHAT, OPEN):
        assert expected in notice


def test_the_done_page_says_it_too(client, practice, form_page):
    done = part(html_of(client, form_page.received_url(stored(form_page=form_page))), "main")
    for expected in ('href="tel:+912255505678"', CHAT, OPEN):
        assert expected in done


def test_a_search_without_an_answer_says_whether_somebody_is_there(client, practice):
    assert OPEN in part(html_of(client, "/search/?q=zzzz"), "section.contact-strip")


def test_on_a_holiday_every_place_says_so(client, practice):
    with time_machine.travel(REPUBLIC_DAY, tick=False):
        html = html_of(client, "/")
    assert html.count("Closed today: Republic Day. Opens tomorrow at 08:00</time>") == 3


def test_a_practice_without_hours_and_whatsapp_says_nothing_of_them(client, practice):
    practice.opening_hours, practice.whatsapp = [], ""
    practice.save()
    html = html_of(client, "/")
    for absent in ("data-open-now", "open-now.js", "wa.me", "WhatsApp"):
        assert absent not in html


def test_the_page_carries_what_the_script_says_later(client, practice):
    tag = re.search(r"<script[^>]*open-now.js[^>]*>", html_of(client, "/"))
    assert tag
    data = re.search(r'data-steps="([^"]*)"', tag[0])
    assert data
    found = json.loads(data[1].replace("&quot;", '"'))
    assert found["from"] == "2026-01-19T10:00:00+05:30"
    assert found["steps"][:2] == [
        {"words": OPEN, "isOpen": True, "until": "2026-01-19T20:00:00+05:30"},
        {
            "words": "Closed now, opens tomorrow at 08:00",
            "isOpen": False,
            "until": "2026-01-20T00:00:00+05:30",
        },
    ]


def test_hours_and_holidays_are_read_once_for_a_page(
    client, practice, django_assert_max_num_queries
):
    client.get("/")
    with django_assert_max_num_queries(40) as asked:
        client.get("/")
    tables = ("clinic_openinghours", "clinic_holiday")
    assert len([q for q in asked.captured_queries if any(t in q["sql"] for t in tables)]) == 1


def test_the_form_page_reads_them_once_for_its_promise_too(
    client, practice, form_page, django_assert_max_num_queries
):
    client.get("/ask-us/")
    with django_assert_max_num_queries(40) as asked:
        client.get("/ask-us/")
    assert len([q for q in asked.captured_queries if "clinic_openinghours" in q["sql"]]) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello, it is about my back pain.", "pain"),
        ("मुझे दर्द है", "दर्द"),
        ("mujhe kamar dard hai", "dard"),
    ],
)
def test_first_words_that_name_an_illness_are_refused(practice, text, words):
    practice.whatsapp_text = text
    with pytest.raises(ValidationError) as refused:
        practice.full_clean()
    assert f"“{words}” can tell others" in refused.value.message_dict["whatsapp_text"][0]


@pytest.mark.parametrize(
    "text", ["", "Hello! My PIN code is", "Please call me back", "नमस्ते, मुझे अपॉइंटमेंट चाहिए"]
)
def test_other_first_words_are_taken(practice, text):
    practice.whatsapp_text = text
    practice.full_clean()
    assert practice.whatsapp_text == text


def test_first_words_cannot_change_the_address_of_the_chat(practice):
    practice.whatsapp_text = "a&text=b #c?d/<é>"
    assert practice.whatsapp_url == (
        "https://wa.me/919810000000?text=a%26text%3Db%20%23c%3Fd%2F%3C%C3%A9%3E"
    )
    practice.whatsapp_text = ""
    assert practice.whatsapp_url == "https://wa.me/919810000000"


def structured(client) -> dict:
    found = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', html_of(client, "/"), re.DOTALL
    )
    return next(data for data in map(json.loads, found) if data.get("@type") == "MedicalBusiness")


def test_search_engines_get_address_hours_and_coming_holidays(client, practice):
    found = structured(client)
    assert found["telephone"] == "+911155501234"
    assert found["currenciesAccepted"] == "INR"
    assert found["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "Example House",
        "addressLocality": "New Delhi",
        "postalCode": "110024",
        "addressCountry": "IN",
    }
    assert found["openingHoursSpecification"][0] == {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": "Monday",
        "opens": "08:00",
        "closes": "20:00",
    }
    assert found["specialOpeningHoursSpecification"] == [
        {
            "@type": "OpeningHoursSpecification",
            "name": "Republic Day",
            "validFrom": "2026-01-26",
            "validThrough": "2026-01-26",
            "opens": "00:00",
            "closes": "00:00",
        }
    ]
    assert found["areaServed"] == "Delhi NCR and Mumbai"


def test_places_with_a_public_page_are_what_is_served(client, practice, home_page):
    index = ServiceAreaIndexPage(title="Places", slug="places")
    home_page.add_child(instance=index)
    for name, live in [("South Delhi", True), ("Noida", False)]:
        area = Area.objects.create(name=name, city="Delhi NCR")
        page = ServiceAreaPage(title=name, slug=name.lower()[:5], area=area, intro="x", live=live)
        index.add_child(instance=page)
    assert structured(client)["areaServed"] == [
        {
            "@type": "Place",
            "name": "South Delhi",
            "containedInPlace": {"@type": "City", "name": "Delhi NCR"},
        }
    ]


def test_a_practice_of_which_little_is_known_says_little(client, home_page):
    assert set(structured(client)) == {
        "@context", "@type", "@id", "name", "url", "currenciesAccepted"
    }  # fmt: skip
