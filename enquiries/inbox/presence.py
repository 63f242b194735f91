"""Who else is looking at an enquiry: Wagtail's editing sessions, for a whole list at once."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.admin.models import EditingSession

from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry

# An open page tells every ten seconds that it is still there.
STILL_THERE = timedelta(minutes=1)


def viewers_of(enquiries: Sequence[Enquiry], *, besides: Any) -> dict[int, list[str]]:
    """Names by enquiry id of those who have it open now, without `besides`. One query."""
    sessions = EditingSession.objects.filter(
        content_type=ContentType.objects.get_for_model(Enquiry),
        object_id__in=[str(enquiry.pk) for enquiry in enquiries],
        last_seen_at__gte=timezone.now() - STILL_THERE,
    )
    viewers: dict[int, list[str]] = {}
    for session in sessions.exclude(user=besides).select_related("user").order_by("pk"):
        names = viewers.setdefault(int(session.object_id), [])
        if staff_name(session.user) not in names:
            names.append(staff_name(session.user))
    return viewers
