"""Patients who keep a ledger: each sends one enquiry, again and again until it is received."""

import http.client
import random
import threading
import time
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.cookies import SimpleCookie

from benchmarks.browser_form import FormNotFound, filled, read_form

FORM_ADDRESS = "/enquiry/"
TOKEN_FIELD = "submission_token"  # noqa: S105 - the name of a field
# Texts that a careless layer would change: scripts, marks, quotes, markup, an emoji, line ends.
ODD_TEXTS = (
    "घुटने में दर्द है, सीढ़ियाँ चढ़ने पर",
    '"it\'s" <b>stiff</b> & 100% sore; \\n is not a line end',
    "cafe\u0301 or café, and 🦵 hurts",
    "first line\nsecond line\n\tand a tab",
)
SECONDS_TO_ANSWER = 20
# So many times the form may come back (say, with a question) before something is wrong.
RETURNS = 5


class FormComesBack(Exception):
    """The site does not accept what a patient would think is fine."""


@dataclass
class Enquiry:
    """One entry of the ledger: what was typed, and whether the site said "received"."""

    name: str
    phone: str
    message: str
    acknowledged: bool = False

    @property
    def answers(self) -> dict[str, str]:
        """What is typed and ticked; every other field is left as it comes."""
        return {
            "name": self.name,
            "phone": self.phone,
            "pin_code": "110024",
            "looking_for": "treatment",
            "message": self.message.replace("\n", "\r\n"),  # as browsers send it
            "preferred_contact": "call",
            "consent": "on",
        }


def new_ledger(run: str, size: int) -> list[Enquiry]:
    """Enquiries that all differ; `run` is a word that stands in all their texts."""
    return [
        Enquiry(
            name=f"Crash Patient {number}",
            phone=f"+9198{number:08d}",
            message=f"{run} {number:05d} {ODD_TEXTS[number % len(ODD_TEXTS)]}",
        )
        for number in range(size)
    ]


@dataclass
class Patients:
    """Several patients at once, who share the ledger."""

    port: int
    ledger: list[Enquiry]
    at_once: int = 6
    posts: int = 0
    server_errors: int = 0
    problem: Exception | None = None
    _threads: list[threading.Thread] = field(default_factory=list)

    @property
    def acknowledged(self) -> int:
        """How many were told "received" so far."""
        return sum(enquiry.acknowledged for enquiry in self.ledger)

    def start(self) -> None:
        """Let them write."""
        waiting = iter(self.ledger)
        lock = threading.Lock()
        self._threads = [
            threading.Thread(target=self._write_all, args=(waiting, lock), daemon=True)
            for _ in range(self.at_once)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def are_writing(self) -> bool:
        """Whether anybody still waits for an answer."""
        return any(thread.is_alive() for thread in self._threads)

    def _write_all(self, waiting: Iterator[Enquiry], lock: threading.Lock) -> None:
        try:
            while self.problem is None:
                with lock:
                    enquiry = next(waiting, None)
                if enquiry is None:
                    return
                self._write(enquiry)
        except Exception as error:
            self.problem = error

    def _write(self, enquiry: Enquiry) -> None:
        """Open the form, then press Send until the site says that it was received."""
        cookies: dict[str, str] = {}
        status, _location, page = self._until_answered("GET", cookies)
        returns = 0
        body = filled(read_form(page, TOKEN_FIELD), enquiry.answers)
        while self.problem is None:
            status, location, page = self._until_answered("POST", cookies, body)
            if status in (302, 303) and "/received/" in location:
                enquiry.acknowledged = True
                return
            if status >= 500:
                continue  # the same post again: it is the one in the patient's hands
            returns += 1
            if returns > RETURNS:
                raise FormComesBack(f"status {status} for {body}")
            body = filled(read_form(page, TOKEN_FIELD), enquiry.answers)

    def _until_answered(
        self, method: str, cookies: dict[str, str], body: str | None = None
    ) -> tuple[int, str, str]:
        """Ask until something answers; a GET until there is a form."""
        while True:
            try:
                status, location, page = self._ask(method, cookies, body)
                if status < 500:
                    if method == "GET":
                        read_form(page, TOKEN_FIELD)
                    return status, location, page
                self.server_errors += 1
                if method == "POST":
                    time.sleep(random.uniform(0.05, 0.2))
                    return status, location, page
            except (OSError, http.client.HTTPException, FormNotFound):
                pass  # the server is down, or was killed in the middle of its answer
            if self.problem is not None:
                raise self.problem
            time.sleep(random.uniform(0.05, 0.2))

    def _ask(self, method: str, cookies: dict[str, str], body: str | None) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS_TO_ANSWER)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://127.0.0.1:{self.port}"
        try:
            connection.request(method, FORM_ADDRESS, body, headers)
            self.posts += method == "POST"  # it was on its way, whatever became of it
            response = connection.getresponse()
            page = response.read().decode()
            for header in response.headers.get_all("Set-Cookie", []):
                cookies.update({k: morsel.value for k, morsel in SimpleCookie(header).items()})
            location = urllib.parse.unquote(response.headers.get("Location", ""))
            return response.status, location, page
        finally:
            connection.close()
