"""Links in a message: patients send one to a scan, a film or a place; sellers send others."""

import re

from enquiries.spam.text import LINK
from enquiries.spam.verdict import Reason

# Where patients keep scans and films, show where they live, or read about their trouble.
PATIENTS_HOSTS = (
    "drive.google.com", "docs.google.com", "photos.google.com", "photos.app.goo.gl",
    "maps.google.com", "google.com/maps", "maps.app.goo.gl", "goo.gl/maps", "g.page",
    "youtube.com", "youtu.be", "dropbox.com", "1drv.ms", "onedrive.live.com", "icloud.com",
    "wetransfer.com", "we.tl", "practo.com", "nhs.uk", "nih.gov", "who.int", "mayoclinic.org",
    "rzp.io", "wikipedia.org", "apollo247.com", "lalpathlabs.com", "1mg.com", "amazon.in",
    "flipkart.com", "digilocker.gov.in", "abdm.gov.in",
)  # fmt: skip
FREE_LINKS = 3  # of those
BARE_DOMAIN = re.compile(
    r"(?<![\w@.-])(?:[a-z0-9-]{1,40}\.){1,3}"
    r"(?:com|net|org|io|in|co|ru|cn|xyz|top|shop|online|site|info|biz|club|vip|live|store)"
    r"(?![\w.-]*@)\b(?:/\S*)?",
    re.IGNORECASE,
)
MARKUP = re.compile(
    r"\[/?(?:url|link|img|b)\b[^\]]{0,200}\]|<\s*(?:a|img|script|iframe)\s[^<>]{0,200}=|<script",
    re.I,
)

LINK_POINTS = {0: 0, 1: 25, 2: 40}
MANY_LINKS = 60
MARKUP_POINTS = 60


def link_reasons(text: str) -> list[Reason]:
    """Points for links that patients do not send, for too many of theirs, and for markup."""
    links = LINK.findall(text) + BARE_DOMAIN.findall(LINK.sub(" ", text))
    own = [link for link in links if is_patients_link(link)]
    others = len(links) - len(own) + max(0, len(own) - FREE_LINKS)
    reasons = []
    if others:
        reasons.append(Reason("links", LINK_POINTS.get(others, MANY_LINKS), str(others)))
    if MARKUP.search(text):
        reasons.append(Reason("markup", MARKUP_POINTS))
    return reasons


def is_patients_link(link: str) -> bool:
    """Whether `link` leads to one of `PATIENTS_HOSTS`."""
    address = re.sub(r"^(?:https?://)?(?:www\.)?", "", link.lower())
    host = re.split(r"[/?#:]", address, maxsplit=1)[0]
    return any(
        address.startswith(known) if "/" in known else host == known or host.endswith(f".{known}")
        for known in PATIENTS_HOSTS
    )
