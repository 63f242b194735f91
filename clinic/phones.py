"""Indian phone numbers: read in any form, kept as E.164, shown in national form."""

from dataclasses import dataclass

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

REGION = "IN"
MOBILE_TYPES = (
    phonenumbers.PhoneNumberType.MOBILE,
    phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,
)
NOT_A_PHONE = _("Enter a phone number that we can call, such as 98765 43210 or 011 2345 6789.")


@dataclass(frozen=True)
class PhoneNumber:
    """A phone number in E.164 form, such as "+919876543210"."""

    e164: str

    @property
    def national(self) -> str:
        """The number as people in India write it."""
        parsed = phonenumbers.parse(self.e164, REGION)
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)

    @property
    def tel(self) -> str:
        """The address that makes a phone dial it."""
        return f"tel:{self.e164}"

    @property
    def is_mobile(self) -> bool:
        """Whether it may take text messages and WhatsApp: a landline takes neither."""
        return phonenumbers.number_type(phonenumbers.parse(self.e164, REGION)) in MOBILE_TYPES

    def __str__(self) -> str:
        return self.national


def parse_indian_phone(text: str) -> PhoneNumber:
    """Read a phone number, Indian unless it starts with + and a country code.

    Raises ValidationError for anything that cannot be called: letters, too short or too
    long, or a range that was never given out (1234567890).
    """
    if any(letter.isalpha() for letter in text) or len(text) > 40:
        raise ValidationError(NOT_A_PHONE, code="invalid_phone")
    try:
        parsed = phonenumbers.parse(text, REGION)
    except phonenumbers.NumberParseException as error:
        raise ValidationError(NOT_A_PHONE, code="invalid_phone") from error
    if not phonenumbers.is_valid_number(parsed) or _is_made_up(str(parsed.national_number)):
        raise ValidationError(NOT_A_PHONE, code="invalid_phone")
    return PhoneNumber(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


def validate_phone(text: str) -> None:
    """Model field validator for a number that is stored in E.164 form."""
    parse_indian_phone(text)


def _is_made_up(digits: str) -> bool:
    """Whether somebody ran a finger along the keys: 1234567890 is a formally valid landline."""
    return len(set(digits)) == 1 or digits in "012345678901234567890"
