"""A doubtful enquiry is stored in quarantine; here its sender can bring it out at once.

The check is ALTCHA: the browser does a little work for a challenge of ours, and no third party
hears of it. The key that signs a challenge belongs to one enquiry, so a solved one releases
that enquiry and no other: using it again is harmless, and nothing has to be remembered.
"""

import json
from datetime import timedelta
from typing import Any

from altcha import create_challenge, verify_solution
from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from enquiries.changes import TransitionNotAllowed
from enquiries.choices import EventKind
from enquiries.models import Enquiry
from enquiries.spam.quarantine import release_from_quarantine
from enquiries.spam.verdict import QUARANTINE_AT, SPAM_AT
from enquiries.states import EnquiryState

# The widget solves the challenge in workers that it makes from a blob.
CSP_ADDITIONS: dict[str, list[str]] = {"worker-src": ["'self'", "blob:"]}
FIELD = "altcha"
ALGORITHM = "PBKDF2/SHA-256"
# About 256 tries of 5,000 rounds: half a second on a desk, a few seconds on an old phone.
COST = 5_000
KEY_PREFIX = "00"
VALID_FOR = timedelta(hours=2)
LONGEST_ANSWER = 10_000


def context_for(enquiry: Enquiry) -> dict[str, Any]:
    """What the done page shows of the check: a challenge, that it was passed, or to wait."""
    if is_doubtful(enquiry):
        if settings.RECAPTCHA_ENABLED:  # its form has asked already
            return {"wait": True}
        return {"challenge": json.dumps(challenge(enquiry))}
    released = enquiry.events.filter(kind=EventKind.RELEASED, by=None).exists()
    return {"passed": released}


def is_doubtful(enquiry: Enquiry) -> bool:
    """Whether the rules put it into quarantine, not surely as spam, and nobody judged it since."""
    if not enquiry.is_quarantined or not QUARANTINE_AT <= enquiry.spam_score < SPAM_AT:
        return False
    put_there = enquiry.events.filter(kind=EventKind.STATE, to_state=EnquiryState.QUARANTINE)
    return not put_there.exists()


def challenge(enquiry: Enquiry) -> dict[str, Any]:
    """A fresh challenge that can release this enquiry."""
    return create_challenge(
        ALGORITHM,
        COST,
        key_prefix=KEY_PREFIX,
        expires_at=timezone.now() + VALID_FOR,
        hmac_secret=_key(enquiry),
    ).to_dict()


def answer(request: HttpRequest, enquiry: Enquiry) -> bool:
    """Release the enquiry if the post solves its challenge; a replay changes nothing."""
    if settings.RECAPTCHA_ENABLED or not is_doubtful(enquiry):
        return False
    if not solves(request.POST.get(FIELD, ""), enquiry):
        return False
    with translation.override(settings.LANGUAGE_CODE):  # the note is for staff
        reason = _("The sender passed the check for a person.")
    try:
        release_from_quarantine(enquiry.pk, by=None, reason=reason)
    except TransitionNotAllowed:  # staff dealt with it in this moment
        return False
    return True


def solves(payload: str, enquiry: Enquiry) -> bool:
    """Whether `payload`, which may be anything, is a fresh solution for this enquiry."""
    if not payload or len(payload) > LONGEST_ANSWER:
        return False
    return bool(verify_solution(payload, _key(enquiry)).verified)


def _key(enquiry: Enquiry) -> str:
    return salted_hmac("enquiries.person_check", enquiry.reference, algorithm="sha256").hexdigest()
