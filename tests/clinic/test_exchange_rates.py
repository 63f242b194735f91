"""Exchange rates: which one counts, what is refused, and what staff see of them."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from clinic.models import ExchangeRate
from tests.clinic.service_rows import make_rate

pytestmark = pytest.mark.django_db
ADD = "/admin/snippets/clinic/exchangerate/add/"
LIST = "/admin/snippets/clinic/exchangerate/"


def today() -> datetime.date:
    return timezone.localdate()


def test_the_newest_rate_that_has_begun_counts():
    make_rate("USD", "80", days_ago=30)
    newest = make_rate("USD", "88", days_ago=1)
    make_rate("USD", "99", days_ago=-1)
    euro = make_rate("EUR", "100", days_ago=400)
    make_rate("GBP", "110", days_ago=-3)
    assert ExchangeRate.objects.valid_on(today()) == {"USD": newest, "EUR": euro}


def test_an_earlier_day_has_its_own_rate():
    old = make_rate("USD", "80", days_ago=30)
    make_rate("USD", "88", days_ago=1)
    ten_days_ago = today() - datetime.timedelta(days=10)
    assert ExchangeRate.objects.valid_on(ten_days_ago) == {"USD": old}
    assert ExchangeRate.objects.valid_on(today() - datetime.timedelta(days=31)) == {}


def test_all_rates_of_a_day_are_one_query(django_assert_num_queries):
    for days in range(5):
        make_rate("USD", "80", days_ago=days)
    with django_assert_num_queries(1):
        assert len(ExchangeRate.objects.valid_on(today())) == 1


@pytest.mark.parametrize(("days_ago", "is_old"), [(0, False), (90, False), (91, True)])
def test_a_rate_is_old_after_ninety_days(days_ago, is_old):
    assert make_rate(days_ago=days_ago).is_old_on(today()) is is_old


@pytest.mark.parametrize("rate", ["0", "-1", "0.0000", "0.0113", "Infinity"])
def test_a_rate_of_nothing_or_turned_round_is_refused(rate):
    row = ExchangeRate(currency="USD", inr_per_unit=Decimal(rate), valid_from=today())
    with pytest.raises(ValidationError):
        row.full_clean()


@pytest.mark.parametrize("rate", ["0", "-5"])
def test_the_database_itself_refuses_a_rate_that_is_not_above_zero(rate):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_rate("USD", rate)


def test_the_database_refuses_a_second_rate_of_a_day():
    make_rate()
    with pytest.raises(IntegrityError), transaction.atomic():
        make_rate()


def add(client, **changes):
    data = {"currency": "USD", "inr_per_unit": "88.5", "valid_from": str(today()), **changes}
    return client.post(ADD, data)


def test_an_editor_adds_a_rate(editor):
    assert add(editor).status_code == 302
    assert ExchangeRate.objects.valid_on(today())["USD"].inr_per_unit == Decimal("88.5")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"inr_per_unit": "0"}, "A rate must be above zero."),
        ({"inr_per_unit": "-3"}, "A rate must be above zero."),
        ({"inr_per_unit": "0.0113"}, "how many rupees one unit"),
        ({"inr_per_unit": "9" * 400}, "no more than 12 digits"),
        ({"inr_per_unit": "1e99"}, "no more than 12 digits"),
        ({"inr_per_unit": "NaN"}, "Enter a number."),
        ({"inr_per_unit": "eighty"}, "Enter a number."),
        ({"inr_per_unit": ""}, "This field is required."),
        ({"currency": "XXX"}, "XXX is not one of the available choices"),
        ({"currency": "INR"}, "INR is not one of the available choices"),
        ({"valid_from": "tomorrow"}, "Enter a valid date."),
    ],
)
def test_a_wrong_rate_is_refused_with_a_clear_word(editor, changes, told):
    response = add(editor, **changes)
    assert response.status_code == 200
    assert told in response.content.decode()
    assert not ExchangeRate.objects.exists()


def test_a_second_rate_of_the_same_day_is_refused_with_a_clear_word(editor):
    make_rate()
    response = add(editor)
    assert response.status_code == 200
    assert "already exists" in response.content.decode()


def test_the_list_tells_which_rate_is_in_use_and_marks_an_old_one(editor):
    make_rate("USD", "80", days_ago=30)
    make_rate("USD", "88.5")
    make_rate("EUR", "100", days_ago=120)
    make_rate("GBP", "110", days_ago=-3)
    html = editor.get(LIST).content.decode()
    assert "no, there is a newer one" in html
    assert "yes, but 120 days old: look it up anew" in html
    begins = today() + datetime.timedelta(days=3)
    assert f"from {begins:%-d %b %Y}" in html
    assert "₹88.50 (₹1,000 is $11.30)" in html


def test_the_list_asks_as_much_for_many_rates_as_for_one(editor, django_assert_max_num_queries):
    for days in range(20):
        make_rate(days_ago=days)
    with django_assert_max_num_queries(14):
        editor.get(LIST)
