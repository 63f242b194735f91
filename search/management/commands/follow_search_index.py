"""Keep this host's search index in step with the database, once or until stopped."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from home.stop_signals import stopped_by_signals
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
            run_worker(stopped_by_signals(), interval=options["interval"])

    def _follow_once(self) -> None:
        for index in kept_indexes():
            keeper = IndexKeeper(index, timezone.now())
            try:
                keeper.look(timezone.now())
            finally:
                keeper.close()
            if keeper.problem:
                raise CommandError(f"{index}: {keeper.problem}")
