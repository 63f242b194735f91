"""Erasing a person from one enquiry."""

import json
import uuid

import pytest
from django.core import serializers
from wagtail.log_actions import registry

from enquiries.changes import ErasedEnquiry, changing
from enquiries.choices import EventKind, NoticeKind, NoticeStatus
from enquiries.models import Enquiry, EnquiryEvent, OutboundNotice, Reply
from enquiries.outbox import worker as outbox
from enquiries.privacy import erase
from enquiries.services import submit_enquiry
from enquiries.states import EnquiryState
from enquiries.work import add_note, assign, change_state
from tests.enquiries.conftest import (
    CANARY_EMAIL,
    CANARY_MESSAGE,
    CANARY_NAME,
    CANARY_PHONE,
    inbox_url,
    stored,
    submission,
)

pytestmark = pytest.mark.django_db

REASON = {"key": str(uuid.uuid4()), "name": "A sign", "urgency": "same_day", "source": "text"}
CANARIES = (
    CANARY_NAME,
    CANARY_PHONE,
    CANARY_PHONE.removeprefix("+91"),
    CANARY_MESSAGE,
    CANARY_EMAIL,
    "110024",
    "canarysign",
    "canaryanswer",
    "canarynote",
    "canaryreply",
    "canarydetail",
)


@pytest.fixture
def enquiry(triage_user) -> Enquiry:
    """One with personal data in every column and row that can hold some."""
    made = stored(
        email=CANARY_EMAIL,
        answers=[{"label": "Since when?", "type": "singleline", "value": "canaryanswer"}],
        needs_interpreter=True,
    )
    Enquiry.objects.filter(pk=made.pk).update(
        urgency="same_day",
        urgency_reasons=[{**REASON, "words": CANARY_MESSAGE}],
        spam_reasons=[{"rule": "repeated", "points": 5, "detail": "canarydetail"}],
        network="canarydetail",
        ticked_signs=["canarysign"],
    )
    assign(made.pk, triage_user, by=triage_user)
    add_note(made.pk, "canarynote", by=triage_user)
    reply = Reply.objects.create(enquiry=made, subject="canaryreply", body=CANARY_MESSAGE)
    OutboundNotice.objects.create(enquiry=made, kind=NoticeKind.REPLY, to=CANARY_EMAIL, reply=reply)
    made.refresh_from_db()
    return made


def everything_stored() -> str:
    """All rows of all enquiry tables and of the audit log, as text."""
    models = (Enquiry, EnquiryEvent, OutboundNotice, Reply, *registry.get_log_entry_models())
    rows = [row for model in models for row in model.objects.all()]
    return json.dumps(json.loads(serializers.serialize("json", rows)), ensure_ascii=False)


def test_no_word_of_the_patient_is_left(enquiry, triage_user):
    before = everything_stored()
    assert [word for word in CANARIES if word not in before] == []

    erase(enquiry.pk, by=triage_user, reason="request")

    after = everything_stored()
    assert [word for word in CANARIES if word in after] == []


def test_what_the_figures_count_stays(enquiry, triage_user):
    change_state(enquiry.pk, EnquiryState.CONTACTED, by=triage_user)
    enquiry.refresh_from_db()

    erased = erase(enquiry.pk, by=triage_user, reason="request")
    erased.refresh_from_db()

    kept = ("reference", "created_at", "looking_for", "area", "source_title", "urgency",
            "first_contact_at", "first_contact_minutes", "consent", "consent_notice", "token",
            "assigned_to")  # fmt: skip
    assert [name for name in kept if getattr(erased, name) != getattr(enquiry, name)] == []
    assert erased.urgency_reasons == [{**REASON, "words": ""}]


def test_an_open_one_is_closed_and_the_erasure_is_an_event_and_a_log_entry(enquiry, triage_user):
    erased = erase(enquiry.pk, by=triage_user, reason="request")

    erased.refresh_from_db()
    assert (erased.state, erased.is_erased) == (EnquiryState.CLOSED, True)
    last = erased.events.last()
    assert (last.kind, last.note, last.by) == (EventKind.ERASED, "request", triage_user)
    entries = registry.get_logs_for_instance(erased)
    assert entries.filter(action="enquiries.erased", user=triage_user).count() == 1


def test_a_command_may_erase_what_lies_in_quarantine(enquiry):
    Enquiry.objects.filter(pk=enquiry.pk).update(state=EnquiryState.QUARANTINE, due_at=None)

    assert erase(enquiry.pk, by=None, reason="retention").state == EnquiryState.CLOSED


def test_a_duplicate_keeps_its_link(enquiry):
    other = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(
        state=EnquiryState.DUPLICATE, merged_into=other, due_at=None
    )

    erased = erase(enquiry.pk, by=None, reason="retention")

    assert (erased.state, erased.merged_into) == (EnquiryState.DUPLICATE, other)
    other.refresh_from_db()
    assert other.name == CANARY_NAME


def test_a_second_erasure_changes_nothing(enquiry):
    first = erase(enquiry.pk, by=None, reason="request")

    second = erase(enquiry.pk, by=None, reason="retention")

    assert second.version == first.version
    assert second.events.filter(kind=EventKind.ERASED).count() == 1


def test_nothing_more_can_be_done_with_an_erased_one(enquiry, triage_user):
    erase(enquiry.pk, by=None, reason="request")

    with pytest.raises(ErasedEnquiry):
        add_note(enquiry.pk, "His name was " + CANARY_NAME, by=triage_user)
    with pytest.raises(ErasedEnquiry), changing(enquiry.pk, by=triage_user) as change:
        change.move(EnquiryState.REOPENED)
    assert erase(enquiry.pk, by=None, reason="").allowed_states == ()


def test_no_mail_about_it_leaves_any_more_but_that_consent_was_withdrawn(enquiry, mailoutbox):
    OutboundNotice.objects.create(
        enquiry=enquiry, kind=NoticeKind.WITHDRAWN, to="desk@physiocare.example"
    )

    erase(enquiry.pk, by=None, reason="withdrawn")
    outbox.send_due_notices()

    assert len(mailoutbox) == 1
    statuses = set(enquiry.notices.values_list("kind", "status"))
    assert (NoticeKind.WITHDRAWN, NoticeStatus.SENT) in statuses
    assert (NoticeKind.REPLY, NoticeStatus.CANCELLED) in statuses


def test_the_same_post_sent_once_more_brings_nothing_back():
    data = submission()
    first = submit_enquiry(data).enquiry
    amended = submission(token=data.token, message="canarymessage and my hip")
    amendment = submit_enquiry(amended).enquiry
    for enquiry in (first, amendment):
        erase(enquiry.pk, by=None, reason="request")

    answers = [submit_enquiry(data), submit_enquiry(amended)]

    assert [answer.enquiry for answer in answers] == [first, amendment]
    assert [answer.created for answer in answers] == [False, False]
    assert Enquiry.objects.exclude(name="").count() == 0


def test_a_new_text_on_an_old_form_is_a_new_enquiry_and_leaves_the_erased_one_blank():
    data = submission()
    first = erase(submit_enquiry(data).enquiry.pk, by=None, reason="request")

    answer = submit_enquiry(submission(token=data.token, message="My hip hurts too"))

    assert (answer.created, answer.enquiry.message) == (True, "My hip hurts too")
    first.refresh_from_db()
    assert (first.name, first.urgency_reasons) == ("", [])


def test_its_pages_still_open_and_further_work_is_refused_with_words(enquiry, triage, form_page):
    Enquiry.objects.filter(pk=enquiry.pk).update(form_page=form_page)
    erase(enquiry.pk, by=None, reason="request")
    enquiry.refresh_from_db()

    for address in (
        inbox_url("list"),
        inbox_url("edit", enquiry.pk),
        inbox_url("history", enquiry.pk),
        form_page.received_url(enquiry),
    ):
        assert triage.get(address).status_code == 200
    work = {"version": enquiry.version, "note": "canarynote", "to": "", "assignee": ""}
    response = triage.post(inbox_url("edit", enquiry.pk), work)

    assert "was erased" in response.content.decode()
    assert not enquiry.events.filter(note="canarynote").exists()
