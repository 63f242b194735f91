"""Say how the patients' search is; exit code 1 when it is degraded."""

import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from search.health import SearchHealth, search_health


class Command(BaseCommand):
    """`manage.py search_health [--json]`"""

    help = "Checks files, progress and drift of this host's search index. Exit code 1 if degraded."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        health = search_health(thorough=True)
        if options["json"]:
            self.stdout.write(json.dumps(health.as_dict(), default=str))
        else:
            self.stdout.write("\n".join(_lines(health)))
        if health.is_degraded:
            sys.exit(1)


def _lines(health: SearchHealth) -> list[str]:
    seen = health.worker_seen_at
    worker = f"seen {timezone.localtime(seen):%Y-%m-%d %H:%M:%S}" if seen else "never seen"
    return [
        f"Engine that answers: {health.engine}",
        f"Documents: {health.documents}, behind by {health.behind} changes",
        f"Worker of this host: {worker}",
        *(f"Copy {copy.name}: {copy.documents} documents" for copy in health.copies),
        *(f"Problem: {problem}" for problem in health.problems),
        "Degraded." if health.is_degraded else "Well.",
    ]
