"""Erase all of a person's enquiries, and the proof of it that the person is given."""

import hashlib
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry

from enquiries.log_actions import ANSWERED_ERASURE
from enquiries.models import Enquiry
from enquiries.privacy.erasure import erase

if TYPE_CHECKING:
    from django.contrib.auth.models import User

REASON = "request"


def erase_all(enquiries: Sequence[Enquiry], *, by: "User | None") -> ModelLogEntry:
    """Erase them, all or none; return the entry of the audit log that keeps the proof.

    Raises ValueError for no enquiries: there is nothing to prove then.
    """
    if not enquiries:
        raise ValueError("no enquiries to erase")
    with transaction.atomic():
        for enquiry in enquiries:
            erase(enquiry.pk, by=by, reason=REASON)
        proof = make_proof([enquiry.reference for enquiry in enquiries], by=by)
        entry: ModelLogEntry = log(enquiries[0], ANSWERED_ERASURE, user=by, data=proof)
    return entry


def make_proof(references: Sequence[str], *, by: "User | None") -> dict[str, Any]:
    """What was erased, when and by whom, sealed with a hash; nothing tells of the person."""
    proof: dict[str, Any] = {
        "erased": sorted(references),
        "erased_at": timezone.now().isoformat(timespec="seconds"),
        "erased_by": (by.get_full_name() or by.get_username()) if by else "command line",
    }
    return {**proof, "sha256": seal(proof)}


def seal(proof: dict[str, Any]) -> str:
    """SHA-256 over the proof without its seal, as JSON with sorted keys and no spaces."""
    sealed = {key: value for key, value in proof.items() if key != "sha256"}
    text = json.dumps(sealed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def proofs() -> Any:
    """The audit log's entries that hold a proof."""
    return ModelLogEntry.objects.filter(action=ANSWERED_ERASURE)
