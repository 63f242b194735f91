"""Text that Markdown shows as it was typed, whatever it contains."""

import re
from urllib.parse import quote, urljoin, urlsplit

# CommonMark 0.31, 2.4: a backslash before ASCII punctuation makes it an ordinary character.
_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|#{}$!^]")
# What starts a list, a heading line or a rule at the beginning of a line.
_BLOCK_START = re.compile(r"^([-+=:])|^(\d{1,9})([.)])")
# GitHub's Markdown links bare addresses, so their telling characters are escaped too.
_BARE_ADDRESS = re.compile(r"(:)(?=//)|(?<=www)(\.)", re.IGNORECASE)
SAFE_SCHEMES = {"", "http", "https", "mailto", "tel"}


def escaped(text: object) -> str:
    """`text` on one line, in which nothing is markup: no HTML, link, list or heading."""
    line = " ".join(str(text).replace("\0", "").split())
    line = _SPECIAL.sub(lambda found: f"\\{found[0]}", line)
    line = _BARE_ADDRESS.sub(lambda found: f"\\{found[0]}", line)
    return _BLOCK_START.sub(_escaped_start, line)


def _escaped_start(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}"


def link(label: str, address: str, base_url: str) -> str:
    """A Markdown link with an already escaped label; the label alone for an unsafe address."""
    try:
        full = urljoin(base_url, address.strip())
        is_safe = urlsplit(full).scheme in SAFE_SCHEMES
    except ValueError:
        is_safe = False
    if not is_safe or not label:
        return label
    return f"[{label}](<{quote(full, safe=':/?#[]@!$&*+,;=%~')}>)"
