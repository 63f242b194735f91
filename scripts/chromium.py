"""Find the browser for the journeys; none is ever downloaded."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find_chromium(
    environment: Mapping[str, str] = os.environ,
    which: Callable[[str], str | None] = shutil.which,
) -> str | None:
    """The browser named by CHROMIUM, or the first of the usual names that is installed."""
    if named := environment.get("CHROMIUM"):
        return which(named)
    return next((path for name in NAMES if (path := which(name))), None)
