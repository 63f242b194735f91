"""A user who worked on enquiries is not deleted: the history must go on saying who it was."""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from enquiries.models import Enquiry, EnquiryEvent


def refuse_deleting_user(request: HttpRequest, user: Any) -> HttpResponse | None:
    """Hook before one user is deleted."""
    return _refuse(request, [user])


def refuse_deleting_users(
    request: HttpRequest, action: str, rows: Iterable[Any], bulk_action: Any
) -> HttpResponse | None:
    """Hook before a bulk action, of which only the deletion of users matters here."""
    if action != "delete" or bulk_action.model is not get_user_model():
        return None
    return _refuse(request, rows)


def _refuse(request: HttpRequest, users: Iterable[Any]) -> HttpResponse | None:
    kept = [user for user in users if has_worked_on_enquiries(user)]
    if not kept:
        return None
    names = ", ".join(user.get_full_name() or user.get_username() for user in kept)
    advice = _(
        "%(names)s worked on enquiries, so their history needs the name. Open the user and take "
        "away the tick at “Active” instead: nobody can log in with it any more."
    )
    messages.error(request, advice % {"names": names})
    return redirect("wagtailusers_users:index")


def has_worked_on_enquiries(user: Any) -> bool:
    """Whether an enquiry, open or closed, or an event in its history names the user."""
    given = Enquiry.objects.filter(assigned_to=user.pk)
    return given.exists() or EnquiryEvent.objects.filter(by=user.pk).exists()
