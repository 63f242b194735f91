"""The last user of the desk can neither be deleted nor deactivated nor leave its groups.

Hooks of Wagtail's user screens. What happens elsewhere, such as a group that loses its rights,
is not refused; the dashboard and /healthz/ say that nobody is there.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from enquiries.routing.desk import triage_permission, would_be_empty_without


def refuse_deleting_the_last(request: HttpRequest, user: Any) -> HttpResponse | None:
    """Hook before one user is deleted."""
    return _refuse(request, [user], redirect("wagtailusers_users:index"))


def refuse_editing_the_last(request: HttpRequest, user: Any) -> HttpResponse | None:
    """Hook before a user is changed: may they still triage with what was sent?"""
    if request.method != "POST" or _stays(request, user):
        return None
    return _refuse(request, [user], redirect("wagtailusers_users:edit", user.pk))


def refuse_bulk_action_on_the_last(
    request: HttpRequest, action: str, rows: Iterable[Any], bulk_action: Any
) -> HttpResponse | None:
    """Hook before a bulk action: deleting users, and taking away the tick at "Active"."""
    if bulk_action.model is not get_user_model():
        return None
    if action == "set_active_state":
        if bulk_action.cleaned_form.cleaned_data["mark_as_active"]:
            return None
    elif action != "delete":
        return None
    return _refuse(request, rows, redirect("wagtailusers_users:index"))


def _stays(request: HttpRequest, user: Any) -> bool:
    """Whether the sent form leaves the user active, and with the right to triage."""
    # Wagtail's form about oneself has no tick at "Active".
    active = "is_active" in request.POST or user == request.user
    right = triage_permission()
    groups = Group.objects.filter(
        pk__in=[key for key in request.POST.getlist("groups") if key.isdecimal()],
        permissions__in=right,
    )
    return active and (groups.exists() or user.user_permissions.filter(pk__in=right).exists())


def _refuse(request: HttpRequest, users: Iterable[Any], back: HttpResponse) -> HttpResponse | None:
    leaving = list(users)
    if not would_be_empty_without(user.pk for user in leaving):
        return None
    names = ", ".join(user.get_full_name() or user.get_username() for user in leaving)
    advice = _(
        "Nothing was changed: without %(names)s nobody would see new enquiries. First put somebody "
        "else into the group “Triage staff” or “Practice managers”."
    )
    messages.error(request, advice % {"names": names})
    return back
