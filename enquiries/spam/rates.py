"""Too many posts from one network or phone.

In India many patients share one address (carriers' NAT), and a front desk or a family writes
several times: a few too many are a hint beside other reasons, many make a post doubtful at most.
It waits in quarantine then, and may still prove itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from enquiries.models import Enquiry
from enquiries.spam.posts import posts_within
from enquiries.spam.verdict import QUARANTINE_AT, Reason
from enquiries.submission import SubmittedEnquiry

TEN_MINUTES, DAY = timedelta(minutes=10), timedelta(days=1)


@dataclass(frozen=True)
class Limits:
    """How many posts are normal before this one."""

    a_few: int  # more in ten minutes are a hint
    many: int  # more in ten minutes are doubtful
    a_day: int  # more in a day are doubtful


NETWORK_LIMITS = Limits(a_few=5, many=15, a_day=40)
PHONE_LIMITS = Limits(a_few=3, many=6, a_day=10)
# What a rate counts alone, and beside the other one: two hints stay below QUARANTINE_AT, both
# at their worst below SPAM_AT, and any of them with a link or an offer reaches QUARANTINE_AT.
NONE, HINT, DOUBTFUL = (0, 0), (25, 20), (QUARANTINE_AT, 30)
# How many posts came within the span before now; it counts no further than the given number.
Count = Callable[[timedelta, int], int]


def rate_reasons(data: SubmittedEnquiry) -> list[Reason]:
    """The rules on how often this network and this phone have posted before this post.

    What comes from no network was not posted by the form (demo content, an import).
    """
    if not data.signals.network:
        return []
    rates = [
        ("network_rate", _rate(NETWORK_LIMITS, _posts_of_network(data.signals.network))),
        ("phone_rate", _rate(PHONE_LIMITS, _enquiries_of_phone(data))),
    ]
    high = [(rule, points) for rule, points in rates if points != NONE]
    return [Reason(rule, points[place]) for place, (rule, points) in enumerate(high)]


def _rate(limits: Limits, count: Count) -> tuple[int, int]:
    if count(DAY, limits.a_day) >= limits.a_day:
        return DOUBTFUL
    recent = count(TEN_MINUTES, limits.many)
    if recent >= limits.many:
        return DOUBTFUL
    return HINT if recent >= limits.a_few else NONE


def _posts_of_network(network: str) -> Count:
    return lambda span, most: posts_within(network, span, at_most=most)


def _enquiries_of_phone(data: SubmittedEnquiry) -> Count:
    """Sending one form again, with the same or other text, is no further enquiry."""
    if Enquiry.objects.filter(token=data.token).exists():
        return lambda span, most: 0
    now = timezone.now()
    same_phone = Enquiry.objects.filter(phone=data.phone, amends=None)
    return lambda span, most: same_phone.filter(created_at__gte=now - span)[:most].count()
