"""`make lock`: write the locked requirements files from the .in files.

Pins that still fit are kept; `make lock ARGS=--upgrade` looks for newer versions. This is for
maintainers and needs uv; installing needs pip alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from scripts.bootstrap import DEVELOPMENT, RUNTIME
from scripts.project import ROOT

OPTIONS = (
    "--universal",
    "--generate-hashes",
    "--python-version=3.11",
    # Where this machine gets its packages from is nobody else's business.
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=make lock",
    "--quiet",
)
TARGETS = (
    ("requirements.in", RUNTIME, ()),
    # The constraint keeps both files at the same versions.
    ("requirements-dev.in", DEVELOPMENT, (f"--constraint={RUNTIME}",)),
    ("requirements-pdf.in", "requirements-pdf.txt", (f"--constraint={RUNTIME}",)),
    ("requirements-opensearch.in", "requirements-opensearch.txt", (f"--constraint={RUNTIME}",)),
    ("requirements-dense.in", "requirements-dense.txt", ("--no-deps",)),
)


def main() -> None:
    """Compile the files, the runtime one first."""
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv is None:
        sys.exit("uv is needed to lock the requirements: python3 -m pip install --user uv")
    for source, target, more in TARGETS:
        command = [uv, "pip", "compile", source, "-o", target, *OPTIONS, *more, *sys.argv[1:]]
        if subprocess.run(command, cwd=ROOT).returncode:
            sys.exit(f"{target} was not written, see above.")


if __name__ == "__main__":
    main()
