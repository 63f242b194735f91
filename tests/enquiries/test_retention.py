"""The command that blanks what was closed long ago."""

import datetime
import io
import logging

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError
from django.utils import timezone

from enquiries.models import Enquiry
from enquiries.privacy import erase, retention
from enquiries.states import EnquiryState
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, stored

pytestmark = pytest.mark.django_db

NOW = timezone.now()
LONG_AGO = NOW - datetime.timedelta(days=366)
NOT_SO_LONG_AGO = NOW - datetime.timedelta(days=364)


def at_rest(state: str, since: datetime.datetime) -> Enquiry:
    """An enquiry that nobody has touched since then."""
    enquiry = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(
        state=state,
        due_at=None,
        closed_at=since if state == EnquiryState.CLOSED else None,
        merged_into=stored() if state == EnquiryState.DUPLICATE else None,
        updated_at=since,
        created_at=LONG_AGO,
    )
    return enquiry


def purge(*arguments: str) -> str:
    out = io.StringIO()
    call_command("purge_enquiries", *arguments, stdout=out)
    return out.getvalue()


def is_erased(enquiry: Enquiry) -> bool:
    enquiry.refresh_from_db()
    return enquiry.is_erased and enquiry.name == ""


@pytest.mark.parametrize(
    "state", [EnquiryState.CLOSED, EnquiryState.QUARANTINE, EnquiryState.DUPLICATE]
)
def test_what_rested_for_a_year_is_erased_and_the_rest_is_kept(state):
    old, young = at_rest(state, LONG_AGO), at_rest(state, NOT_SO_LONG_AGO)

    assert purge() == "Erased 1 enquiries.\n"

    assert (is_erased(old), is_erased(young)) == (True, False)
    assert old.events.last().note == "retention"


def test_an_open_enquiry_is_kept_however_old_it_is():
    enquiry = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(created_at=LONG_AGO, updated_at=LONG_AGO)

    purge("--months", "1")

    assert not is_erased(enquiry)


def test_a_dry_run_lists_references_and_erases_nothing():
    enquiry = at_rest(EnquiryState.CLOSED, LONG_AGO)

    listed = purge("--dry-run")

    assert listed == f"{enquiry.reference} closed\n1 enquiries would be erased.\n"
    assert not is_erased(enquiry)


def test_the_time_is_a_setting_and_can_be_given(settings):
    at_rest(EnquiryState.CLOSED, NOT_SO_LONG_AGO)
    assert "0 enquiries" in purge("--dry-run", "--months", "12")
    assert "1 enquiries" in purge("--dry-run", "--months", "6")

    settings.ENQUIRY_RETENTION_DAYS = 100

    assert "1 enquiries" in purge("--dry-run")


@pytest.mark.parametrize("months", ["0", "-3"])
def test_nobody_can_erase_everything_by_a_wrong_number(months):
    with pytest.raises(CommandError):
        purge("--months", months)


def test_a_second_run_finds_nothing_left(monkeypatch):
    monkeypatch.setattr(retention, "BATCH_SIZE", 2)
    for _number in range(5):
        at_rest(EnquiryState.CLOSED, LONG_AGO)

    assert [purge(), purge()] == ["Erased 5 enquiries.\n", "Erased 0 enquiries.\n"]


def test_what_was_reopened_while_the_command_ran_is_kept(monkeypatch, triage_user):
    from enquiries.work import change_state

    first, second = (at_rest(EnquiryState.CLOSED, LONG_AGO) for _ in range(2))

    def erase_slowly(enquiry_id, **kwargs):
        if enquiry_id == first.pk:
            change_state(second.pk, EnquiryState.REOPENED, by=triage_user)
        return erase(enquiry_id, **kwargs)

    monkeypatch.setattr(retention, "erase", erase_slowly)
    purge()

    assert (is_erased(first), is_erased(second)) == (True, False)


def test_one_that_fails_does_not_stop_the_others_and_its_row_is_not_quoted(monkeypatch, caplog):
    first, second = (at_rest(EnquiryState.CLOSED, LONG_AGO) for _ in range(2))

    def fail_once(enquiry_id, **kwargs):
        if enquiry_id == first.pk:
            raise DatabaseError(f"Failing row contains ({CANARY_NAME}, {CANARY_MESSAGE})")
        return erase(enquiry_id, **kwargs)

    monkeypatch.setattr(retention, "erase", fail_once)
    with caplog.at_level(logging.INFO), pytest.raises(CommandError, match="1 could not"):
        purge()

    assert is_erased(second)
    assert "DatabaseError" in caplog.text
    assert CANARY_NAME not in caplog.text
