"""Joining two enquiries of one patient: both texts stay, and nothing urgent goes under."""

import pytest
from django.urls import reverse

from enquiries.changes import StaleEnquiry, TransitionNotAllowed, WorkRefused
from enquiries.choices import EventKind
from enquiries.detail.merging import merge
from enquiries.models import Enquiry
from enquiries.privacy.erasure import erase
from enquiries.work import add_note, assign, change_state
from tests.enquiries.conftest import inbox_url, stored
from tests.factories import RedFlagFactory

pytestmark = pytest.mark.django_db
EMERGENCY = "I am numb between the legs"


def reloaded(*given: Enquiry) -> list[Enquiry]:
    return [Enquiry.objects.get(pk=enquiry.pk) for enquiry in given]


def test_both_texts_stay_and_both_histories_name_the_other(triage_user):
    target, duplicate = stored(message="First text"), stored(message="Second text")

    assert merge(duplicate.pk, target.pk, by=triage_user) == target

    target, duplicate = reloaded(target, duplicate)
    assert (duplicate.state, duplicate.merged_into, duplicate.due_at) == ("duplicate", target, None)
    assert (target.state, target.version, target.message) == ("new", 2, "First text")
    assert duplicate.message == "Second text"
    for enquiry, other in ((target, duplicate), (duplicate, target)):
        event = enquiry.events.get(kind=EventKind.MERGED)
        assert (event.by, event.note) == (triage_user, other.reference)


def test_the_higher_urgency_goes_on_with_its_reasons(triage_user):
    RedFlagFactory()
    target, urgent = stored(), stored(message=EMERGENCY)

    merge(urgent.pk, target.pk, by=triage_user)

    (target,) = reloaded(target)
    assert target.urgency == "emergency"
    assert target.red_flag_names == ["Numb between the legs"]
    assert target.events.filter(kind=EventKind.URGENCY).exists()


def test_a_lower_urgency_changes_nothing(triage_user):
    RedFlagFactory()
    target, plain = stored(message=EMERGENCY), stored()

    merge(plain.pk, target.pk, by=triage_user)

    assert reloaded(target)[0].urgency == "emergency"


def test_an_emergency_that_nobody_answered_does_not_vanish_in_an_answered_enquiry(triage_user):
    RedFlagFactory()
    answered, urgent = stored(), stored(message=EMERGENCY)
    change_state(answered.pk, "contacted", by=triage_user)

    with pytest.raises(WorkRefused, match="call the patient first"):
        merge(urgent.pk, answered.pk, by=triage_user)

    assert reloaded(urgent)[0].state == "new"


def test_joining_with_a_duplicate_joins_with_what_it_belongs_to(triage_user):
    target, middle, last = stored(), stored(), stored()
    merge(middle.pk, target.pk, by=triage_user)

    assert merge(last.pk, middle.pk, by=triage_user) == target
    assert reloaded(last)[0].merged_into == target


def test_duplicates_of_a_duplicate_come_along(triage_user):
    target, middle, last = stored(), stored(), stored()
    merge(last.pk, middle.pk, by=triage_user)
    merge(middle.pk, target.pk, by=triage_user)

    assert {enquiry.merged_into for enquiry in reloaded(middle, last)} == {target}


def test_reopening_separates_them_again(triage_user):
    target, duplicate = stored(), stored()
    merge(duplicate.pk, target.pk, by=triage_user)

    change_state(duplicate.pk, "reopened", by=triage_user)

    (duplicate,) = reloaded(duplicate)
    assert (duplicate.state, duplicate.merged_into) == ("reopened", None)
    assert duplicate.due_at is not None


def test_what_cannot_be_joined_is_refused_and_left_as_it_was(triage_user):
    one, other_phone, closed, erased = stored(), stored(phone="+919876500000"), stored(), stored()
    change_state(closed.pk, "closed", by=triage_user)
    erase(erased.pk, by=triage_user, reason="request")
    joined = stored()
    target = stored()
    merge(joined.pk, target.pk, by=triage_user)

    for duplicate, into, refusal in (
        (one, one, "itself"),
        (one, other_phone, "same phone"),
        (one, closed, "still open"),
        (one, erased, "same phone"),
        (closed, one, "cannot be joined"),
        (erased, one, "cannot be joined"),
        (joined, one, "cannot be joined"),
        (target, joined, "itself"),
    ):
        with pytest.raises(WorkRefused, match=refusal):
            merge(duplicate.pk, into.pk, by=triage_user)

    assert reloaded(one, closed) == [one, closed]
    assert [enquiry.state for enquiry in reloaded(one, target, joined)] == [
        "new",
        "new",
        "duplicate",
    ]
    assert reloaded(joined)[0].merged_into == target
    with pytest.raises(TransitionNotAllowed):
        merge(joined.pk, one.pk, by=triage_user)
    with pytest.raises(Enquiry.DoesNotExist):
        merge(one.pk, 0, by=triage_user)


def test_a_stale_page_joins_nothing(triage_user):
    target, duplicate = stored(), stored()
    add_note(duplicate.pk, "a colleague's", by=triage_user)

    with pytest.raises(StaleEnquiry):
        merge(duplicate.pk, target.pk, by=triage_user, expected_version=1)


def test_the_page_offers_open_ones_of_the_same_phone_and_joins_with_one_click(triage):
    target, duplicate = stored(message="First text"), stored(message="Second text")
    stranger = stored(phone="+919876500000")
    address = reverse("enquiry_detail:merge", args=[duplicate.pk])

    text = triage.get(inbox_url("edit", duplicate.pk)).content.decode()
    assert f"Join with {target.reference}" in text
    assert f"Join with {stranger.reference}" not in text
    response = triage.post(address, {"into": target.pk, "version": 1}, follow=True)

    assert response.redirect_chain[-1][0] == inbox_url("edit", target.pk)
    text = response.content.decode()
    assert "First text" in text
    assert "Second text" in text
    assert "Separate again" in triage.get(inbox_url("edit", duplicate.pk)).content.decode()


@pytest.mark.parametrize("data", [{}, {"into": "x", "version": "1"}, {"into": "1"}])
def test_a_broken_post_is_not_found(triage, data):
    address = reverse("enquiry_detail:merge", args=[stored().pk])

    assert triage.post(address, data).status_code == 404


def test_nobody_joins_with_an_enquiry_that_they_may_not_see(physio, physio_user, triage_user):
    mine, others = stored(), stored()
    assign(mine.pk, physio_user, by=triage_user)
    version = reloaded(mine)[0].version

    physio.post(
        reverse("enquiry_detail:merge", args=[mine.pk]), {"into": others.pk, "version": version}
    )

    assert others.reference not in physio.get(inbox_url("edit", mine.pk)).content.decode()
    assert reloaded(mine)[0].state == "assigned"
