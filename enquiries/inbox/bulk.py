"""The same work on several enquiries: each on its own, so that one refusal stops no other."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from enquiries.changes import StaleEnquiry, WorkRefused
from enquiries.inbox.words import changed_meanwhile
from enquiries.models import Enquiry

Work = Callable[[Enquiry], Any]


@dataclass
class BulkOutcome:
    """What became of the chosen enquiries; those that the user may not see are only counted."""

    done: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    not_theirs: int = 0


def work_rows(versions: Mapping[int, int], work: Work, *, by: Any) -> BulkOutcome:
    """Do `work` on each enquiry that `by` may see and that is still at the version they saw.

    Each is one service call in a transaction of its own, with its own event and log entry.
    """
    outcome = BulkOutcome()
    enquiries = list(Enquiry.objects.visible_to(by).filter(pk__in=versions).in_order_of_need())
    outcome.not_theirs = len(versions) - len(enquiries)
    for enquiry in enquiries:
        try:
            if enquiry.version != versions[enquiry.pk]:
                raise StaleEnquiry(changed_meanwhile())
            work(enquiry)
        except WorkRefused as refusal:
            outcome.refused.append((enquiry.reference, str(refusal)))
        else:
            outcome.done.append(enquiry.reference)
    return outcome
