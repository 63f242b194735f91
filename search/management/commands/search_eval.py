"""Measure the search on a set of documents, queries and judgments."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from search.evaluation.report import (
    figure_lines,
    misspelling_lines,
    misspellings_as_json,
    write_run,
)
from search.evaluation.run import Evaluation
from search.evaluation.test_set import BadTestSet


class Command(BaseCommand):
    """`manage.py search_eval DIR [--queries FILE] [--typos] [--misspellings] [--json]`"""

    help = (
        "Indexes the documents of DIR as if they were live articles, in a temporary index, and "
        "scores the search on its queries. Needs no server and, with the default engine, no "
        "database."
    )
    # It must run in a fresh clone, where the database may not even exist.
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "folder", type=Path, metavar="DIR",
            help="has docs.jsonl or docs.jsonl.gz, queries.tsv and qrels.tsv",
        )  # fmt: skip
        parser.add_argument("--queries", type=Path, metavar="FILE", help="instead of queries.tsv")
        parser.add_argument(
            "--engine", default="patients",
            help="an entry of WAGTAILSEARCH_BACKENDS (default: patients), `dense` (with "
            "requirements-dense.txt), or `database`; Wagtail's own are measured with rows in a "
            "temporary database, and on SQLite they take seconds for a query: use --limit",
        )  # fmt: skip
        parser.add_argument("--limit", type=int, metavar="N", help="only the first N queries")
        parser.add_argument(
            "--typos", action="store_true", help="misspell every word of 6 or more letters"
        )
        parser.add_argument(
            "--misspellings", action="store_true",
            help="ask the wrong spellings of misspellings.tsv instead",
        )  # fmt: skip
        parser.add_argument(
            "--run", type=Path, metavar="FILE", help="write the rankings in TREC's format"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["limit"] is not None and options["limit"] < 1:
            raise CommandError("--limit must be at least 1.")
        evaluation = Evaluation(
            options["folder"], options["engine"], options["queries"], options["limit"],
            options["typos"], quiet=options["verbosity"] == 0,
        )  # fmt: skip
        try:
            if options["misspellings"]:
                self._misspellings(evaluation, options["json"])
            else:
                self._queries(evaluation, options["run"], options["json"])
        except BadTestSet as error:
            raise CommandError(str(error)) from error

    def _queries(self, evaluation: Evaluation, run: Path | None, as_json: bool) -> None:
        measured = evaluation.measure()
        if run is not None:
            write_run(run, measured)
        for note in evaluation.notes:
            self.stderr.write(note)
        self._print(measured.as_json(), figure_lines(measured), as_json)

    def _misspellings(self, evaluation: Evaluation, as_json: bool) -> None:
        asked = evaluation.measure_misspellings()
        self._print(misspellings_as_json(asked), misspelling_lines(asked), as_json)

    def _print(self, figures: dict[str, Any], lines: list[str], as_json: bool) -> None:
        self.stdout.write(json.dumps(figures) if as_json else "\n".join(lines))
