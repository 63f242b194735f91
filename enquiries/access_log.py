"""Who looked at patients' data, and who carried it out of the house (DPDP Rules 2025, rule 6)."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.utils import timezone
from wagtail.log_actions import log, registry

from enquiries.log_actions import EXPORTED, VIEWED
from enquiries.models import Enquiry

if TYPE_CHECKING:
    from django.contrib.auth.models import User

# Somebody who works an enquiry opens it again and again; one line an hour says as much.
VIEWED_AGAIN_AFTER = timedelta(hours=1)


def log_view(enquiry: Enquiry, user: "User") -> None:
    """Note that `user` read `enquiry`, at most once an hour."""
    since = timezone.now() - VIEWED_AGAIN_AFTER
    views = registry.get_logs_for_instance(enquiry).filter(action=VIEWED, user=user)
    if not views.filter(timestamp__gte=since).exists():
        log(enquiry, VIEWED, user=user)


def log_export(user: "User", rows: int, how: str, **details: Any) -> None:
    """Note that `user` took `rows` enquiries away, and how ("csv", "xlsx", ...).

    `details` may name filters, never their values: a searched phone is a patient's. The entry
    is kept with the user, since one for each of ten thousand rows would bury the log.
    """
    log(user, EXPORTED, user=user, data={"rows": rows, "how": how, **details})
