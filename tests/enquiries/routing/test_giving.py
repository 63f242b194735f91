"""Giving a new enquiry out while it is stored: its mail, amendments, quarantine, and faults."""

import uuid

import pytest
from django.utils import translation

from enquiries.choices import EventKind, NoticeKind
from enquiries.mails import build_mail
from enquiries.models import Enquiry
from enquiries.routing import giving
from enquiries.spam.quarantine import put_in_quarantine, release_from_quarantine
from enquiries.states import EnquiryState
from enquiries.submission import Signals
from enquiries.work import assign, change_state
from tests.enquiries.conftest import (
    CANARY_MESSAGE,
    CANARY_NAME,
    CANARY_PHONE,
    stored,
)
from tests.enquiries.routing.colleagues import colleague, rule
from tests.enquiries.routing.outcome import expect_desk, routed_note
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def test_the_clock_runs_on_and_the_person_gets_a_link_and_nothing_else():
    chosen = colleague("Chosen")

    enquiry = stored(chosen_person=chosen)

    assert enquiry.due_at is not None
    notice = enquiry.notices.get(kind=NoticeKind.ASSIGNED)
    assert notice.to == chosen.user.email
    mail = build_mail(notice)
    assert enquiry.reference in mail.subject
    assert f"/edit/{enquiry.pk}/" in mail.body
    for secret in (CANARY_NAME, CANARY_MESSAGE, CANARY_PHONE, enquiry.pin_code):
        assert secret not in f"{mail.subject} {mail.body}"
    # The desk hears of it as of every other.
    assert enquiry.notices.filter(kind=NoticeKind.NEW_ENQUIRY).exists()


def test_a_second_text_goes_to_who_has_the_first(triage_user, south):
    rule("Everything", colleague("By rule"))
    token = uuid.uuid4()
    first = stored(token=token)
    assign(first.pk, triage_user, by=triage_user)

    second = stored(token=token, message="And my hip too.")

    assert second.assigned_to == triage_user
    assert routed_note(second)[1:] == ["Belongs to an enquiry that they have"]


def test_a_second_text_that_asks_for_somebody_goes_there(triage_user, south):
    token = uuid.uuid4()
    assign(stored(token=token).pk, triage_user, by=triage_user)
    chosen = colleague("Chosen")

    assert stored(token=token, message="x", chosen_person=chosen).assigned_to == chosen.user


@pytest.mark.parametrize("gone", ["closed", "deactivated"])
def test_a_second_text_is_new_when_nobody_works_the_first(triage_user, south, gone):
    keeper = make_user("keeper", "Triage staff")
    token = uuid.uuid4()
    first = stored(token=token)
    assign(first.pk, keeper, by=triage_user)
    if gone == "closed":
        change_state(first.pk, "closed", by=triage_user)
    else:
        keeper.is_active = False
        keeper.save()

    expect_desk(stored(token=token, message="And my hip too."))


def test_quarantine_is_routed_only_when_it_comes_out_and_once(triage_user, south):
    person = colleague("Person")
    rule("Everything", person)
    enquiry = stored(signals=Signals(honeypot="https://example.test"))
    assert enquiry.is_quarantined
    assert enquiry.assigned_to is None

    release_from_quarantine(enquiry.pk, by=triage_user)
    assign(enquiry.pk, None, by=triage_user)
    release = change_state(enquiry.pk, "triaged", by=triage_user)

    kinds = [event.kind for event in release.events.all()]
    assert kinds.count(EventKind.ROUTED) == 1
    assert kinds.index(EventKind.RELEASED) < kinds.index(EventKind.ROUTED)
    release.refresh_from_db()
    assert release.assigned_to is None


def test_put_aside_by_mistake_it_is_routed_again(triage_user, south):
    person = colleague("Person")
    rule("Everything", person)
    enquiry = stored()
    put_in_quarantine(enquiry.pk, by=triage_user)

    released = release_from_quarantine(enquiry.pk, by=None)

    assert (released.state, released.assigned_to) == (EnquiryState.ASSIGNED, person.user)
    assert released.due_at is not None


@pytest.mark.parametrize("fault", [RuntimeError, "database"])
def test_a_rule_that_breaks_loses_nothing_and_logs_no_patient(south, monkeypatch, caplog, fault):
    def break_down(enquiry):
        if fault == "database":
            return Enquiry.objects.raw("SELECT nothing FROM nowhere")[0]
        raise fault(f"{enquiry.name}: {enquiry.message}")

    monkeypatch.setattr(giving, "route", break_down)

    enquiry = stored()

    expect_desk(enquiry)
    assert "could not be routed" in caplog.text
    assert CANARY_NAME not in caplog.text
    assert CANARY_MESSAGE not in caplog.text


def test_the_history_is_in_the_practices_language_whoever_writes(south):
    with translation.override("hi"):
        enquiry = stored(chosen_person=colleague("Chosen"))

    assert routed_note(enquiry)[1] == "Chosen by the patient"


def test_storing_costs_few_queries(south, django_assert_max_num_queries):
    chosen = colleague("Chosen")
    stored(chosen_person=chosen)

    with django_assert_max_num_queries(22):
        stored(chosen_person=chosen, message="Another text")
