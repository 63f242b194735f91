"""People and practice settings."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from clinic.models import OpeningHours, PracticeSettings
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db


def test_a_registration_counts_until_its_last_day():
    person = PersonFactory(registration_valid_until=datetime.date(2026, 3, 1))
    assert person.is_registered_on(datetime.date(2026, 3, 1))
    assert not person.is_registered_on(datetime.date(2026, 3, 2))


def test_a_person_without_a_number_is_not_registered():
    assert not PersonFactory(registration_number="").is_registered_on(datetime.date(2020, 1, 1))


def test_a_phone_typed_in_national_form_is_kept_in_e164(home_page):
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.phone = "011 2345 6789"
    practice.full_clean()
    assert practice.phone == "+911123456789"


def test_a_wrong_phone_is_refused_at_its_field(home_page):
    practice = PracticeSettings.for_site(home_page.get_site())
    practice.phone = "1234567890"
    with pytest.raises(ValidationError) as refused:
        practice.full_clean()
    assert "phone" in refused.value.message_dict


def test_opening_hours_that_end_before_they_start_are_refused(home_page):
    practice = PracticeSettings.for_site(home_page.get_site())
    hours = OpeningHours(
        practice=practice, weekday=0, opens=datetime.time(18), closes=datetime.time(9)
    )
    with pytest.raises(ValidationError, match="after the opening time"):
        hours.full_clean()


def test_days_in_a_row_with_equal_hours_are_one_line(home_page):
    practice = PracticeSettings.for_site(home_page.get_site())
    nine, noon, six = datetime.time(9), datetime.time(12), datetime.time(18)
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=nine, closes=noon if day == 5 else six) for day in range(6)
    ]
    practice.save()
    assert practice.opening_hours_lines == ["Mon–Fri 09:00–18:00", "Sat 09:00–12:00"]
