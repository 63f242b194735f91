"""The access log keeps to itself what visitors look for."""

import runpy
from datetime import timedelta
from types import SimpleNamespace

import pytest
from gunicorn.config import Config

from scripts.project import ROOT


@pytest.fixture(scope="module")
def configuration():
    return runpy.run_path(str(ROOT / "gunicorn.conf.py"))


@pytest.fixture
def log_line(configuration):
    """The line that a request leaves in the access log, or None."""
    lines = []
    config = Config()
    config.set("accesslog", "-")
    config.set("access_log_format", configuration["access_log_format"])
    logger = configuration["logger_class"](config)
    logger.access_log = SimpleNamespace(info=lambda text, atoms: lines.append(text % atoms))

    def request(path, query=""):
        environ = {
            "REMOTE_ADDR": "192.0.2.1",
            "REQUEST_METHOD": "GET",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "RAW_URI": f"{path}?{query}",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_REFERER": f"https://example.test/?{query}",
        }
        response = SimpleNamespace(status="200 OK", sent=12, headers=[])
        logger.access(response, SimpleNamespace(headers=[]), environ, timedelta(milliseconds=3))
        return lines[-1] if lines else None

    return request


def test_search_words_are_not_logged(log_line):
    line = log_line("/search/", "q=sciatica")
    assert '"GET /search/ HTTP/1.1" 200 12 3ms' in line
    assert "sciatica" not in line


def test_line_break_in_the_address_stays_in_its_line(log_line):
    assert '"GET /a%0Aforged HTTP/1.1"' in log_line("/a\nforged")


@pytest.mark.parametrize("path", ["/healthz/", "/static/css/base.css"])
def test_what_tells_nothing_is_not_logged(log_line, path):
    assert log_line(path) is None


def test_an_error_is_logged_without_search_words_and_without_its_own_words(configuration):
    lines = []
    logger = configuration["logger_class"](Config())
    logger.error_log = SimpleNamespace(
        error=lambda text, *args, **_kwargs: lines.append(text % args)
    )

    words = "Failing row contains (sciatica)"

    try:
        raise ValueError(words)
    except ValueError:
        logger.exception("Error handling request %s %s", "GET", "/search/?q=sciatica")

    assert "Error handling request GET /search/: ValueError" in lines[0]
    assert "test_gunicorn_conf.py" in lines[0]
    assert "sciatica" not in lines[0]


def test_no_control_socket_is_opened(configuration):
    assert configuration["control_socket_disable"] is True
