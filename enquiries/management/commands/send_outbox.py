"""Send the notices that wait, once or until stopped."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from enquiries.outbox.loop import run_outbox
from enquiries.outbox.worker import send_due_notices
from home.stop_signals import stopped_by_signals


class Command(BaseCommand):
    """`manage.py send_outbox [--loop] [--interval SECONDS]`"""

    help = "Sends the notices about enquiries that wait in the outbox."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--loop", action="store_true", help="go on until SIGTERM or Ctrl-C")
        parser.add_argument("--interval", type=float, default=5.0, help="seconds between rounds")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["loop"]:
            run_outbox(stopped_by_signals(), interval=options["interval"])
        else:
            self.stdout.write(f"Sent {send_due_notices()} notice(s).")
