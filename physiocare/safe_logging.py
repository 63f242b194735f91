"""Error logs without patients: where something broke, never with which values.

A database's error message quotes the row that failed, a mail server's the mail, and a
validation error what was typed. So messages of exceptions stay out of logs and error mails.
"""

import logging
import traceback
from types import TracebackType

from django.conf import settings
from django.utils.safestring import SafeString
from django.views.debug import ExceptionReporter

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


def without_values(error: BaseException | None) -> str:
    """Files, lines, functions and classes of an exception and of what caused it."""
    parts: list[str] = []
    while error is not None:
        frames = "".join(traceback.format_tb(error.__traceback__))
        parts.insert(0, f"Traceback (values left out):\n{frames}{type(error).__qualname__}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n\nwhich led to\n\n".join(parts)


class SafeFormatter(logging.Formatter):
    """Formats log lines; of an exception only where and of which class it was."""

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - logging's own name
        """The traceback without the exception's words."""
        return without_values(ei[1])

    def format(self, record: logging.LogRecord) -> str:
        """Format without what another handler's formatter left in the record."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept


class SafeExceptionReporter(ExceptionReporter):
    """For whoever adds a mail handler: reports say no more than the log does.

    Nothing in the settings mails errors. Django's own reporter would add form data, headers,
    cookies and the variables of every frame.
    """

    def get_traceback_text(self) -> SafeString:
        """The long report only while developing."""
        if settings.DEBUG:
            return super().get_traceback_text()
        return SafeString(without_values(self.exc_value if self.exc_type else None))

    def get_traceback_html(self) -> SafeString:
        """None but while developing: the text says all."""
        return super().get_traceback_html() if settings.DEBUG else SafeString("")
