"""The mail outbox in the admin: who sees what of it, and trying again."""

import pytest
from django.urls import reverse

from enquiries.choices import NoticeKind, NoticeStatus
from enquiries.models import OutboundNotice
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, logged_in, stored
from tests.factories import make_user

pytestmark = pytest.mark.django_db
INDEX = "/admin/enquiry_notices/"


@pytest.fixture
def dead():
    """A notice that was given up."""
    stored()
    OutboundNotice.objects.update(
        status=NoticeStatus.DEAD, attempts=3, last_error="SMTPRecipientsRefused"
    )
    return OutboundNotice.objects.get()


def test_the_list_shows_reference_status_and_error_and_no_word_of_the_patient(triage, dead):
    OutboundNotice.objects.create(
        enquiry=dead.enquiry, kind=NoticeKind.RECEIPT, to="canary.patient@mail.example"
    )

    text = triage.get(INDEX).content.decode()

    assert reverse("enquiry_notices:index") == INDEX
    for shown in (dead.reference, "Given up", "The address was refused", "c…@mail.example"):
        assert shown in text
    for personal in ("canary.patient", CANARY_NAME, CANARY_MESSAGE, "9876543210"):
        assert personal not in text


def test_the_list_is_narrowed_by_status(triage, dead):
    assert dead.reference in triage.get(INDEX + "?status=dead").content.decode()
    assert dead.reference not in triage.get(INDEX + "?status=sent").content.decode()
    assert dead.reference not in triage.get(INDEX + "results/?status=sent").content.decode()


def test_the_list_takes_the_same_number_of_queries_for_one_and_for_many(
    triage, dead, django_assert_max_num_queries
):
    for _ in range(5):
        stored()
    with django_assert_max_num_queries(14):
        triage.get(INDEX)


@pytest.mark.parametrize("path", ["retry/", "{pk}/retry/"])
def test_what_was_given_up_is_tried_again_after_a_question(triage, dead, path):
    address = INDEX + path.format(pk=dead.pk)
    assert address in triage.get(INDEX).content.decode()

    assert "Yes, try again" in triage.get(address).content.decode()
    dead.refresh_from_db()
    assert dead.status == NoticeStatus.DEAD
    assert "1 mail will be tried again" in triage.post(address, follow=True).content.decode()

    dead.refresh_from_db()
    assert (dead.status, dead.attempts) == (NoticeStatus.PENDING, 0)
    assert "retry/" not in triage.get(INDEX).content.decode()


def test_a_notice_that_does_not_exist_is_not_found(triage):
    assert triage.get(INDEX + "999/retry/").status_code == 404


@pytest.mark.parametrize("path", ["", "results/", "retry/", "{pk}/retry/"])
@pytest.mark.parametrize("group", ["Physiotherapists", "Editors", "Clinical reviewers"])
def test_nobody_else_sees_the_outbox_or_tries_again(dead, group, path):
    client, address = logged_in(make_user("other", group)), INDEX + path.format(pk=dead.pk)

    for response in (client.get(address), client.post(address)):
        assert response.status_code in (302, 405)
        assert dead.reference not in response.content.decode()
    dead.refresh_from_db()
    assert dead.status == NoticeStatus.DEAD


@pytest.mark.parametrize("path", ["new/", "edit/{pk}/", "delete/{pk}/", "history/{pk}/"])
def test_a_notice_is_neither_made_nor_changed_by_hand(superuser, dead, path):
    assert logged_in(superuser).get(INDEX + path.format(pk=dead.pk)).status_code == 404


def test_managers_find_it_below_reports_and_physiotherapists_do_not(physio):
    manager = logged_in(make_user("manager", "Practice managers"))

    assert INDEX in manager.get("/admin/").content.decode()
    assert INDEX not in physio.get("/admin/").content.decode()
