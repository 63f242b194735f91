"""Looks for a patient's words in every place where they have no business."""

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.contrib.sessions.models import Session
from django.core import mail
from django.core.cache import caches
from django.db import connection
from django.test import Client

from tests.enquiries.conftest import CANARY_EMAIL

# Nobody else's data holds these, in this or any other case.
NEEDLES = (
    "canaryname",
    "canarymessage",
    "canaryaddress",
    "canarynote",
    "9876543210",
    "98765 43210",
    "98765-43210",
)
# The only columns in which a patient's words may be. In events: only in notes, which staff write.
THEIR_PLACE = {
    "enquiries_enquiry": {
        "name", "phone", "email", "message", "answers", "urgency_reasons", "spam_reasons",
    },
    "enquiries_reply": {"subject", "body"},
    "enquiries_outboundnotice": {"to"},
    "enquiries_enquiryevent": {"note"},
}  # fmt: skip


def needles_in(text: Any) -> list[str]:
    """The words of the patient that stand in `text`, which may be bytes."""
    if isinstance(text, bytes | memoryview):
        text = bytes(text).decode("utf-8", "ignore")
    lowered = str(text).lower()
    return [needle for needle in NEEDLES if needle in lowered]


@dataclass
class LeakWatch:
    """Listens to logs and requests from its start on, and looks at all else at the end."""

    caplog: Any
    lines: io.StringIO = field(default_factory=io.StringIO)
    requests: list[str] = field(default_factory=list)
    _handlers: list[tuple[logging.Logger, logging.Handler]] = field(default_factory=list)

    def listen(self) -> None:
        """Write what the real handlers write, with their own formatters."""
        for name in ("", "django"):
            logger = logging.getLogger(name)
            handler = logging.StreamHandler(self.lines)
            real = [h for h in logger.handlers if type(h) is logging.StreamHandler]
            handler.setFormatter(real[0].formatter)
            logger.addHandler(handler)
            self._handlers.append((logger, handler))

    def stop(self) -> None:
        """Listen no longer."""
        for logger, handler in self._handlers:
            logger.removeHandler(handler)

    def browser(self, **options: Any) -> Client:
        """A browser whose addresses and answers' headers are watched."""
        return _WatchedClient(self.requests, raise_request_exception=False, **options)

    def leaks(self) -> list[str]:
        """Every place in which a word of the patient stands and should not."""
        places = (
            ("log", [self.lines.getvalue()]),
            ("log record", [record.getMessage() for record in self.caplog.records]),
            ("address or header", self.requests),
            ("mail", _mails()),
            ("cache", _cached()),
            ("session", [s.get_decoded() for s in Session.objects.all()]),
        )
        found = [
            f"{place}: {needle}"
            for place, texts in places
            for text in texts
            for needle in needles_in(text)
        ]
        return sorted({*found, *_columns_with_leaks()})


class _WatchedClient(Client):
    def __init__(self, requests: list[str], **options: Any) -> None:
        super().__init__(**options)
        self.seen = requests

    def request(self, **request: Any) -> Any:
        """Note the path and all headers of the answer, cookies and redirects among them."""
        response = super().request(**request)
        self.seen.append(request.get("PATH_INFO", ""))
        self.seen += [str(value) for value in response.headers.values()]
        self.seen += [morsel.value for morsel in self.cookies.values()]
        return response


def _mails() -> Iterator[str]:
    """Whole mails with their headers; those to the patient hold their own words rightly."""
    for message in mail.outbox:
        if message.recipients() != [CANARY_EMAIL]:
            yield f"{message.message().as_string()} {message.subject} {message.body}"


def _cached() -> Iterator[Any]:
    for cache in caches.all(initialized_only=True):
        yield from getattr(cache, "_cache", {}).items()


def _columns_with_leaks() -> Iterator[str]:
    """Every column of every table, the search index, logs and references among them."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            names = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                yield from _leaks_of_row(table, dict(zip(names, row, strict=True)))


def _leaks_of_row(table: str, row: dict[str, Any]) -> Iterator[str]:
    allowed = THEIR_PLACE.get(table, set())
    if table == "enquiries_enquiryevent" and row["kind"] != "note":
        allowed = set()
    for name, value in row.items():
        if name not in allowed:
            yield from (f"column {table}.{name}: {needle}" for needle in needles_in(value))
