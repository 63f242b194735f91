"""Keep this host's search index in step with the database, once or until stopped."""

import signal
import threading
from argparse import ArgumentParser
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from search.indexing.indexes import kept_indexes
from search.indexing.keeper import IndexKeeper
from search.indexing.worker import SECONDS_BETWEEN_LOOKS, run_worker


class Command(BaseCommand):
    """`manage.py follow_search_index [--once] [--interval SECONDS]`"""

    help = "Keeps this host's search index in step with the database, and mends it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--once", action="store_true", help="bring it up to date and end")
        parser.add_argument(
            "--interval", type=float, default=SECONDS_BETWEEN_LOOKS, help="seconds between looks"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["once"]:
            self._follow_once()
        else:
            self._run_until_stopped(options["interval"])

    def _follow_once(self) -> None:
        for index in kept_indexes():
            keeper = IndexKeeper(index, timezone.now())
            try:
                keeper.look(timezone.now())
            finally:
                keeper.close()
            if keeper.problem:
                raise CommandError(f"{index}: {keeper.problem}")

    def _run_until_stopped(self, interval: float) -> None:
        stop = threading.Event()

        def on_signal(_number: int, _frame: FrameType | None) -> None:
            stop.set()

        signal.signal(signal.SIGTERM, on_signal)
        signal.signal(signal.SIGINT, on_signal)
        run_worker(stop, interval=interval)
