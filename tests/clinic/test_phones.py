"""Phone numbers in every form that people type."""

import pytest
from django.core.exceptions import ValidationError

from clinic.phones import PhoneNumber, parse_indian_phone


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("98765 43210", "+919876543210"),
        ("098765-43210", "+919876543210"),
        ("+91 98765 43210", "+919876543210"),
        ("011 2345 6789", "+911123456789"),
        ("+44 20 7946 0958", "+442079460958"),
    ],
)
def test_a_number_in_any_usual_form_is_stored_as_e164(typed, stored):
    assert parse_indian_phone(typed).e164 == stored


@pytest.mark.parametrize(
    "typed", ["", "1234567890", "98765", "98765 4321O", "call me", "<b>98765 43210</b>", "9" * 99]
)
def test_what_cannot_be_called_is_refused(typed):
    with pytest.raises(ValidationError):
        parse_indian_phone(typed)


def test_a_number_is_shown_as_people_in_india_write_it():
    assert PhoneNumber("+919876543210").national == "098765 43210"
    assert PhoneNumber("+919876543210").tel == "tel:+919876543210"
