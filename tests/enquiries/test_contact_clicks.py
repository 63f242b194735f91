"""Calling, WhatsApp and SMS: the links, what they give away, and what is kept of a click."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.log_actions import registry

from clinic.models import PracticeSettings
from clinic.phones import PhoneNumber
from enquiries.choices import EventKind
from enquiries.detail.contact_clicks import contact_links
from enquiries.privacy.erasure import erase
from tests.enquiries.conftest import (
    CANARY_MESSAGE,
    CANARY_NAME,
    CANARY_PHONE,
    inbox_url,
    stored,
)

pytestmark = pytest.mark.django_db


def links(**changes):
    practice = PracticeSettings(practice_name="Physiocare")
    return {link.kind: link for link in contact_links(stored(**changes), practice)}


def test_a_message_begins_with_practice_and_reference_and_names_nobody():
    found = links()

    for kind in (EventKind.WHATSAPP, EventKind.SMS):
        assert (
            "Hello%2C%20this%20is%20Physiocare%20about%20your%20enquiry%20P-" in found[kind].address
        )
        for personal in (CANARY_NAME.split()[0], CANARY_MESSAGE.split()[0], "knee"):
            assert personal not in found[kind].address
    assert found[EventKind.CALL].address == f"tel:{CANARY_PHONE}"


def test_the_way_that_the_patient_asked_for_is_marked():
    preferred = [kind for kind, link in links(preferred_contact="sms").items() if link.is_preferred]

    assert preferred == [EventKind.SMS]


@pytest.mark.once
@pytest.mark.parametrize(
    ("number", "is_mobile"),
    [("+919876543210", True), ("+911126543210", False), ("+12025550123", True)],
)
def test_only_a_mobile_number_takes_messages(number, is_mobile):
    assert PhoneNumber(number).is_mobile is is_mobile


@pytest.mark.parametrize("kind", ["call", "whatsapp", "sms"])
def test_a_click_is_kept_and_leaves_the_open_form_as_good_as_before(triage, triage_user, kind):
    enquiry = stored()

    response = triage.post(reverse("enquiry_detail:contact", args=[enquiry.pk, kind]))

    assert response.status_code == 204
    event = enquiry.events.latest("pk")
    assert (event.kind, event.by, event.note) == (kind, triage_user, "")
    (entry,) = registry.get_logs_for_instance(enquiry).filter(action=f"enquiries.{kind}")
    assert entry.user == triage_user
    enquiry.refresh_from_db()
    assert enquiry.version == 1


def test_a_click_must_be_a_post_with_a_token_and_a_known_way(triage, triage_user):
    enquiry = stored()
    address = reverse("enquiry_detail:contact", args=[enquiry.pk, "call"])
    careful = Client(enforce_csrf_checks=True)
    careful.force_login(triage_user)

    assert triage.get(address).status_code == 405
    assert triage.post(address.replace("call", "pigeon")).status_code == 404
    assert careful.post(address).status_code == 403
    assert enquiry.events.count() == 1


def test_no_click_is_kept_on_an_erased_enquiry(triage, triage_user):
    enquiry = stored()
    erase(enquiry.pk, by=triage_user, reason="request")

    response = triage.post(reverse("enquiry_detail:contact", args=[enquiry.pk, "call"]))

    assert response.status_code == 409
    assert not enquiry.events.filter(kind=EventKind.CALL).exists()


def test_the_page_tells_its_script_where_to_report_and_other_sites_nothing(triage):
    enquiry = stored()

    text = triage.get(inbox_url("edit", enquiry.pk)).content.decode()

    for kind in ("call", "whatsapp", "sms"):
        address = reverse("enquiry_detail:contact", args=[enquiry.pk, kind])
        assert f'data-contact-url="{address}"' in text
    assert 'rel="noreferrer noopener"' in text
    assert "js/admin/contact-clicks.js" in text
