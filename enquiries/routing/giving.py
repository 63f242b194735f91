"""Give a new enquiry to whom `route` names, in the transaction that stores it."""

import logging

from django.conf import settings
from django.db import transaction
from django.utils import translation

from enquiries.changes import Change
from enquiries.choices import EventKind
from enquiries.models import Enquiry
from enquiries.routing.route import Routed, route

logger = logging.getLogger(__name__)


def give_out(change: Change) -> None:
    """Hand over the new enquiry of `change`, or leave it on the shared list of the desk.

    A rule that breaks must not cost an enquiry, so any fault means the shared list.
    """
    routed = _decided(change.enquiry)
    if routed is None:
        return
    if routed.user:
        why = (routed.why, *routed.passed_over)
        change.assign(routed.user, kind=EventKind.ROUTED, why=why)
    elif routed.passed_over:
        change.record(EventKind.ROUTED, note="\n".join(["", *routed.passed_over]))


def _decided(enquiry: Enquiry) -> Routed | None:
    try:
        # A savepoint: PostgreSQL refuses whatever comes after a failed query without one.
        with transaction.atomic(), translation.override(settings.LANGUAGE_CODE):
            return route(enquiry)
    except Exception as fault:
        # The class alone: a message may quote what the patient wrote.
        logger.error("An enquiry could not be routed, the desk has it: %s", type(fault).__name__)
        return None
