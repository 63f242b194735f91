"""Measure the spam rules on labelled messages, with the code that the form runs."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from enquiries.spam.evaluation import BadLine, Evaluation, evaluate


class Command(BaseCommand):
    """`manage.py spam_eval FILE [--json]`"""

    help = "Judges the messages of a file of lines spam|real<TAB>text; needs no server."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="lines of spam or real, a tab, and a message")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            evaluation = evaluate(options["file"].read_bytes())
        except OSError as error:
            raise CommandError(f"{options['file']}: {error.strerror}") from error
        except BadLine as error:
            raise CommandError(f"{options['file']}, line {error.number}: {error}") from error
        if options["json"]:
            self.stdout.write(json.dumps(evaluation.as_json(), ensure_ascii=False))
        else:
            self._print(evaluation)

    def _print(self, evaluation: Evaluation) -> None:
        kinds = (
            ("Spam that goes to quarantine", evaluation.caught),
            ("Spam that is missed", evaluation.missed),
            ("Real messages that go to quarantine", evaluation.false),
        )
        for heading, messages in kinds:
            self.stdout.write(f"{heading}: {len(messages)}")
            for message in messages:
                self.stdout.write(
                    f"  line {message.number}, score {message.verdict.score}: {message.text}"
                )
                for reason in message.verdict.reasons:
                    self.stdout.write(f"      {reason.points:+d} {reason.rule} {reason.detail}")
        for kind, count in evaluation.as_json().items():
            if kind in ("spam", "real"):
                self.stdout.write(f"{kind}: {count['quarantined']} of {count['total']} quarantined")
