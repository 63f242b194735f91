"""Replies by e-mail: filled safely, sent as previewed, once, and never lost unnoticed."""

from typing import Any

import pytest
from django.core import mail
from django.urls import reverse

from enquiries.changes import ErasedEnquiry, StaleEnquiry, WorkRefused
from enquiries.choices import EventKind
from enquiries.demo_replies import load_reply_templates
from enquiries.detail.replies import fill, send_reply
from enquiries.mails import build_mail
from enquiries.models import Enquiry, OutboundNotice, Reply, ReplyTemplate
from enquiries.outbox.worker import send_due_notices
from enquiries.privacy.erasure import erase
from enquiries.spam.quarantine import put_in_quarantine
from enquiries.work import add_note, assign, change_state
from tests.enquiries.conftest import CANARY_NAME, inbox_url, logged_in, stored
from tests.factories import make_user

pytestmark = pytest.mark.django_db
ADDRESS = "canary@example.test"


@pytest.fixture
def enquiry() -> Enquiry:
    return stored(email=ADDRESS)


def reply_url(enquiry: Enquiry) -> str:
    return reverse("enquiry_detail:reply", args=[enquiry.pk])


def typed(enquiry: Enquiry, **changes: Any) -> dict[str, Any]:
    """What the browser sends from the form."""
    values = {"subject": "Your enquiry", "body": "We call you.", "answers": "on", "template": ""}
    return {**values, "version": enquiry.version, **changes}


def send(enquiry: Enquiry, user: Any, **changes: Any) -> Reply:
    values = {"template": None, "subject": "Your enquiry", "body": "We call you."}
    return send_reply(enquiry.pk, by=user, **{**values, **changes})


def test_what_is_known_is_filled_in_and_nothing_else(enquiry, triage_user):
    template = ReplyTemplate(
        subject="{reference}: {unknown} {name.__class__}",
        body="Dear {name}, {practice} {phone!r} {} { {{sender}} %(name)s {0}",
    )

    subject, body = fill(template, enquiry, triage_user)

    assert subject == f"{enquiry.reference}: {{unknown}} {{name.__class__}}"
    assert body == f"Dear {CANARY_NAME}, Physiocare {{phone!r}} {{}} {{ {{triage}} %(name)s {{0}}"


def test_a_patients_name_is_neither_a_placeholder_nor_a_header(triage_user):
    enquiry = stored(name="{sender}\nBcc: x@example.test")

    subject, body = fill(ReplyTemplate(subject="{name}", body="{name}"), enquiry, triage_user)

    assert subject == "{sender} Bcc: x@example.test"
    assert body == "{sender}\nBcc: x@example.test"


def test_the_mail_the_event_and_the_state_are_written_together(enquiry, triage_user):
    reply = send(enquiry, triage_user)

    enquiry.refresh_from_db()
    assert (enquiry.state, enquiry.version) == ("contacted", 2)
    assert enquiry.first_contact_at == reply.at
    event = enquiry.events.get(kind=EventKind.REPLY)
    assert (event.by, event.note) == (triage_user, "Your enquiry")
    notice = OutboundNotice.objects.get(kind="reply")
    assert (notice.to, notice.status, notice.reply) == (ADDRESS, "pending", reply)


def test_exactly_what_was_stored_is_mailed(enquiry, triage_user):
    send(enquiry, triage_user, body="नमस्ते,\n\nwe call you.")

    send_due_notices()

    to_patient = [one for one in mail.outbox if one.to == [ADDRESS]]
    (message,) = [one for one in to_patient if not one.subject.startswith("Received:")]
    assert (message.subject, message.body) == ("Your enquiry", "नमस्ते,\n\nwe call you.")
    assert OutboundNotice.objects.get(kind="reply").status == "sent"


def test_a_reply_that_answers_nothing_leaves_the_state_and_the_clock(enquiry, triage_user):
    send(enquiry, triage_user, answers=False)

    enquiry.refresh_from_db()
    assert enquiry.state == "new"
    assert enquiry.due_at is not None


def test_two_replies_are_two_mails_and_a_booked_enquiry_stays_booked(enquiry, triage_user):
    change_state(enquiry.pk, "contacted", by=triage_user)
    change_state(enquiry.pk, "booked", by=triage_user)

    send(enquiry, triage_user)
    send(enquiry, triage_user)

    assert OutboundNotice.objects.filter(kind="reply").count() == 2
    enquiry.refresh_from_db()
    assert enquiry.state == "booked"


def test_a_second_click_sends_nothing_more(triage, enquiry):
    for _click in range(2):
        response = triage.post(reply_url(enquiry), typed(enquiry, send="1"))
        assert response.url == inbox_url("edit", enquiry.pk)

    assert Reply.objects.count() == 1
    assert OutboundNotice.objects.filter(kind="reply").count() == 1


def test_a_colleague_who_was_faster_stops_the_reply_and_keeps_its_text(
    triage, enquiry, physio_user
):
    data = typed(enquiry, body="My long answer", send="1")
    add_note(enquiry.pk, "I rang her", by=physio_user)

    text = triage.post(reply_url(enquiry), data).content.decode()

    assert "Somebody else changed this enquiry" in text
    assert "My long answer" in text
    assert 'name="version" value="2"' in text
    assert not Reply.objects.exists()


@pytest.mark.parametrize(
    ("subject", "body"),
    [("Hello\nBcc: x@example.test", "B"), ("Hello\rX: y", "B"), ("", "B"), ("S", " \n ")],
)
def test_a_subject_of_more_lines_and_an_empty_mail_are_refused(
    triage, triage_user, enquiry, subject, body
):
    with pytest.raises(WorkRefused):
        send(enquiry, triage_user, subject=subject, body=body)

    response = triage.post(reply_url(enquiry), typed(enquiry, subject=subject, body=body, send="1"))

    assert response.status_code == 200
    assert not OutboundNotice.objects.filter(kind="reply").exists()


def test_the_preview_shows_what_will_be_sent_and_sends_nothing(triage, enquiry):
    data = typed(enquiry, subject="Hello <b>", body="On [day] at <i>six</i>.\n\nBye", preview="1")

    text = triage.post(reply_url(enquiry), data).content.decode()

    for shown in (ADDRESS, "Hello &lt;b&gt;", "On [day] at &lt;i&gt;six&lt;/i&gt;.\n\nBye"):
        assert shown in text
    assert "Still to be filled in:" in text
    assert not Reply.objects.exists()


def test_a_template_is_filled_in_for_the_patient_and_can_be_changed(triage, enquiry):
    load_reply_templates()
    template = ReplyTemplate.objects.get(name="Could not reach you")

    text = triage.get(reply_url(enquiry), {"template": template.pk}).content.decode()

    assert f"Dear {CANARY_NAME}" in text
    assert f"Your enquiry {enquiry.reference}" in text
    back = triage.post(reply_url(enquiry), typed(enquiry, body="Half done", change="1"))
    assert "Half done" in back.content.decode()


@pytest.mark.parametrize("template", ["x", "0", "9" * 30, "²", "-1"])
def test_a_template_that_does_not_exist_leaves_the_form_empty(triage, enquiry, template):
    response = triage.get(reply_url(enquiry), {"template": template})

    assert response.status_code == 200
    assert Reply.objects.count() == 0


def test_nobody_is_written_to_who_gave_no_address_or_is_not_to_be_answered(triage, triage_user):
    no_address, spam, erased = stored(), stored(email=ADDRESS), stored(email=ADDRESS)
    put_in_quarantine(spam.pk, by=triage_user)
    erase(erased.pk, by=triage_user, reason="request")

    for enquiry in (no_address, spam, erased):
        assert reply_url(enquiry) not in triage.get(inbox_url("edit", enquiry.pk)).content.decode()
        assert triage.get(reply_url(enquiry)).status_code == 302
        with pytest.raises(WorkRefused):
            send(enquiry, triage_user)
        triage.post(reply_url(enquiry), typed(enquiry, send="1"))
    assert not Reply.objects.exists()
    with pytest.raises(ErasedEnquiry):
        send(erased, triage_user)


def test_a_stale_reply_with_other_words_is_not_taken_for_a_second_click(enquiry, triage_user):
    send(enquiry, triage_user, expected_version=1)

    with pytest.raises(StaleEnquiry):
        send(enquiry, triage_user, body="Other words", expected_version=1)


@pytest.mark.parametrize(
    ("status", "told"), [("pending", "Waiting"), ("sent", "Sent"), ("dead", "never left")]
)
def test_the_history_tells_whether_the_mail_left(triage, triage_user, enquiry, status, told):
    send(enquiry, triage_user)
    OutboundNotice.objects.filter(kind="reply").update(status=status)

    text = triage.get(inbox_url("edit", enquiry.pk)).content.decode()

    history = text[text.index("enquiry-timeline") :]
    assert told in history
    assert "We call you." in history


def test_a_physiotherapist_replies_to_ones_own(physio, physio_user, triage_user, enquiry):
    assign(enquiry.pk, physio_user, by=triage_user)
    enquiry.refresh_from_db()

    physio.post(reply_url(enquiry), typed(enquiry, send="1"))

    assert Reply.objects.get().by == physio_user


def test_managers_edit_the_templates_and_nobody_else_does(triage, physio):
    template = ReplyTemplate.objects.create(name="T", subject="S", body="B")
    address = reverse("wagtailsnippets_enquiries_replytemplate:edit", args=[template.pk])
    changed = {"name": "T", "language": "en", "subject": "S", "body": "Changed"}

    for client in (triage, physio):
        assert client.post(address, changed).status_code == 302
        template.refresh_from_db()
        assert template.body == "B"
    logged_in(make_user("manager", "Practice managers")).post(address, changed)

    template.refresh_from_db()
    assert template.body == "Changed"


def test_the_demo_templates_hold_no_placeholder_that_stays(enquiry, triage_user):
    load_reply_templates()

    for template in ReplyTemplate.objects.all():
        subject, body = fill(template, enquiry, triage_user)
        assert "{" not in subject + body
        send_reply(enquiry.pk, by=triage_user, template=template, subject=subject, body=body)
    for notice in OutboundNotice.objects.filter(kind="reply"):
        assert build_mail(notice).message()["Subject"]
