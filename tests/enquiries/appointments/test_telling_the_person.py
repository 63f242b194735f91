"""What the person who treats hears when somebody else changes their appointments."""

import pytest

from enquiries.appointments.booking import cancel_appointment, move_appointment
from enquiries.choices import NoticeKind
from enquiries.mails import build_mail
from enquiries.models import OutboundNotice
from enquiries.work import assign
from tests.enquiries.appointments.conftest import MONDAY, coming
from tests.enquiries.conftest import CANARY_EMAIL, CANARY_MESSAGE, CANARY_NAME
from tests.factories import PersonFactory, make_user

pytestmark = pytest.mark.django_db


def told(enquiry) -> list[str]:
    """Who is told that their appointments changed, in the order of the mails."""
    rows = OutboundNotice.objects.filter(enquiry=enquiry, kind=NoticeKind.DIARY).order_by("pk")
    return list(rows.values_list("to", flat=True))


def move(appointment, by, **changes):
    values = {
        "by": by,
        "person": appointment.person,
        "service": appointment.service,
        "mode": appointment.mode,
        "starts_at": coming(MONDAY, 14),
        "minutes": appointment.minutes,
    }
    return move_appointment(appointment.pk, **{**values, **changes})


@pytest.fixture
def colleague(db):
    """Somebody else who may treat."""
    return PersonFactory(
        name="Meera Nair", treats_at_clinic=True, user=make_user("meera", "Physiotherapists")
    )


def test_who_gets_the_enquiry_with_the_appointment_hears_of_it_once(book, enquiry):
    book(enquiry)
    assert told(enquiry) == []  # the mail that the enquiry is theirs says it


def test_who_had_the_enquiry_already_hears_of_the_appointment(book, enquiry, person, triage_user):
    assign(enquiry.pk, person.user, by=triage_user)
    book(enquiry)
    assert told(enquiry) == [person.user.email]


def test_a_move_is_told_each_time(appointment, person, triage_user):
    move(appointment, triage_user)
    move(appointment, triage_user, starts_at=coming(MONDAY, 16))
    assert told(appointment.enquiry) == [person.user.email] * 2


def test_a_move_to_a_colleague_is_told_to_who_loses_it(appointment, person, colleague, triage_user):
    move(appointment, triage_user, person=colleague)
    assert told(appointment.enquiry) == [person.user.email]


def test_a_cancellation_is_told(appointment, person, triage_user):
    cancel_appointment(appointment.pk, by=triage_user)
    assert told(appointment.enquiry) == [person.user.email]


def test_nobody_is_told_of_what_they_did_themselves(appointment, person):
    move(appointment, person.user)
    cancel_appointment(appointment.pk, by=person.user)
    assert told(appointment.enquiry) == []


def test_who_has_no_login_or_a_closed_one_gets_no_mail(appointment, person, triage_user):
    person.user.is_active = False
    person.user.save()
    cancel_appointment(appointment.pk, by=triage_user)
    assert told(appointment.enquiry) == []


def test_the_mail_names_the_reference_and_a_link_but_never_the_patient(appointment, triage_user):
    cancel_appointment(appointment.pk, by=triage_user)
    mail = build_mail(OutboundNotice.objects.get(kind=NoticeKind.DIARY))
    reference = appointment.enquiry.reference
    assert mail.subject == f"Your appointments changed: {reference}"
    assert "/admin/enquiry_appointments/" in mail.body
    assert mail.attachments == []
    for private in (CANARY_NAME, CANARY_EMAIL, CANARY_MESSAGE):
        assert private not in f"{mail.subject}{mail.body}"
