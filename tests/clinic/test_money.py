"""Amounts of money: how they are written, converted and rounded."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal

from clinic.currencies import CURRENCIES
from clinic.money import Money, rate_in_rupees

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("paise", "written"),
    [
        (0, "₹0"),
        (80000, "₹800"),
        (80050, "₹800.50"),
        (80005, "₹800.05"),
        (120000, "₹1,200"),
        (99999_99, "₹99,999.99"),
        (100000_00, "₹1,00,000"),
        (12345678_90, "₹1,23,45,678.90"),
        (-50000, "-₹500"),
    ],
)
def test_rupees_are_grouped_as_in_india_and_whole_ones_lose_their_paise(paise, written):
    assert str(Money(paise)) == written


@pytest.mark.parametrize("paise", [0, 999_00, 1000_00, 99999_00, 100000_00, 1234567_00, 10**12])
def test_the_grouping_is_that_of_the_locale_data(paise):
    assert str(Money(paise)) == f"₹{format_decimal(paise // 100, locale='en_IN')}"


@pytest.mark.parametrize(
    ("minor", "currency", "written"),
    [
        (1356, "USD", "$13.56"),
        (1400, "USD", "$14.00"),
        (123456789, "USD", "$1,234,567.89"),
        (1190, "EUR", "€11.90"),
        (1028, "GBP", "£10.28"),
        (4979, "AED", "AED\N{NO-BREAK SPACE}49.79"),
        (192000, "NPR", "NPR\N{NO-BREAK SPACE}1,920.00"),
    ],
)
def test_other_currencies_are_written_in_their_usual_form(minor, currency, written):
    assert str(Money(minor, currency)) == written


@pytest.mark.parametrize("currency", [code for code, _name in CURRENCIES])
def test_every_currency_that_is_offered_can_be_written(currency):
    assert str(Money(123450, currency)).endswith("1,234.50")


@pytest.mark.parametrize(
    ("paise", "rate", "cents"),
    [
        (1200_00, "88.50", 1356),  # 13.5593...
        (100_00, "80", 125),
        (1_00, "80", 1),  # 1.25 cents
        (1_20, "80", 2),  # exactly half a cent up
        (30, "80", 0),
        (1000000_00, "0.1", 1000000000),
    ],
)
def test_a_conversion_is_rounded_to_the_nearest_cent_and_half_a_cent_up(paise, rate, cents):
    assert Money(paise).converted_to("USD", Decimal(rate)) == Money(cents, "USD")


def test_a_rate_of_zero_divides_nothing():
    with pytest.raises(ZeroDivisionError):
        Money(100).converted_to("USD", Decimal(0))


@pytest.mark.parametrize(
    ("rate", "written"), [("88.5", "₹88.50"), ("0.6255", "₹0.6255"), ("100", "₹100.00")]
)
def test_a_rate_keeps_up_to_four_decimals(rate, written):
    assert rate_in_rupees(Decimal(rate)) == written
