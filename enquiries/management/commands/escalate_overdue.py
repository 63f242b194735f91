"""Tell managers of unanswered enquiries, as the outbox worker does every minute."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from enquiries.escalation import escalate_overdue, waiting_escalations


class Command(BaseCommand):
    """`manage.py escalate_overdue [--dry-run]`"""

    help = "Queues the notices about enquiries that nobody has answered in time."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="only list their references")

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        if not options["dry_run"]:
            self.stdout.write(f"Told of {escalate_overdue(now)} enquiries.")
            return
        for escalation in waiting_escalations(now):
            self.stdout.write(f"{escalation.enquiry.reference} {escalation.occasion}")
