"""Posts of the form by network: remembered for a day, counted, and refused only in a flood."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import DatabaseError, InterfaceError
from django.utils import timezone

from enquiries.models import FormPost

KEPT = timedelta(days=1)


def remember_post(network: str) -> None:
    """Count one post; in the transaction that stores it, so it costs no commit of its own."""
    if network:
        FormPost.objects.create(network=network)


def remember_refused_post(network: str) -> None:
    """Count a post that is not stored; never at the price of the answer."""
    try:
        remember_post(network)
    except (DatabaseError, InterfaceError):
        pass


def posts_within(network: str, span: timedelta, *, at_most: int) -> int:
    """How many posts came from `network` within `span` until now; counting stops at `at_most`."""
    if not network:
        return 0
    recent = FormPost.objects.filter(network=network, at__gte=timezone.now() - span)
    return recent[:at_most].count()


def is_flood(network: str) -> bool:
    """Whether so many posts came within a minute that no more are accepted for now."""
    limit = settings.ENQUIRY_FLOOD_PER_MINUTE
    return posts_within(network, timedelta(minutes=1), at_most=limit) >= limit


def forget_old_posts(now: datetime) -> int:
    """Remove what is older than a day; return how many."""
    old = FormPost.objects.filter(at__lt=now - KEPT)
    return old.delete()[0] if old.exists() else 0  # looking needs no lock
