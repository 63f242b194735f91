"""Who acts in the ways that a patient's words take through the site, and where."""

from dataclasses import dataclass
from typing import Any

from django.test import Client

from enquiries.models import Enquiry
from tests.enquiries.conftest import CANARY_EMAIL, stored, valid_post


@dataclass
class Scene:
    """Who acts in a path, and where."""

    form: str
    visitor: Client
    triage: Client
    manager: Client
    triage_user: Any
    monkeypatch: Any
    settings: Any
    tmp_path: Any

    def send(self, browser: Client | None = None, **changes: Any) -> Any:
        """Send the form like a patient."""
        return (browser or self.visitor).post(self.form, valid_post(email=CANARY_EMAIL, **changes))

    def stored(self) -> Enquiry:
        """An enquiry that is already there."""
        return stored(email=CANARY_EMAIL)

    def break_with(self, target: str, error: Exception) -> None:
        """Let a function raise `error`, which quotes the patient."""

        def broken(*args: Any, **kwargs: Any) -> None:
            raise error

        self.monkeypatch.setattr(target, broken)
