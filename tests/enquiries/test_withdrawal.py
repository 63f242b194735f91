"""Taking back consent: one button, everything gone, the desk told, and only once."""

import uuid

import pytest
from django.db import OperationalError

from enquiries import withdrawal
from enquiries.choices import EventKind, NoticeKind, NoticeStatus
from enquiries.models import Enquiry, OutboundNotice
from enquiries.patient_links import RECEIVED, key_of
from enquiries.privacy import erase
from enquiries.states import EnquiryState
from enquiries.withdrawal import withdraw_consent
from enquiries.work import change_state
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, inbox_url, stored, valid_post

pytestmark = pytest.mark.django_db


@pytest.fixture
def enquiry(form_page) -> Enquiry:
    """One with an address for a receipt."""
    return stored(form_page=form_page, email="canary@example.test")


def kinds(enquiry: Enquiry) -> list[str]:
    return list(enquiry.events.values_list("kind", flat=True))


def test_the_page_explains_and_a_look_at_it_changes_nothing(client, form_page, enquiry):
    response = client.get(form_page.withdraw_url(enquiry))

    text = response.content.decode()
    assert response.status_code == 200
    assert enquiry.reference in text
    for personal in (CANARY_NAME, CANARY_MESSAGE, "98765", "canary@"):
        assert personal not in text
    assert not Enquiry.objects.get().is_erased


def test_staff_are_told_that_it_is_erased_and_not_to_call(triage, enquiry):
    withdraw_consent(enquiry)

    text = triage.get(inbox_url("edit", enquiry.pk)).content.decode()

    assert "what they wrote was erased at once. Do not contact them." in text
    assert "tel:" not in text


def test_the_button_erases_closes_and_tells_the_desk(client, form_page, enquiry):
    response = client.post(form_page.withdraw_url(enquiry), follow=True)

    enquiry.refresh_from_db()
    assert "Your message is erased" in response.content.decode()
    assert enquiry.consent_withdrawn_at
    assert enquiry.is_erased
    assert enquiry.name == enquiry.message == enquiry.email == ""
    assert enquiry.state == EnquiryState.CLOSED
    assert {EventKind.WITHDRAWN, EventKind.ERASED} <= set(kinds(enquiry))
    told = OutboundNotice.objects.get(kind=NoticeKind.WITHDRAWN)
    assert told.status == NoticeStatus.PENDING
    assert told.to == "desk@physiocare.example"
    others = OutboundNotice.objects.exclude(pk=told.pk)
    assert {notice.status for notice in others} == {NoticeStatus.CANCELLED}


def test_a_second_time_changes_nothing_and_says_that_it_is_done(client, form_page, enquiry):
    client.post(form_page.withdraw_url(enquiry))
    before = Enquiry.objects.values().get()

    response = client.post(form_page.withdraw_url(enquiry), follow=True)

    assert "Your message is erased" in response.content.decode()
    assert Enquiry.objects.values().get() == before
    assert kinds(enquiry).count(EventKind.WITHDRAWN) == 1
    assert OutboundNotice.objects.filter(kind=NoticeKind.WITHDRAWN).count() == 1


def test_all_versions_of_a_text_that_was_sent_again_are_erased(client, form_page):
    token = str(uuid.uuid4())
    for message in ("one", "two", "three"):
        client.post("/ask-us/", valid_post(submission_token=token, message=message))
    other = stored(form_page=form_page)

    withdraw_consent(Enquiry.objects.get(message="two"))

    assert set(Enquiry.objects.filter(erased_at=None)) == {other}
    assert Enquiry.objects.exclude(consent_withdrawn_at=None).count() == 3


@pytest.mark.parametrize("state", [EnquiryState.CLOSED, EnquiryState.CONTACTED])
def test_consent_can_be_taken_back_in_any_state(triage_user, enquiry, state):
    change_state(enquiry.pk, state, by=triage_user)

    withdraw_consent(enquiry)

    assert enquiry.state == EnquiryState.CLOSED
    assert enquiry.is_erased


def test_consent_can_be_taken_back_in_quarantine_and_the_desk_is_told(enquiry):
    Enquiry.objects.filter(pk=enquiry.pk).update(state=EnquiryState.QUARANTINE, due_at=None)

    withdraw_consent(enquiry)

    assert enquiry.state == EnquiryState.CLOSED
    assert OutboundNotice.objects.get(kind=NoticeKind.WITHDRAWN).status == NoticeStatus.PENDING


def test_what_staff_erased_before_stays_as_it_is(enquiry):
    erase(enquiry.pk, by=None, reason="request")

    withdraw_consent(enquiry)

    assert enquiry.is_erased
    assert EventKind.WITHDRAWN not in kinds(enquiry)


def test_a_wrong_key_withdraws_nothing(client, form_page, enquiry):
    other = stored(form_page=form_page)
    reference = enquiry.reference
    keys = ["0" * 32, key_of(reference, RECEIVED), key_of(other.reference, "withdraw")]

    for key in keys:
        assert client.post(f"/ask-us/withdraw/{reference}/{key}/").status_code == 404
    assert not Enquiry.objects.exclude(erased_at=None).exists()


def test_if_the_erasure_fails_nothing_is_half_done(enquiry, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("gone")

    monkeypatch.setattr(withdrawal, "erase", fail)

    with pytest.raises(OperationalError):
        withdraw_consent(enquiry)

    enquiry.refresh_from_db()
    assert enquiry.consent_withdrawn_at is None
    assert not OutboundNotice.objects.filter(kind=NoticeKind.WITHDRAWN).exists()
