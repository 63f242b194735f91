"""How gunicorn serves the site; `make run` and a production service both use this file."""

import os
import sys
import traceback
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from gunicorn.glogging import Logger

# A monitor asks for the first day and night, and every page asks for many of the second.
NOT_LOGGED = ("/healthz/", "/static/")


class QuietLogger(Logger):
    """An access log of pages only, with lines that a visitor cannot forge."""

    def access(self, resp: Any, req: Any, environ: dict[str, Any], request_time: timedelta) -> None:
        """Leave out what tells nothing."""
        if not environ.get("PATH_INFO", "").startswith(NOT_LOGGED):
            super().access(resp, req, environ, request_time)

    def atoms(
        self, resp: Any, req: Any, environ: dict[str, Any], request_time: timedelta
    ) -> dict[str, Any]:
        """Write the path percent-encoded: decoded, it could hold a line break."""
        atoms: dict[str, Any] = super().atoms(resp, req, environ, request_time)
        atoms["U"] = quote(environ.get("PATH_INFO", "").encode("latin-1"))
        return atoms

    def exception(self, msg: Any, *args: Any, **kwargs: Any) -> None:
        """Tell where something broke, without the query string and the error's own words.

        A database's words quote the row that failed, which may be a patient.
        """
        error = sys.exc_info()[1]
        frames = "".join(traceback.format_tb(error.__traceback__)) if error else ""
        paths = tuple(str(arg).partition("?")[0] for arg in args)
        text = str(msg) % paths if paths else str(msg)
        self.error("%s: %s\n%s", text, type(error).__name__, frames)


bind = f"{os.environ.get('HOST') or '127.0.0.1'}:{os.environ.get('PORT') or '8000'}"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
threads = int(os.environ.get("WEB_THREADS") or 4)
worker_class = "gthread"
preload_app = True
timeout = 30
graceful_timeout = 8
# A long story in the search field comes in the address; this is the most gunicorn allows.
limit_request_line = 8190

# A search or an address typed wrongly may tell of an illness, so the query string and the
# referring page stay out of the log. ACCESS_LOG names a file; "-" is the standard output.
accesslog = os.environ.get("ACCESS_LOG") or "-"
access_log_format = '%(h)s %(t)s "%(m)s %(U)s %(H)s" %(s)s %(B)s %(M)sms'
logger_class = QuietLogger
loglevel = os.environ.get("GUNICORN_LOG_LEVEL") or "warning"

# Nobody steers this server through a socket, so none is opened in the home directory.
control_socket_disable = True


def post_worker_init(worker: Any) -> None:
    """Read the search's words while nobody waits for them; not before the fork, see ADR 18."""
    from search.warm_up import warm_up_beside

    warm_up_beside()
