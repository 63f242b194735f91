"""Send the notices that wait, once or until stopped."""

import signal
import threading
from argparse import ArgumentParser
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand

from enquiries.outbox.loop import run_outbox
from enquiries.outbox.worker import send_due_notices


class Command(BaseCommand):
    """`manage.py send_outbox [--loop] [--interval SECONDS]`"""

    help = "Sends the notices about enquiries that wait in the outbox."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--loop", action="store_true", help="go on until SIGTERM or Ctrl-C")
        parser.add_argument("--interval", type=float, default=5.0, help="seconds between rounds")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["loop"]:
            self._run_until_stopped(options["interval"])
        else:
            self.stdout.write(f"Sent {send_due_notices()} notice(s).")

    def _run_until_stopped(self, interval: float) -> None:
        stop = threading.Event()

        def on_signal(_number: int, _frame: FrameType | None) -> None:
            stop.set()

        signal.signal(signal.SIGTERM, on_signal)
        signal.signal(signal.SIGINT, on_signal)
        run_outbox(stop, interval=interval)
