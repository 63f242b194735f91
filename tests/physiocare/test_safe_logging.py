"""Error logs tell where something broke, never with which values."""

import logging
import logging.config
from typing import Any

import pytest
from django.conf import settings as project_settings
from django.test import RequestFactory
from django.utils.log import AdminEmailHandler
from django.views.debug import get_exception_reporter_class

from physiocare.safe_logging import SafeFormatter, without_values

pytestmark = pytest.mark.once

ROW = "Failing row contains (Zzyzx Canaryname, canarymessage)"


def failed() -> Exception:
    """An error with a cause, both of which quote a row."""
    try:
        try:
            raise KeyError(ROW)
        except KeyError as cause:
            raise ValueError(ROW) from cause
    except ValueError as error:
        return error


def record(error: Exception) -> logging.LogRecord:
    info = (type(error), error, error.__traceback__)
    return logging.LogRecord("x", logging.ERROR, __file__, 1, "It broke: %s", ("/a/",), info)


def test_a_logged_exception_is_its_class_and_place_without_its_words():
    line = SafeFormatter("%(message)s").format(record(failed()))

    assert line.startswith("It broke: /a/\nTraceback (values left out):\n")
    assert 'test_safe_logging.py", line' in line
    assert line.index("KeyError") < line.index("which led to") < line.rindex("ValueError")
    assert "Canaryname" not in line


def test_what_another_formatter_left_in_the_record_is_not_used():
    entry = record(failed())
    logging.Formatter().format(entry)
    assert "Canaryname" in entry.exc_text

    assert "Canaryname" not in SafeFormatter().format(entry)


def test_an_error_that_hides_its_context_is_told_alone():
    error = failed()
    error.__cause__, error.__suppress_context__ = None, True

    assert "KeyError" not in without_values(error)
    assert without_values(None) == ""


def test_every_handler_of_the_settings_formats_safely_and_none_sends_mail():
    logging_settings = project_settings.LOGGING
    handlers = logging_settings["handlers"].values()
    assert {handler["formatter"] for handler in handlers} == {"line"}
    assert {handler["class"] for handler in handlers} == {"logging.StreamHandler"}
    assert logging_settings["formatters"]["line"]["()"].endswith("SafeFormatter")
    attached = [h for name in (None, "django") for h in logging.getLogger(name).handlers]
    assert not any(isinstance(handler, AdminEmailHandler) for handler in attached)


def test_a_mail_handler_that_somebody_adds_mails_nothing_of_the_request(settings, mailoutbox):
    settings.ADMINS = [("Admin", "admin@example.test")]
    request = RequestFactory().post("/ask-us/?q=canarysearch", {"name": "Zzyzx Canaryname"})
    entry = record(failed())
    entry.request = request
    handler = AdminEmailHandler(include_html=True)

    handler.emit(entry)
    entry.exc_info = None
    handler.emit(entry)

    assert len(mailoutbox) == 2
    assert "ValueError" in mailoutbox[0].body
    for mail in mailoutbox:
        sent = mail.message().as_string().lower()
        assert "canary" not in sent


def test_a_developer_still_gets_the_long_report(settings, rf):
    settings.DEBUG = True
    error = failed()
    reporter_class: Any = get_exception_reporter_class(rf.get("/"))
    reporter = reporter_class(rf.get("/"), type(error), error, error.__traceback__)

    assert "Canaryname" in reporter.get_traceback_html()
    assert "Canaryname" in reporter.get_traceback_text()
