"""Too many posts from one network or phone.

In India many patients share one address (carriers' NAT), so a rate alone makes a post
doubtful at most: it waits in quarantine and may still prove itself.
"""

from datetime import timedelta

from django.utils import timezone

from enquiries.models import Enquiry
from enquiries.spam.posts import posts_within
from enquiries.spam.verdict import QUARANTINE_AT, Reason
from enquiries.submission import SubmittedEnquiry

TEN_MINUTES, DAY = timedelta(minutes=10), timedelta(days=1)
# How many are normal within each span.
NETWORK_LIMITS = {TEN_MINUTES: 5, DAY: 20}
PHONE_LIMITS = {TEN_MINUTES: 3, DAY: 10}
# Both together stay below SPAM_AT.
SECOND_RATE_POINTS = 30


def rate_reasons(data: SubmittedEnquiry) -> list[Reason]:
    """The rules on how often this network and this phone have posted before this post.

    What comes from no network was not posted by the form (demo content, an import).
    """
    if not data.signals.network:
        return []
    too_often = []
    if _network_too_often(data.signals.network):
        too_often.append("network_rate")
    if _phone_too_often(data):
        too_often.append("phone_rate")
    points = (QUARANTINE_AT, SECOND_RATE_POINTS)
    return [Reason(rule, p) for rule, p in zip(too_often, points, strict=False)]


def _network_too_often(network: str) -> bool:
    return any(
        posts_within(network, span, at_most=limit) >= limit
        for span, limit in NETWORK_LIMITS.items()
    )


def _phone_too_often(data: SubmittedEnquiry) -> bool:
    """Sending one form again, with the same or other text, is no further enquiry."""
    if Enquiry.objects.filter(token=data.token).exists():
        return False
    now = timezone.now()
    same_phone = Enquiry.objects.filter(phone=data.phone, amends=None)
    return any(
        same_phone.filter(created_at__gte=now - span)[:limit].count() >= limit
        for span, limit in PHONE_LIMITS.items()
    )
