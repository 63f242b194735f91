"""One connection to the mail server for many mails, and whose fault a failure is."""

import smtplib
from enum import Enum
from types import TracebackType
from typing import Self

from django.core.mail import EmailMessage, get_connection

SERVICE_NOT_AVAILABLE = 421  # RFC 5321, 4.2.3: the server closes the connection


class Fault(Enum):
    """Why a mail was not taken, which decides how soon and how often to try again."""

    SERVER = "server"  # out of reach, hanging, or it does not want to talk to us at all
    MAIL = "mail"  # this mail, for now (a full mailbox, greylisting)
    FOREVER = "forever"  # this mail, and the server says that it will not change its mind


def fault_of(error: Exception) -> Fault:
    """Judge what sending one mail raised (reply codes: RFC 5321, 4.2.1)."""
    code = _reply_code(error)
    if code is None:
        # smtplib's other errors are OSErrors too, as are timeouts and broken connections.
        return Fault.SERVER if isinstance(error, OSError) else Fault.MAIL
    if code == SERVICE_NOT_AVAILABLE or isinstance(error, smtplib.SMTPSenderRefused):
        # Every mail of ours has the same sender, so it is no fault of this one.
        return Fault.SERVER
    return Fault.FOREVER if code >= 500 else Fault.MAIL


def _reply_code(error: Exception) -> int | None:
    """The server's answer to this mail, None when the error is of another kind."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return min(code for code, _words in error.recipients.values())
    if isinstance(error, smtplib.SMTPDataError | smtplib.SMTPSenderRefused):
        return int(error.smtp_code)
    return None


class MailServer:
    """A context manager around Django's connection, which is opened when it is needed.

    Every step waits at most EMAIL_TIMEOUT seconds for the server.
    """

    def __init__(self) -> None:
        self._connection = get_connection()

    def __enter__(self) -> Self:
        """Nothing is open yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Say goodbye."""
        self.close()

    def connect(self) -> None:
        """Open the connection unless it is; raises what the mail backend raises."""
        try:
            self._connection.open()
        except Exception:
            # Half open, say without its login, it must not be taken for a good one.
            self.close()
            raise

    def send(self, mail: EmailMessage) -> None:
        """Send one mail, over the open connection; after a broken one, `connect` opens another.

        Raises what the mail backend raises; returning means that the server took the mail.
        """
        mail.connection = self._connection
        try:
            mail.send()
        except Exception as error:
            if fault_of(error) is Fault.SERVER:
                self.close()
            raise

    def close(self) -> None:
        """Close the connection, however broken it is."""
        try:
            self._connection.close()
        except Exception:  # noqa: S110 - a server that went away needs no goodbye
            pass
