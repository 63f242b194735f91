"""The currency of a visitor: chosen by a form, kept in the session, never by looking."""

import datetime

import pytest
from django.contrib.sessions.models import Session
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.utils import timezone

from clinic.models import ExchangeRate
from tests.clinic.service_rows import make_rate, make_service, make_services_page

pytestmark = pytest.mark.django_db
NOT_OFFERED = "We have no exchange rate for that currency today."


@pytest.fixture
def prices_page(home_page):
    make_service()
    return make_services_page(home_page)


def choose(client, code: str, back: str = "/prices/"):
    return client.post("/currency/", {"currency": code, "next": back})


def main_of(client, path: str = "/prices/") -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode().partition("<main")[2].partition("</main>")[0]


def test_prices_are_in_rupees_until_another_currency_is_chosen(client, prices_page):
    make_rate("USD", "88.50")
    html = main_of(client)
    assert '<span class="price">₹1,200</span>' in html
    assert "$" not in html

    response = choose(client, "USD")
    assert (response.status_code, response["Location"]) == (302, "/prices/")
    html = main_of(client)
    assert '<span class="price__amount">$13.56</span>' in html
    assert '(<span class="price__amount">₹1,200</span>)' in html
    assert '<span class="visually-hidden">approximately</span>' in html
    assert "You pay in rupees." in html


def test_the_page_says_of_which_day_the_rate_is(client, prices_page):
    rate = make_rate("USD", "88.50", days_ago=20)
    choose(client, "USD")
    html = main_of(client)
    day = f"{rate.valid_from:%-d %B %Y}"
    assert f"Approximately, at the rate of {day}: 1 USD is ₹88.50." in html
    assert "days old" not in html


def test_the_page_says_how_old_an_old_rate_is(client, prices_page):
    make_rate("USD", days_ago=120)
    choose(client, "USD")
    assert "This rate is 120 days old." in main_of(client)


def test_looking_at_prices_makes_no_session(client, prices_page):
    make_rate()
    client.get("/prices/")
    client.get("/currency/")
    assert "sessionid" not in client.cookies
    assert not Session.objects.exists()


def test_choosing_rupees_makes_no_session(client, prices_page):
    assert choose(client, "INR").status_code == 302
    assert "sessionid" not in client.cookies
    assert not Session.objects.exists()


def test_going_back_to_rupees_ends_the_session_again(client, prices_page):
    make_rate()
    choose(client, "USD")
    assert Session.objects.exists()
    choose(client, "INR")
    assert client.cookies["sessionid"].value == ""
    assert not Session.objects.exists()
    assert "$" not in main_of(client)


def test_going_back_to_rupees_logs_nobody_out(editor, prices_page):
    make_rate()
    choose(editor, "USD")
    choose(editor, "INR")
    assert editor.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    "code",
    [
        "",
        "XXX",
        "usd",
        "EUR",  # has no rate
        "GBP",  # has one from tomorrow on
        "$",
        "<script>alert(1)</script>",
        "USD\0",
        "'; DROP TABLE x; --",
        "ड" * 100_000,
    ],
)
def test_what_is_not_offered_is_answered_clearly_and_rupees_stay(client, prices_page, code):
    make_rate("USD")
    make_rate("GBP", days_ago=-1)
    response = choose(client, code)
    html = response.content.decode()
    assert response.status_code == 400
    assert NOT_OFFERED in html
    assert "prices are still shown in Indian rupees" in html
    assert "alert(1)" not in html
    assert '<a href="/prices/">Back to where you were</a>' in html
    assert not Session.objects.exists()
    assert "$" not in main_of(client)


def test_a_refused_choice_leaves_the_earlier_one(client, prices_page):
    make_rate("USD")
    choose(client, "USD")
    assert "prices are still shown in USD" in choose(client, "XXX").content.decode()
    assert "$13.56" in main_of(client)


def test_a_chosen_currency_that_lost_its_rate_counts_as_rupees(client, prices_page):
    make_rate("USD")
    make_rate("EUR", "100")
    choose(client, "USD")
    ExchangeRate.objects.filter(currency="USD").delete()
    html = main_of(client)
    assert '<span class="price">₹1,200</span>' in html
    assert '<option value="INR" selected>' in html
    assert "USD" not in html


def test_only_currencies_with_a_rate_today_are_offered(client, prices_page):
    make_rate("USD")
    make_rate("GBP", days_ago=-1)
    html = main_of(client)
    assert "US dollar (USD)" in html
    assert "GBP" not in html
    assert "EUR" not in html


def test_without_any_rate_there_is_nothing_to_choose(client, prices_page):
    assert "<select" not in main_of(client)
    assert client.get("/currency/").status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example/",
        "http:///evil.example/",
        "javascript:alert(1)",
        "evil",
        "\t//evil.example",
        "/" + "a" * 3000,
        "",
    ],
)
def test_the_way_back_never_leads_to_another_site(client, prices_page, address):
    make_rate()
    response = choose(client, "USD", address)
    assert (response.status_code, response["Location"]) == (302, "/currency/")


@pytest.mark.parametrize("address", ["/prices/?a=b&c=1", "/hi/prices/", "/prices/%0d%0aX: y"])
def test_the_way_back_keeps_its_query(client, prices_page, address):
    make_rate()
    location = choose(client, "USD", address)["Location"]
    assert location.replace("%20", " ") == address


def test_a_line_break_in_the_way_back_sets_no_header(client, prices_page):
    make_rate()
    response = choose(client, "USD", "/prices/\r\nX-Evil: 1")
    assert "X-Evil" not in response.headers
    assert "\n" not in response["Location"]


def test_the_form_needs_its_token(prices_page):
    make_rate()
    client = Client(enforce_csrf_checks=True)
    assert choose(client, "USD").status_code == 403
    client.get("/prices/")
    token = client.cookies["csrftoken"].value
    data = {"currency": "USD", "next": "/prices/", "csrfmiddlewaretoken": token}
    assert client.post("/currency/", data).status_code == 302


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_refused(client, prices_page, method):
    assert getattr(client, method)("/currency/").status_code == 405


def test_the_answer_of_a_page_with_prices_depends_on_the_cookie(client, prices_page):
    make_rate()
    assert "Cookie" in client.get("/prices/")["Vary"]
    choose(client, "USD")
    assert "Cookie" in client.get("/prices/")["Vary"]


def test_the_price_tag_alone_makes_the_answer_depend_on_the_cookie(rf_session):
    rendered(rf_session, "{% price 120000 %}")
    assert rf_session.session.accessed


def test_the_choice_is_kept_in_the_other_language_too(client, prices_page):
    make_rate()
    response = client.post("/hi/currency/", {"currency": "USD", "next": "/hi/currency/"})
    assert response["Location"] == "/hi/currency/"
    assert "$13.56" in main_of(client)


@pytest.fixture
def rf_session(client):
    """A request with an empty session, as the middleware makes it."""
    request = RequestFactory().get("/")
    request.session = client.session.__class__()
    return request


def rendered(request, text: str) -> str:
    template = Template("{% load money_tags %}" + text)
    return template.render(Context({"request": request} if request else {}))


def test_many_prices_of_a_page_ask_for_the_rates_once(rf_session, django_assert_num_queries):
    make_rate("USD", "80")
    rf_session.session["currency"] = "USD"
    text = "{% price 80000 %}{% price 160000 %}{% currency_chooser %}"
    with django_assert_num_queries(1):
        html = rendered(rf_session, text)
    assert "$10.00" in html
    assert "$20.00" in html


def test_prices_in_rupees_ask_nothing(rf_session, django_assert_num_queries):
    make_rate()
    with django_assert_num_queries(0):
        assert rendered(rf_session, "{% price 80000 %}") == '<span class="price">₹800</span>'


def test_without_a_request_or_an_amount_the_tag_still_answers():
    assert "₹800" in rendered(None, "{% price 80000 %}")
    assert rendered(None, "{% price nothing %}") == ""
    assert rendered(None, "{% currency_chooser %}").strip() == ""
    assert rendered(None, "{{ 80050|rupees }}{{ nothing|rupees }}") == "₹800.50"


@pytest.mark.parametrize("kept", [7, None, ["USD"], {"a": 1}, "x" * 5000])
def test_a_session_with_something_else_in_it_counts_as_rupees(rf_session, kept):
    make_rate()
    rf_session.session["currency"] = kept
    assert rendered(rf_session, "{% price 80000 %}") == '<span class="price">₹800</span>'


def test_a_new_rate_counts_from_its_day_on(client, prices_page, time_machine):
    make_rate("USD", "80")
    make_rate("USD", "100", days_ago=-1)
    choose(client, "USD")
    assert "$15.00" in main_of(client)
    time_machine.move_to(timezone.now() + datetime.timedelta(days=1))
    assert "$12.00" in main_of(client)
