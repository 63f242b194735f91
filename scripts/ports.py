"""Find out whether the site can listen, and whether it answers."""

from __future__ import annotations

import http.client
import os
import socket
import sys
import time
from collections.abc import Callable, Mapping

HEALTH_PATH = "/healthz/"
POLL_SECONDS = 0.2


def chosen_port(environment: Mapping[str, str] = os.environ) -> int:
    """The port asked for by PORT, or 8000; anything but a port number ends the program."""
    text = environment.get("PORT") or "8000"
    if text.isdigit() and 0 < int(text) < 65536:
        return int(text)
    sys.exit(f"PORT must be a number from 1 to 65535, not {text!r}.")


def chosen_host(environment: Mapping[str, str] = os.environ) -> str:
    """The address to listen on, this machine only unless HOST says otherwise."""
    return environment.get("HOST") or "127.0.0.1"


def can_listen(host: str, port: int) -> bool:
    """Whether the port is free right now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # Connections that are just closing do not count as "in use" for the server either.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host.strip("[]"), port))
        except OSError:
            return False
    return True


def require_free_port(host: str, port: int) -> None:
    """End the program with one line when something else listens there."""
    if not can_listen(host, port):
        sys.exit(f"Port {port} is in use. Choose another one: PORT={port + 1} make run")


def answers(host: str, port: int, site_host: str) -> bool:
    """Whether the site answers its health check."""
    target = "127.0.0.1" if host in ("0.0.0.0", "[::]", "::") else host.strip("[]")  # noqa: S104
    connection = http.client.HTTPConnection(target, port, timeout=5)
    try:
        connection.request("GET", HEALTH_PATH, headers={"Host": site_host})
        # With HTTPS on, the redirect to the secure address is a sign of life too.
        return connection.getresponse().status < 400
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def wait_until(ready: Callable[[], bool], ended: Callable[[], bool], seconds: float) -> bool:
    """Ask again and again until ready; give up when the server ended or time is over."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and not ended():
        if ready():
            return True
        time.sleep(POLL_SECONDS)
    return False
