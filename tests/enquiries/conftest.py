"""Fixtures of the enquiry tests: a published form, a valid post, clients of each role."""

import uuid
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from clinic import fallback_phones
from enquiries.choices import LookingFor, PreferredContact
from enquiries.consent import current_notice
from enquiries.models import Enquiry, EnquiryPage
from enquiries.services import submit_enquiry
from enquiries.submission import SubmittedEnquiry
from tests.factories import make_user
from tests.translations import hindi, make_hindi_library, publish

# Nobody else's text contains these: wherever they turn up, patient data leaked.
CANARY_NAME = "Zzyzx Canaryname"
CANARY_MESSAGE = "canarymessage my knee hurts on stairs"
CANARY_PHONE = "+919876543210"
CANARY_EMAIL = "canaryaddress@example.test"


@pytest.fixture
def form_page(home_page) -> EnquiryPage:
    """The published form."""
    page = EnquiryPage(
        title="Ask us", slug="ask-us", intro="Write to us.", what_happens_next="We call you."
    )
    home_page.add_child(instance=page)
    page.save_revision().publish()
    return page


@pytest.fixture
def hindi_form_page(home_page, library, form_page) -> EnquiryPage:
    """Its published Hindi twin."""
    make_hindi_library(home_page, library)
    return publish(form_page.copy_for_translation(hindi()), title="हमसे पूछें", slug="ask-us")


def valid_post(**changes: Any) -> dict[str, Any]:
    """What a browser sends for a complete form."""
    return {
        "submission_token": str(uuid.uuid4()),
        "article": "",
        "name": CANARY_NAME,
        "phone": "098765 43210",
        "email": "",
        "pin_code": "110 024",
        "looking_for": "treatment",
        "message": CANARY_MESSAGE,
        "preferred_contact": "call",
        "consent": "on",
        **changes,
    }


def submission(**changes: Any) -> SubmittedEnquiry:
    """A checked enquiry that is not stored yet."""
    values: dict[str, Any] = {
        "token": uuid.uuid4(),
        "name": CANARY_NAME,
        "phone": CANARY_PHONE,
        "pin_code": "110024",
        "looking_for": LookingFor.TREATMENT,
        "message": CANARY_MESSAGE,
        "preferred_contact": PreferredContact.CALL,
        "consent_notice": current_notice(),
    }
    return SubmittedEnquiry(**{**values, **changes})


def stored(**changes: Any) -> Enquiry:
    """A stored enquiry."""
    return submit_enquiry(submission(**changes)).enquiry


def inbox_url(name: str, *args: Any) -> str:
    """An address of the inbox."""
    return reverse(f"wagtailsnippets_enquiries_enquiry:{name}", args=args)


@pytest.fixture(autouse=True)
def _no_remembered_phones() -> None:
    """Another test's pages must not decide which phones the fault pages show."""
    fallback_phones._remembered.clear()


@pytest.fixture
def triage_user(db) -> Any:
    """A receptionist."""
    return make_user("triage", "Triage staff")


@pytest.fixture
def physio_user(db) -> Any:
    """A physiotherapist."""
    return make_user("physio", "Physiotherapists")


@pytest.fixture
def superuser(django_user_model) -> Any:
    """Somebody whom Django allows everything."""
    return django_user_model.objects.create_superuser("root", "root@example.test", "secret")


def logged_in(user: Any) -> Client:
    """A browser in which `user` is logged in."""
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def triage(triage_user) -> Client:
    """A receptionist's browser."""
    return logged_in(triage_user)


@pytest.fixture
def physio(physio_user) -> Client:
    """A physiotherapist's browser."""
    return logged_in(physio_user)
