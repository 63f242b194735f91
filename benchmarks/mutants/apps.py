"""Puts the chosen mutant in the place of `submit_enquiry` or of the index's commit."""

import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from django.apps import AppConfig
from django.db import connection

if TYPE_CHECKING:
    from enquiries.services import SubmissionResult
    from enquiries.submission import SubmittedEnquiry

Submit = Callable[["SubmittedEnquiry"], "SubmissionResult"]


def paused(submit: Submit, seconds: float) -> Submit:
    """The service as it is, and a pause between its commit and the answer."""

    def submit_and_pause(data: "SubmittedEnquiry") -> "SubmissionResult":
        result = submit(data)
        time.sleep(seconds)
        return result

    return submit_and_pause


def without_token(submit: Submit, seconds: float) -> Submit:
    """Mutant: every post makes a row."""
    return paused(lambda data: submit(replace(data, token=uuid.uuid4())), seconds)


def acknowledging_early(submit: Submit, seconds: float) -> Submit:
    """Mutant: the patient reads "received" before the commit."""
    from enquiries.models import Enquiry
    from enquiries.services import SubmissionResult, new_reference

    def store_later(data: "SubmittedEnquiry") -> None:
        time.sleep(seconds)
        try:
            submit(data)
        finally:
            connection.close()

    def acknowledge(data: "SubmittedEnquiry") -> SubmissionResult:
        threading.Thread(target=store_later, args=(data,)).start()
        return SubmissionResult(Enquiry(reference=new_reference()), created=True, amended=False)

    return acknowledge


def noting_early() -> None:
    """Mutant: the index notes that it holds changes before it does."""
    from search.backends.tantivy.index_files import IndexState, write_state
    from search.backends.tantivy.writer import IndexWriter

    commit = IndexWriter.commit

    def note_then_commit(self: IndexWriter, position: int, database: str) -> None:
        write_state(self.build, IndexState(self.schema.fingerprint, position, database))
        time.sleep(1)
        commit(self, position, database)

    IndexWriter.commit = note_then_commit  # type: ignore[method-assign]


MUTANTS: dict[str, Callable[[Submit, float], Submit]] = {
    "": paused,
    "no_token": without_token,
    "early_ack": acknowledging_early,
    "early_note": paused,
}


class MutantsConfig(AppConfig):
    """Loaded by `benchmarks.mutants.settings` only."""

    name = "benchmarks.mutants"

    def ready(self) -> None:
        """Patch the service; KeyError for a mutant that does not exist."""
        from benchmarks.mutants.settings import CRASH_MUTANT, CRASH_PAUSE_MS
        from enquiries import services

        mutate = MUTANTS[CRASH_MUTANT]
        mutant = mutate(services.submit_enquiry, CRASH_PAUSE_MS / 1000)
        services.submit_enquiry = mutant  # type: ignore[assignment]
        if CRASH_MUTANT == "early_note":
            noting_early()
