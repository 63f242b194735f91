"""The hand-over log on the page of an enquiry."""

from datetime import timedelta

import pytest
from django.utils import timezone

from enquiries.detail.hand_overs import hand_overs
from enquiries.detail.timeline import timeline
from enquiries.models import Enquiry
from enquiries.work import assign, change_state, work_enquiry
from tests.enquiries.conftest import inbox_url, stored
from tests.enquiries.routing.colleagues import colleague, rule

pytestmark = pytest.mark.django_db


def age(enquiry: Enquiry) -> None:
    """Let ten minutes lie between one event and the next."""
    for number, event in enumerate(enquiry.events.order_by("pk")):
        event.at = timezone.now() - timedelta(hours=5) + timedelta(minutes=10 * number)
        event.save()


def chain(enquiry: Enquiry) -> list[tuple[str, str, str]]:
    return [(one.holder, one.given_by, one.why) for one in hand_overs(timeline(enquiry))]


def test_it_says_who_had_it_and_who_gave_it_to_whom(triage_user, physio_user):
    person = colleague("Meera")
    rule("Everything", person)
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=person.user)
    assign(enquiry.pk, None, by=physio_user)
    age(enquiry)

    assert chain(enquiry) == [
        ("", "the patient", ""),
        ("Meera", "automatic", "Rule: Everything"),
        ("physio", "Meera", ""),
        ("", "physio", ""),
    ]
    times = hand_overs(timeline(enquiry))
    assert [one.until for one in times[:-1]] == [one.since for one in times[1:]]


def test_a_rule_of_the_same_moment_leaves_no_stretch_on_the_list():
    rule("Everything", colleague("Meera"))

    assert chain(stored()) == [("Meera", "automatic", "Rule: Everything")]


def test_what_nobody_ever_had_has_no_log(triage_user):
    assert chain(stored()) == []


def test_the_note_that_was_saved_with_it_says_why(physio_user, triage_user):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)
    work_enquiry(enquiry.pk, by=physio_user, assignee=None, note="I am away from Monday")

    assert chain(enquiry)[-1] == ("", "physio", "I am away from Monday")


def test_reopened_it_is_on_the_list_again(physio_user, triage_user):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)
    change_state(enquiry.pk, "closed", by=physio_user)
    change_state(enquiry.pk, "reopened", by=triage_user)

    assert [holder for holder, *_rest in chain(enquiry)] == ["", "physio", ""]


def test_the_page_shows_it_with_the_reasons(triage):
    rule("Everything <b>", colleague("Meera"))
    enquiry = stored()

    page = triage.get(inbox_url("edit", enquiry.pk)).content.decode()

    assert "In whose hands" in page
    assert "Rule: Everything &lt;b&gt;" in page
    assert "to Meera" in page


def test_a_physiotherapist_is_asked_for_a_note_and_triage_is_not(
    physio, physio_user, triage, triage_user
):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)
    address = inbox_url("edit", enquiry.pk)

    assert "say in the note why" in physio.get(address).content.decode()
    assert "say in the note why" not in triage.get(address).content.decode()
    # It is asked for, not demanded.
    physio.post(address, {"version": 2, "assignee": "nobody"})
    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None
