"""Erase the personal data of enquiries that were closed long ago."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from enquiries.privacy.retention import due_for_erasure, purge_enquiries


class Command(BaseCommand):
    """`manage.py purge_enquiries [--dry-run] [--months N]`"""

    help = (
        "Erases who wrote the enquiries that have been closed, joined with another or in "
        "quarantine for a year. May run as often as you like, also twice at once."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only list them")
        parser.add_argument(
            "--months", type=int, help="keep them so many months instead of ENQUIRY_RETENTION_DAYS"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        keep = self._keep(options["months"])
        if options["dry_run"]:
            self._list(keep)
            return
        result = purge_enquiries(timezone.now(), keep)
        self.stdout.write(f"Erased {result.erased} enquiries.")
        if result.failed:
            raise CommandError(f"{result.failed} could not be erased; the log names them.")

    def _keep(self, months: int | None) -> timedelta:
        days = settings.ENQUIRY_RETENTION_DAYS if months is None else round(months * 365 / 12)
        if days < 1:
            raise CommandError("Enquiries are kept for a month at least.")
        return timedelta(days=days)

    def _list(self, keep: timedelta) -> None:
        """References and states only."""
        due = due_for_erasure(timezone.now(), keep).order_by("pk")
        for reference, state in due.values_list("reference", "state").iterator():
            self.stdout.write(f"{reference} {state}")
        self.stdout.write(f"{due.count()} enquiries would be erased.")
