"""The receipt: only to those who gave an address, and readable by anybody beside them."""

import pytest

from clinic.models import PracticeSettings
from enquiries import services
from enquiries.choices import NoticeKind, NoticeStatus
from enquiries.mails import build_mail
from enquiries.models import OutboundNotice
from enquiries.states import EnquiryState
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, stored
from tests.factories import RedFlagFactory

pytestmark = pytest.mark.django_db
EMAIL = "canary@example.test"


def receipts():
    return OutboundNotice.objects.filter(kind=NoticeKind.RECEIPT)


def test_who_gave_an_address_gets_a_receipt_and_nobody_else_does(form_page):
    stored(form_page=form_page)
    assert not receipts().exists()

    enquiry = stored(form_page=form_page, email=EMAIL)

    (notice,) = receipts()
    assert notice.enquiry == enquiry
    assert notice.to == EMAIL
    assert notice.status == NoticeStatus.PENDING


def test_it_names_the_reference_the_phones_and_the_way_to_withdraw_but_no_illness(form_page):
    RedFlagFactory()
    practice = PracticeSettings.for_site(form_page.get_site())
    practice.phone = "+911155501234"
    practice.save()
    enquiry = stored(form_page=form_page, email=EMAIL, message=f"{CANARY_MESSAGE} cannot pee")

    mail = build_mail(receipts().get())
    subject, body = mail.subject, mail.body

    assert mail.to == [EMAIL]
    assert subject == f"Received: {enquiry.reference}"
    assert enquiry.reference in body
    assert "011 5550 1234" in body
    assert "112, 108" in body
    assert f"http://testserver{form_page.withdraw_url(enquiry)}" in body
    for private in (CANARY_NAME, CANARY_MESSAGE, "98765", "Numb", "pain", "received/"):
        assert private not in f"{subject}{body}"


def test_it_waits_while_the_enquiry_lies_in_quarantine(form_page, monkeypatch):
    monkeypatch.setattr(services, "first_state", lambda *args: EnquiryState.QUARANTINE)

    stored(form_page=form_page, email=EMAIL)

    assert receipts().get().status == NoticeStatus.HELD


def test_without_a_form_page_it_has_no_link(db):
    stored(email=EMAIL)

    assert "http" not in build_mail(receipts().get()).body
