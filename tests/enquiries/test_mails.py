"""What the mails to staff say, and what every mail carries."""

import pytest
from django.utils import translation

from enquiries import mails
from enquiries.choices import NoticeKind
from enquiries.mails import build_mail
from enquiries.models import OutboundNotice, Reply
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, stored

pytestmark = pytest.mark.django_db
TO_STAFF = (NoticeKind.NEW_ENQUIRY, NoticeKind.ASSIGNED, NoticeKind.WITHDRAWN)


def notice_of(kind, **values):
    return OutboundNotice.objects.create(
        enquiry=stored(email="canary@example.test"), kind=kind, to="x@example.test", **values
    )


@pytest.mark.parametrize("kind", TO_STAFF)
def test_a_mail_to_staff_carries_the_reference_and_a_link_and_no_patient_text(kind):
    notice = notice_of(kind)

    message = build_mail(notice)

    text = message.message().as_string()
    path = f"/admin/snippets/enquiries/enquiry/edit/{notice.enquiry_id}/"
    assert message.to == ["x@example.test"]
    assert message.reply_to == []
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"
    assert notice.enquiry.reference in message.subject
    assert f"http://testserver{path}" in text
    for personal in (CANARY_NAME, CANARY_MESSAGE, "9876543210", "canary@", "110024"):
        assert personal not in text


def test_each_kind_says_something_else():
    subjects = {build_mail(notice_of(kind)).subject.split(" P-")[0] for kind in TO_STAFF}

    assert len(subjects) == len(TO_STAFF)


def test_mails_are_in_the_language_of_the_practice_whoever_asked_last(settings, monkeypatch):
    monkeypatch.setitem(
        mails.MAILS, NoticeKind.OVERDUE, lambda notice: (translation.get_language(), "")
    )

    with translation.override("hi"):
        assert build_mail(notice_of(NoticeKind.OVERDUE)).subject == settings.LANGUAGE_CODE


def test_a_patient_answers_to_the_practice(monkeypatch, practice):
    monkeypatch.setitem(mails.MAILS, NoticeKind.REPLY, lambda notice: ("Hello", "Good day"))
    reply = Reply.objects.create(enquiry=stored(), subject="Hello", body="Good day")
    notice = OutboundNotice(pk=7, enquiry=reply.enquiry, kind=NoticeKind.REPLY, reply=reply)

    message = build_mail(notice)

    assert message.reply_to == [practice.email]
    assert "Auto-Submitted" not in message.extra_headers  # a person wrote it


def test_every_kind_of_notice_has_its_mail():
    assert set(mails.MAILS) == set(NoticeKind)


@pytest.fixture
def practice(db):
    from wagtail.models import Site

    from clinic.models import PracticeSettings

    practice = PracticeSettings.for_site(Site.objects.get(is_default_site=True))
    practice.email = "desk@practice.example"
    practice.save()
    return practice
