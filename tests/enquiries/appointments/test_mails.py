"""What the patient and the desk are sent, and what is left out of it."""

from typing import Any

import pytest
from django.core import mail
from django.utils import translation
from django.utils.dates import WEEKDAYS
from icalendar import Calendar

from clinic.choices import VisitMode
from clinic.models import Service
from clinic.models.service import ServiceText
from enquiries.appointments.booking import cancel_appointment, move_appointment
from enquiries.appointments.patient_link import patient_address
from enquiries.choices import NoticeKind, NoticeStatus
from enquiries.mails import build_mail
from enquiries.mails.appointment import Superseded
from enquiries.models import OutboundNotice
from enquiries.outbox.worker import send_due_notices
from tests.enquiries.appointments.conftest import MONDAY, coming
from tests.enquiries.conftest import CANARY_EMAIL, CANARY_MESSAGE, CANARY_NAME, stored
from tests.translations import hindi

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def sent(to: str) -> list[mail.EmailMessage]:
    """Send what waits; the mails to this address, without the receipt."""
    send_due_notices()
    return [m for m in mail.outbox if m.to == [to] and m.attachments]


def calendar_parts(message: mail.EmailMessage) -> list[Any]:
    return [p for p in message.message().walk() if p.get_content_type() == "text/calendar"]


def calendar_of(message: mail.EmailMessage) -> Any:
    """The attached calendar, parsed."""
    return Calendar.from_ical(calendar_parts(message)[0].get_payload(decode=True))


def test_the_confirmation_says_when_with_whom_where_and_how_to_change(appointment):
    [message] = sent(CANARY_EMAIL)

    begins = appointment.starts_at
    assert message.subject == f"Confirmed: Monday, {begins.day} {begins:%B %Y}"
    for words in (
        f"Day: Monday, {begins.day} {begins:%B %Y}",
        "Time: 10:00 to 10:45",
        "With: Asha Rao",
        "Where: At the clinic: 12, Ring Road, New Delhi 110024",
        "What for: First visit",
        patient_address(appointment),
        "Or call 011 5550 1234",
        appointment.enquiry.reference,
    ):
        assert words in message.body
    for word in (CANARY_NAME, CANARY_MESSAGE, "98765", "knee"):
        assert word not in f"{message.body} {message.subject}"
    assert message.reply_to == ["desk@physiocare.example"]


def test_the_calendar_file_is_attached_with_its_method(appointment):
    [message] = sent(CANARY_EMAIL)

    [part] = calendar_parts(message)
    assert part.get_param("method") == "PUBLISH"
    assert part.get_content_charset() == "utf-8"
    assert part.get_filename() == "appointment.ics"
    assert calendar_of(message).events[0]["dtstart"].dt == appointment.starts_at


def test_the_name_on_the_mail_is_the_printed_one(appointment, person):
    person.uses_dr_title = True
    person.save()
    assert "With: Dr Asha Rao (PT)" in sent(CANARY_EMAIL)[0].body


def test_a_moved_one_says_so_and_gives_the_new_time(appointment, triage_user, person):
    move_appointment(
        appointment.pk,
        by=triage_user,
        person=person,
        service=None,
        mode=VisitMode.HOME,
        starts_at=coming(MONDAY, 14),
        minutes=60,
    )
    [message] = sent(CANARY_EMAIL)
    assert message.subject.startswith("New time: ")
    assert "Your appointment was changed. It is now:" in message.body
    assert "Time: 14:00 to 15:00" in message.body
    assert "Where: At your home" in message.body


def test_a_cancelled_one_says_so_and_takes_the_entry_out(appointment, triage_user):
    cancel_appointment(appointment.pk, by=triage_user)
    [message] = sent(CANARY_EMAIL)
    assert message.subject.startswith("Cancelled: ")
    assert "10:00 to 10:45, with Asha Rao is cancelled." in message.body
    assert calendar_of(message)["method"] == "CANCEL"


def test_no_mail_confirms_what_was_cancelled_in_that_moment(appointment, triage_user):
    notice = OutboundNotice.objects.get(kind=NoticeKind.CONFIRMED)
    cancel_appointment(appointment.pk, by=triage_user)
    notice.refresh_from_db()
    assert notice.status == NoticeStatus.CANCELLED
    with pytest.raises(Superseded):
        build_mail(notice)


def test_a_video_says_in_which_zone(book, enquiry, person):
    person.treats_by_video = True
    person.save()
    book(enquiry, mode=VisitMode.VIDEO)
    assert "10:00 to 10:45 (Indian time)" in sent(CANARY_EMAIL)[0].body


def test_the_service_has_its_name_in_the_language_of_the_form(
    book, practice, hindi_form_page, service
):
    ServiceText.objects.create(service=service, locale=hindi(), name="पहली मुलाक़ात")
    book(stored(form_page=hindi_form_page, email=CANARY_EMAIL))
    body = sent(CANARY_EMAIL)[0].body
    assert "पहली मुलाक़ात" in body
    assert "First visit" not in body
    with translation.override("hi"):
        assert str(WEEKDAYS[MONDAY]) in body


def test_without_a_service_or_a_form_page_the_mail_still_goes(book, practice, db):
    assert Service.objects.count() == 1
    book(stored(email=CANARY_EMAIL), service=None)
    [message] = sent(CANARY_EMAIL)
    assert "What for:" not in message.body
    assert "/appointment/" not in message.body


def test_staff_get_a_reference_and_a_link_only(appointment, person):
    cancel_appointment(appointment.pk)
    send_due_notices()
    told = [m for m in mail.outbox if m.subject.startswith("Patient changes an appointment")]
    assert sorted(m.to[0] for m in told) == [person.user.email, "desk@physiocare.example"]
    for message in told:
        assert f"/edit/{appointment.enquiry_id}/" in message.body
        assert "Asha" not in message.body
        assert message.attachments == []
