"""The desk: who sees the shared list, where every enquiry ends that no rule gives to anybody."""

from collections.abc import Iterable

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db.models import Q, QuerySet

from enquiries.models import TRIAGE_PERMISSION

APP_LABEL, CODENAME = TRIAGE_PERMISSION.split(".")


def triage_permission() -> "QuerySet[Permission]":
    """The right to see and work every enquiry."""
    return Permission.objects.filter(content_type__app_label=APP_LABEL, codename=CODENAME)


def desk() -> "QuerySet":
    """Active users with the right to triage, mostly by their group.

    Administrators may do everything, but nobody expects them to read the inbox: without a group
    of the desk they do not count.
    """
    right = triage_permission()
    by_right = Q(groups__permissions__in=right) | Q(user_permissions__in=right)
    return get_user_model().objects.filter(by_right, is_active=True).distinct()


def is_nobody_there() -> bool:
    """Whether new enquiries reach nobody."""
    return not desk().exists()


def would_be_empty_without(user_ids: Iterable[int]) -> bool:
    """Whether these are all of the desk; no if they are none of it."""
    leaving = set(user_ids)
    staff = set(desk().values_list("pk", flat=True))
    return bool(staff & leaving) and not staff - leaving
