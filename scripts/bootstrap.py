"""Make .venv and install the locked packages into it, unless that is done already.

Run `python3 -m scripts.bootstrap` for what the site needs, with `--dev` for everything.
"""

from __future__ import annotations

import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path

from scripts.project import ROOT, VENV

RUNTIME = "requirements.txt"
DEVELOPMENT = "requirements-dev.txt"
OLDEST_PYTHON = (3, 11)
INSTALL_VENV = "sudo apt-get install -y python3-venv"
PIP_OPTIONS = (
    "-qq",
    "--no-input",
    "--disable-pip-version-check",
    # Nothing is compiled: a machine without a compiler installs what every other one does.
    "--only-binary=:all:",
    "--require-hashes",
)


class SetupError(Exception):
    """The environment cannot be made; the message tells what to do."""


def check_python(version: tuple[int, ...] = sys.version_info[:3]) -> None:
    """Refuse a Python that the packages do not support."""
    if version[:2] < OLDEST_PYTHON:
        have = ".".join(str(part) for part in version)
        raise SetupError(
            f"Python 3.11 or newer is needed, this one is {have}. "
            "Name a newer one like this: make run PYTHON=python3.12"
        )


def check_venv_module() -> None:
    """Refuse a Python without venv (Debian ships it as a package of its own)."""
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
        raise SetupError(INSTALL_VENV)


def stamp_of(venv: Path, requirements: Path) -> Path:
    """The file that says which state of a requirements file is installed."""
    return venv / f"installed-{requirements.stem}"


def fingerprint(venv: Path, requirements: Path) -> str:
    """What the stamp must hold: the locked packages and the Python they are for."""
    digest = hashlib.sha256(requirements.read_bytes())
    # A system upgrade may put another Python behind the same link; it sees no packages here.
    digest.update(str((venv / "bin" / "python").resolve()).encode())
    return digest.hexdigest()


def is_installed(venv: Path, requirements: Path) -> bool:
    """Whether exactly this requirements file was installed completely."""
    stamp = stamp_of(venv, requirements)
    if not (stamp.is_file() and (venv / "bin" / "python").exists()):
        return False
    return stamp.read_text() == fingerprint(venv, requirements)


def is_usable(venv: Path) -> bool:
    """Whether packages can be added to the environment.

    It must have been completed once: what an interrupted installation left may look complete
    to pip, so it is thrown away. And its Python must still start.
    """
    python = venv / "bin" / "python"
    if not (any(venv.glob("installed-*")) and python.exists()):
        return False
    return subprocess.run([python, "-c", "import pip"], capture_output=True).returncode == 0


def make_venv(venv: Path) -> None:
    """Create the environment afresh in place of what is there."""
    check_venv_module()
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)])
    if made.returncode:
        raise SetupError(f"python3 -m venv failed, see above. Remove {venv.name} and try again.")


def install(venv: Path, requirements: Path) -> None:
    """Install one locked file; the stamps go first and come back last."""
    for stamp in venv.glob("installed-*"):
        stamp.unlink()
    print(f"Installing the packages of {requirements.name} (about half a minute) …", flush=True)
    pip = [str(venv / "bin" / "python"), "-m", "pip", "install", *PIP_OPTIONS]
    if subprocess.run([*pip, "-r", str(requirements)]).returncode:
        raise SetupError(
            "Installing failed, see above. The same command tries again from the start."
        )
    write_stamps(venv, requirements)


def write_stamps(venv: Path, requirements: Path) -> None:
    """Note what is installed; the development packages include those of the site."""
    done = [requirements]
    if requirements.name == DEVELOPMENT:
        done.append(requirements.with_name(RUNTIME))
    for path in done:
        stamp_of(venv, path).write_text(fingerprint(venv, path))


def ensure_environment(*, dev: bool) -> None:
    """Bring .venv up to date, or end the program with a plain message."""
    try:
        check_python()
        requirements = ROOT / (DEVELOPMENT if dev else RUNTIME)
        if is_installed(VENV, requirements):
            return
        if not is_usable(VENV):
            make_venv(VENV)
        install(VENV, requirements)
    except SetupError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit("\nStopped. The same command installs from the start.")


if __name__ == "__main__":
    ensure_environment(dev="--dev" in sys.argv[1:])
