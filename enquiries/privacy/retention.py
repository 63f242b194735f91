"""Blank enquiries that nobody has worked on for as long as the practice keeps them."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import DatabaseError

from enquiries.changes import WorkRefused
from enquiries.models import Enquiry, EnquiryQuerySet
from enquiries.privacy.erasure import erase

logger = logging.getLogger(__name__)

BATCH_SIZE = 200


@dataclass
class Purge:
    """What one run did."""

    erased: int = 0
    failed: int = 0


def due_for_erasure(now: datetime, keep: timedelta) -> EnquiryQuerySet:
    """Those at rest, not erased yet, that were closed or last changed longer ago than `keep`."""
    return Enquiry.objects.resting_since(now - keep).filter(erased_at=None)


def purge_enquiries(now: datetime, keep: timedelta) -> Purge:
    """Erase all that are due, each in a transaction of its own.

    May be interrupted, and run twice at once: what somebody else erased or reopened
    meanwhile is left alone.
    """
    result = Purge()
    for enquiry_id, version in _in_batches(due_for_erasure(now, keep)):
        try:
            erase(enquiry_id, by=None, reason="retention", expected_version=version)
        except (WorkRefused, Enquiry.DoesNotExist):
            continue
        except DatabaseError as error:
            # Only its class: a database quotes the row that failed.
            logger.error("Enquiry %s not erased: %s", enquiry_id, type(error).__name__)
            result.failed += 1
        else:
            result.erased += 1
    logger.info("Retention: %d enquiries erased, %d failed", result.erased, result.failed)
    return result


def _in_batches(due: EnquiryQuerySet) -> Iterator[tuple[int, int]]:
    """The id and version of each, without one long read while the rows are written."""
    rows, last = due.order_by("pk").values_list("pk", "version"), 0
    while batch := list(rows.filter(pk__gt=last)[:BATCH_SIZE]):
        yield from batch
        last = batch[-1][0]
