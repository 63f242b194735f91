"""Links in a message: patients send one to a scan, a film or a place; sellers send others."""

import re

from enquiries.spam.text import LINK, MAX_TEXT, folded
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
    r"(?:com|net|org|io|in|co|ru|cn|xyz|top|shop|online|site|info|biz|club|vip|live|store"
    r"|buzz|icu|cc|casino|lat|ly|gd|gy|gl|tk|ml|eu|de|uk|fr|website"
    # Words after a full stop without a space ("dard hai.me"), unless a path follows.
    r"|(?:me|app|win|loan|link|click|space|bet|pro|do)(?=/))"
    r"(?![\w.-]*@)\b(?:/\S*)?",
    re.IGNORECASE,
)
# Beside a link to who knows where, a patient says what it is.
FEW_WORDS, BARE_LINK_POINTS = 3, 30
MARKUP = re.compile(
    r"\[/?(?:url|link|img|b)\b[^\]]{0,200}\]|<\s*(?:a|img|script|iframe)\s[^<>]{0,200}=|<script",
    re.I,
)

LINK_POINTS = {0: 0, 1: 30, 2: 45}
MANY_LINKS = 60
MARKUP_POINTS = 60


def link_reasons(text: str) -> list[Reason]:
    """Points for links that patients do not send, for too many of theirs, and for markup."""
    links = _links(text)
    others = len(_foreign(links))
    others += max(0, len(links) - others - FREE_LINKS)
    reasons = []
    if others:
        reasons.append(Reason("links", LINK_POINTS.get(others, MANY_LINKS), str(others)))
    if MARKUP.search(text):
        reasons.append(Reason("markup", MARKUP_POINTS))
    return reasons


def bare_link(text: str) -> Reason:
    """Points for a link that patients do not send with hardly a word beside it."""
    beside = BARE_DOMAIN.sub(" ", LINK.sub(" ", text[:MAX_TEXT]))
    few = sum(word.isalnum() for word in folded(beside).split()) <= FEW_WORDS
    return Reason("bare_link", BARE_LINK_POINTS if few and _foreign(_links(text)) else 0)


def _links(text: str) -> list[str]:
    return LINK.findall(text) + BARE_DOMAIN.findall(LINK.sub(" ", text))


def _foreign(links: list[str]) -> list[str]:
    """Those that do not lead where patients' links lead."""
    return [link for link in links if not is_patients_link(link)]


def is_patients_link(link: str) -> bool:
    """Whether `link` leads to one of `PATIENTS_HOSTS`."""
    address = re.sub(r"^(?:https?://)?(?:www\.)?", "", link.lower())
    host = re.split(r"[/?#:]", address, maxsplit=1)[0]
    return any(
        address.startswith(known) if "/" in known else host == known or host.endswith(f".{known}")
        for known in PATIENTS_HOSTS
    )
