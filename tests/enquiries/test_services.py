"""Storing enquiries: exactly once, whole, and never without their history and notices."""

import uuid

import pytest

from enquiries import notices, services
from enquiries.choices import EventKind
from enquiries.models import Enquiry, EnquiryEvent, OutboundNotice
from enquiries.services import new_reference, submit_enquiry
from tests.enquiries.conftest import CANARY_NAME, submission
from tests.factories import RedFlagFactory

pytestmark = pytest.mark.django_db


def test_an_enquiry_is_stored_with_its_first_event_and_one_notice_per_address(settings):
    settings.ENQUIRY_NOTICE_TO = ["a@example.test", "b@example.test", "a@example.test"]

    result = submit_enquiry(submission())

    assert result.created
    assert not result.amended
    assert [event.kind for event in result.enquiry.events.all()] == [EventKind.RECEIVED]
    assert set(result.enquiry.notices.values_list("to", flat=True)) == {
        "a@example.test",
        "b@example.test",
    }


def test_the_same_post_twice_is_one_enquiry():
    data = submission()

    first, second = submit_enquiry(data), submit_enquiry(data)

    assert second.enquiry == first.enquiry
    assert not second.created
    assert Enquiry.objects.count() == EnquiryEvent.objects.count() == 1
    assert OutboundNotice.objects.count() == 1


def test_other_text_with_the_same_token_is_kept_as_a_linked_amendment():
    token = uuid.uuid4()
    first = submit_enquiry(submission(token=token)).enquiry

    result = submit_enquiry(submission(token=token, message="And my hip too."))

    assert result.created
    assert result.amended
    assert result.enquiry.amends == first
    assert result.enquiry.message == "And my hip too."
    assert result.enquiry.reference != first.reference
    told = first.events.get(kind=EventKind.AMENDED)
    assert told.note == result.enquiry.reference


def test_an_amendment_makes_the_first_enquiry_stale_for_whoever_has_it_open():
    token = uuid.uuid4()
    first = submit_enquiry(submission(token=token)).enquiry

    submit_enquiry(submission(token=token, message="And my hip too."))

    before = first.version
    first.refresh_from_db()
    assert first.version == before + 1


def test_the_amendment_sent_again_is_not_stored_again():
    token = uuid.uuid4()
    submit_enquiry(submission(token=token))
    amended = submit_enquiry(submission(token=token, message="And my hip too."))

    again = submit_enquiry(submission(token=token, message="And my hip too."))

    assert again.enquiry == amended.enquiry
    assert not again.created
    assert Enquiry.objects.count() == 2


def test_a_lost_race_for_the_token_is_answered_with_the_row_that_won(monkeypatch):
    data = submission()
    winner = submit_enquiry(data).enquiry
    real, calls = services._store_or_find, []

    def blind_at_first(data, red_flags, spam):
        calls.append(1)
        if len(calls) == 1:  # as if the winner had committed just after our look
            return services._store(data, red_flags, spam, token=data.token, amends=None)
        return real(data, red_flags, spam)

    monkeypatch.setattr(services, "_store_or_find", blind_at_first)

    assert submit_enquiry(data).enquiry == winner
    assert len(calls) == 2
    assert Enquiry.objects.count() == 1


def test_a_reference_that_is_taken_is_drawn_again(monkeypatch):
    taken = submit_enquiry(submission()).enquiry.reference
    drawn = iter([taken, "P-222222"])
    monkeypatch.setattr(services, "new_reference", lambda: next(drawn))

    assert submit_enquiry(submission()).enquiry.reference == "P-222222"


def test_a_failure_in_the_middle_leaves_nothing_behind(monkeypatch):
    def fail(enquiry):
        raise RuntimeError

    monkeypatch.setattr(notices, "queue_new_enquiry", fail)

    with pytest.raises(RuntimeError):
        submit_enquiry(submission())

    assert not Enquiry.objects.exists()
    assert not EnquiryEvent.objects.exists()


def test_a_red_flag_in_the_text_or_an_answer_sets_the_urgency_and_names_the_reason():
    RedFlagFactory()
    answer = {"label": "More?", "type": "multiline", "value": "I cannot pee since Monday"}

    enquiry = submit_enquiry(submission(answers=[answer])).enquiry

    assert enquiry.urgency == "emergency"
    assert enquiry.red_flag_names == ["Numb between the legs"]


def test_harmless_text_sets_no_urgency():
    RedFlagFactory()

    enquiry = submit_enquiry(submission()).enquiry

    assert enquiry.urgency == ""
    assert enquiry.red_flag_names == []


def test_references_are_readable_and_do_not_repeat():
    references = {new_reference() for _ in range(200)}

    assert len(references) == 200
    assert not set("".join(references)) & set("01IOLU")


def test_an_enquiry_calls_itself_by_its_reference_only():
    enquiry = submit_enquiry(submission()).enquiry

    assert str(enquiry) == enquiry.reference
    assert CANARY_NAME not in str(enquiry.events.get())
