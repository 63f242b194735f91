"""A real SMTP server on this machine that misbehaves as it is told."""

import asyncio
import email
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from benchmarks.free_port import free_port

HOST = "127.0.0.1"


class Mood(Enum):
    """What the server does with one mail."""

    ACCEPT = "accept"
    LATER = "4xx"
    NEVER = "5xx"
    DROP = "drop"  # breaks the connection when the text is there, without an answer
    HANG = "hang"  # never answers


def message_id(envelope: Envelope) -> str:
    """The Message-ID of a mail."""
    content = envelope.content
    assert isinstance(content, bytes)
    return str(email.message_from_bytes(content)["Message-ID"])


@dataclass
class BadMailServer:
    """Started with `start`, stopped with `stop`, as often as wanted, on the same port.

    `mood` is asked once for each mail. `received` has the Message-IDs of all mails taken.
    """

    mood: Callable[[], Mood]
    seconds_to_hang: float = 60
    port: int = field(default_factory=free_port)
    received: list[str] = field(default_factory=list)
    connections: int = 0
    moods: dict[Mood, int] = field(default_factory=lambda: dict.fromkeys(Mood, 0))
    _controller: Controller | None = None

    def start(self) -> None:
        """Listen."""
        self._controller = Controller(self, hostname=HOST, port=self.port)
        self._controller.start()

    def stop(self) -> None:
        """Listen no more, and break all connections."""
        if self._controller is not None:
            self._controller.stop(no_assert=True)
            self._controller = None

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        """Stop."""
        self.stop()

    async def handle_EHLO(  # noqa: N802 - aiosmtpd chooses the name
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        hostname: str,
        responses: list[str],
    ) -> list[str]:
        """Count those who come in."""
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Choose the mood for this mail."""
        mood = self.mood()
        self.moods[mood] += 1
        if mood is Mood.NEVER:
            return "550 5.1.1 No such mailbox"
        envelope.rcpt_tos.append(address)
        session.mood = mood  # type: ignore[attr-defined]
        return "250 OK"

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Do as the mood says."""
        mood: Mood = session.mood  # type: ignore[attr-defined]
        if mood is Mood.DROP:
            transport: Any = server.transport
            transport.abort()
        elif mood is Mood.HANG:
            await asyncio.sleep(self.seconds_to_hang)
        elif mood is Mood.ACCEPT:
            self.received.append(message_id(envelope))
            return "250 Taken"
        return "451 4.3.0 Try again later"
