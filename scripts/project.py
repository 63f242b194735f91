"""Where things are in this project, and how one of its own Python commands is spelled."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
VAR = ROOT / "var"

PACKAGES = ("physiocare", "search", "articles", "enquiries", "clinic", "home")


def manage(*arguments: str) -> list[str]:
    """The command that runs manage.py with the project's own Python."""
    return [str(VENV_PYTHON), str(ROOT / "manage.py"), *arguments]


def module(*arguments: str) -> list[str]:
    """The command that runs an installed module with the project's own Python."""
    return [str(VENV_PYTHON), "-m", *arguments]
