"""Measure the red flags on a file of labelled messages."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from enquiries.urgency_eval import (
    BadLine,
    has_saved_rules,
    measure,
    read_labelled,
    report_lines,
    shipped_rules,
)


class Command(BaseCommand):
    """`manage.py redflag_eval FILE [--json]`"""

    help = (
        "Counts caught, missed and false red flags in lines of emergency|urgent|ordinary<TAB>text."
    )
    # It must run in a fresh clone, where the database may not even exist.
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="lines of emergency|urgent|ordinary<TAB>text")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            messages = read_labelled(options["file"])
        except OSError as error:
            raise CommandError(f"Cannot read {options['file']}: {error.strerror}.") from error
        except BadLine as error:
            raise CommandError(f"{options['file']}: {error}") from error
        report = measure(messages, None if has_saved_rules() else self._shipped())
        if options["json"]:
            self.stdout.write(json.dumps(report.as_json(), ensure_ascii=False))
        else:
            self.stdout.write("\n".join(report_lines(report)))

    def _shipped(self) -> Any:
        self.stderr.write("No red flags in the database: judged by those that come with the code.")
        return shipped_rules()
