"""The same message from several phones: what is sent to everybody."""

from datetime import timedelta

from django.utils import timezone

from enquiries.models import Enquiry
from enquiries.spam.verdict import Reason
from enquiries.submission import SubmittedEnquiry

WITHIN = timedelta(days=1)
# Shorter ones ("Please call me") are alike by chance.
MIN_CHARACTERS = 40
# A family may send one text twice; more senders of it are no coincidence.
POINTS = {0: 0, 1: 25}
MANY_POINTS = 60


def repetition_reasons(data: SubmittedEnquiry) -> list[Reason]:
    """The rule on this very message from other phones within a day."""
    if len(data.message) < MIN_CHARACTERS:
        return []
    same = Enquiry.objects.filter(
        created_at__gte=timezone.now() - WITHIN, message=data.message
    ).exclude(phone=data.phone)
    others = same.order_by().values("phone").distinct()[: len(POINTS)].count()
    points = POINTS.get(others, MANY_POINTS)
    return [Reason("same_message", points)] if points else []
