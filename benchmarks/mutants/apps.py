"""Puts the chosen mutant in the place of `enquiries.services.submit_enquiry`."""

import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import replace

from django.apps import AppConfig
from django.conf import settings
from django.db import connection

Submit = Callable[..., object]


def paused(submit: Submit) -> Submit:
    """The service as it is, and a pause between its commit and the answer."""

    def submit_and_pause(data: object) -> object:
        result = submit(data)
        time.sleep(settings.CRASH_PAUSE_MS / 1000)
        return result

    return submit_and_pause


def without_token(submit: Submit) -> Submit:
    """Mutant: every post makes a row."""
    return paused(lambda data: submit(replace(data, token=uuid.uuid4())))


def acknowledging_early(submit: Submit) -> Submit:
    """Mutant: the patient reads "received" before the commit."""
    from enquiries.models import Enquiry
    from enquiries.services import SubmissionResult, new_reference

    def store_later(data: object) -> None:
        time.sleep(settings.CRASH_PAUSE_MS / 1000)
        try:
            submit(data)
        finally:
            connection.close()

    def acknowledge(data: object) -> object:
        threading.Thread(target=store_later, args=(data,)).start()
        return SubmissionResult(Enquiry(reference=new_reference()), created=True, amended=False)

    return acknowledge


MUTANTS: dict[str, Callable[[Submit], Submit]] = {
    "": paused,
    "no_token": without_token,
    "early_ack": acknowledging_early,
}


class MutantsConfig(AppConfig):
    """Loaded by `benchmarks.mutants.settings` only."""

    name = "benchmarks.mutants"

    def ready(self) -> None:
        """Patch the service; KeyError for a mutant that does not exist."""
        from enquiries import services

        services.submit_enquiry = MUTANTS[settings.CRASH_MUTANT](services.submit_enquiry)
