"""Amounts of money: whole numbers of the smallest unit, written as people write them."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import format_currency, get_currency_precision, get_currency_symbol

from clinic.currencies import RUPEE

WHOLE_RUPEES, RUPEES_AND_PAISE = "¤#,##,##0", "¤#,##,##0.00"
AFTER_LETTERS, AFTER_SIGN = "¤\N{NO-BREAK SPACE}#,##0.00", "¤#,##0.00"


@dataclass(frozen=True)
class Money:
    """So many paise, cents or fils (`minor`) of a currency (ISO 4217)."""

    minor: int
    currency: str = RUPEE

    @property
    def amount(self) -> Decimal:
        """The amount in the main unit: 80050 paise are 800.50 rupees."""
        return Decimal(self.minor).scaleb(-get_currency_precision(self.currency))

    def converted_to(self, currency: str, rate: Decimal) -> "Money":
        """About as much in `currency`, of which one unit is worth `rate` of this currency's.

        Rounded to the nearest cent, half a cent up. Raises ZeroDivisionError for a rate of zero.
        """
        exact = (self.amount / rate).scaleb(get_currency_precision(currency))
        return Money(int(exact.quantize(Decimal(1), ROUND_HALF_UP)), currency)

    def __str__(self) -> str:
        """Such as ₹1,00,000 or ₹800.50, $13.56, AED 48.98; the same in every language.

        Rupees are grouped as in India and lose their paise when whole.
        """
        if self.currency == RUPEE:
            pattern = WHOLE_RUPEES if self.amount % 1 == 0 else RUPEES_AND_PAISE
            return format_currency(
                self.amount, RUPEE, pattern, locale="en_IN", currency_digits=False
            )
        has_letters = get_currency_symbol(self.currency, locale="en")[-1].isalpha()
        pattern = AFTER_LETTERS if has_letters else AFTER_SIGN
        return format_currency(self.amount, self.currency, pattern, locale="en")


def rate_in_rupees(rate: Decimal) -> str:
    """What one unit of another currency is worth, such as ₹88.50 or ₹0.6255."""
    return format_currency(rate, RUPEE, "¤#,##,##0.00##", locale="en_IN", currency_digits=False)
