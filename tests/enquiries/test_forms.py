"""Bad input to the form gets its clear answer."""

import datetime
import uuid
from typing import Any

import pytest
from django.http import QueryDict
from django.utils import timezone, translation

from clinic.models import Area
from enquiries.choices import BestTime, ForWhom, SpokenLanguage
from enquiries.form_origin import chosen_person, source_page
from enquiries.forms import EnquiryForm
from enquiries.questions import answer_text
from tests.enquiries.conftest import valid_post
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db


def bound(**changes: Any) -> EnquiryForm:
    data = QueryDict(mutable=True)
    data.update(valid_post(**changes))
    return EnquiryForm(data)


def test_a_complete_post_is_valid_and_brought_into_stored_form():
    form = bound()

    assert form.is_valid()
    submitted = form.submitted()
    assert submitted.phone == "+919876543210"
    assert submitted.pin_code == "110024"


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("phone", "1234567890", "phone number that we can call"),
        ("phone", "98765abcde", "phone number that we can call"),
        ("phone", "98765", "phone number that we can call"),
        ("phone", "", "phone number"),
        ("pin_code", "11002", "six digits"),
        ("pin_code", "1100245", "six digits"),
        ("pin_code", "011002", "six digits"),
        ("pin_code", "delhi", "six digits"),
        ("email", "not-an-address", "e-mail address"),
        ("name", "", "name"),
        ("name", "x" * 101, "100"),
        ("message", "x" * 4001, "4000"),
        ("message", "   ", "few words"),
        ("looking_for", "surgery-robot", "valid choice"),
        ("preferred_contact", "pigeon", "valid choice"),
        ("consent", "", "Tick the box"),
    ],
)
def test_a_wrong_value_is_refused_with_a_message_at_its_field(field, value, said):
    form = bound(**{field: value})

    assert not form.is_valid()
    assert list(form.errors) == [field]
    assert said in form.errors[field][0]


def test_an_answer_by_mail_needs_an_address():
    form = bound(preferred_contact="email")

    assert not form.is_valid()
    assert list(form.errors) == ["email"]


def test_digits_of_devanagari_are_understood():
    form = bound(phone="९८७६५ ४३२१०", pin_code="११००२४")

    assert form.is_valid()
    assert form.cleaned_data["phone"] == "+919876543210"
    assert form.cleaned_data["pin_code"] == "110024"


def test_nul_characters_and_windows_line_ends_are_taken_out():
    form = bound(name="As\x00ha", message="one\r\ntwo\x00")

    assert form.is_valid()
    assert form.cleaned_data["name"] == "Asha"
    assert form.cleaned_data["message"] == "one\ntwo"


@pytest.mark.parametrize("token", ["", "nonsense", "<script>"])
def test_a_post_without_a_proper_token_gets_its_own(token):
    form = bound(submission_token=token)

    assert form.is_valid()
    assert isinstance(form.cleaned_data["submission_token"], uuid.UUID)


@pytest.mark.parametrize("article", ["", "x", "-1", "0", "1", "99999", "9" * 30, "1 OR 1=1", "٣"])
def test_an_article_that_is_no_public_page_is_ignored(article):
    form = bound(article=article)

    assert form.is_valid()
    assert form.cleaned_data["article"] is None


def test_a_draft_is_no_source(form_page):
    assert source_page(str(form_page.pk)) is not None

    form_page.unpublish()

    assert source_page(str(form_page.pk)) is None


def test_the_hash_depends_on_what_the_patient_said_and_on_nothing_else():
    def hash_of(**changes: Any) -> str:
        form = bound(**changes)
        assert form.is_valid()
        return form.submitted().content_hash

    assert hash_of() == hash_of(phone="+91 98765 43210", submission_token=str(uuid.uuid4()))
    assert hash_of() != hash_of(message="Something else")
    assert hash_of() != hash_of(pin_code="110025")


def test_a_post_with_only_the_old_fields_gets_the_defaults():
    form = bound()

    assert form.is_valid()
    submitted = form.submitted()
    assert submitted.for_whom == ForWhom.SELF
    assert submitted.best_time == BestTime.ANY
    assert submitted.language == SpokenLanguage.ENGLISH
    assert not submitted.needs_large_print
    assert not submitted.needs_interpreter
    assert submitted.ticked_signs is None
    assert submitted.chosen_person is None
    assert submitted.area is None


def test_who_reads_hindi_most_likely_speaks_it():
    with translation.override("hi"):
        form = bound()

        assert form.is_valid()
        assert form.submitted().language == SpokenLanguage.HINDI


@pytest.mark.parametrize("field", ["for_whom", "best_time", "language"])
def test_an_answer_that_was_not_offered_is_refused_even_where_none_is_needed(field):
    form = bound(**{field: "nonsense"})

    assert not form.is_valid()
    assert list(form.errors) == [field]


def test_a_person_and_an_area_travel_along():
    person = PersonFactory()
    area = Area.objects.create(name="South Delhi", city="Delhi")

    form = bound(person=str(person.pk), area=str(area.pk))

    assert form.is_valid()
    assert form.submitted().chosen_person == person
    assert form.submitted().area == area


@pytest.mark.parametrize("wrong", ["x", "-1", "0", "99999", "9" * 30, "1 OR 1=1", "٣"])
def test_a_person_or_an_area_that_nobody_knows_is_dropped(wrong):
    form = bound(person=wrong, area=wrong)

    assert form.is_valid()
    assert form.cleaned_data["person"] is form.cleaned_data["area"] is None


def test_only_who_is_registered_today_can_be_asked_for():
    yesterday = timezone.localdate() - datetime.timedelta(days=1)

    assert chosen_person(str(PersonFactory().pk))
    assert not chosen_person(str(PersonFactory(registration_valid_until=yesterday).pk))
    assert not chosen_person(str(PersonFactory(registration_number="").pk))


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (False, ""), (True, "Yes"), (["a", "b"], "a, b"), ("", ""), (7, "7")],
)
def test_answers_become_text(value, text):
    assert answer_text(value) == text
