"""Answer a patient who asks for a copy of their data, or for its erasure."""

import json
import os
from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from enquiries.models import Enquiry
from enquiries.privacy.copy import copy_for
from enquiries.privacy.proof import erase_all
from enquiries.privacy.subject import enquiries_of_person


class Command(BaseCommand):
    """`manage.py privacy_request --phone P | --email E (--export FILE | --erase [--dry-run])`"""

    help = "Finds all enquiries of a person and exports or erases them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--phone", default="", help="in any form")
        parser.add_argument("--email", default="")
        task = parser.add_mutually_exclusive_group(required=True)
        task.add_argument("--export", metavar="FILE", help="write everything to this new file")
        task.add_argument("--erase", action="store_true", help="erase, and print the proof")
        parser.add_argument("--dry-run", action="store_true", help="only list the references")

    def handle(self, *args: Any, **options: Any) -> None:
        found = self._found(options["phone"], options["email"])
        if options["dry_run"]:
            for enquiry in found:
                self.stdout.write(f"{enquiry.reference} {enquiry.state}")
            self.stdout.write(f"{len(found)} enquiries found.")
        elif not found:
            raise CommandError("Nothing is kept of this person, or it was erased.")
        elif options["erase"]:
            proof = erase_all(found, by=None).data
            self.stdout.write(json.dumps(proof, indent=2))
        else:
            self._export(found, options["export"])

    def _found(self, phone: str, email: str) -> list[Enquiry]:
        try:
            return list(enquiries_of_person(phone=phone, email=email))
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error

    def _export(self, found: list[Enquiry], path: str) -> None:
        """Into a new file that only its owner may read."""
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            raise CommandError(f"Cannot write {path}: {error.strerror}") from error
        with open(handle, "w", encoding="utf-8") as file:
            json.dump(copy_for(found, by=None), file, ensure_ascii=False, indent=2)
        self.stdout.write(f"Wrote {len(found)} enquiries to {path}.")
