"""How the admin leads to the privacy requests: their addresses and their entry in the menu."""

from typing import Any

from django.http import HttpRequest
from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from enquiries.privacy import views

ADDRESSES = [
    path("", views.FindPersonView.as_view(), name="index"),
    path("copy/", views.CopyView.as_view(), name="copy"),
    path("erase/", views.EraseView.as_view(), name="erase"),
    path("proof/<int:entry_id>/", views.ProofView.as_view(), name="proof"),
    path("proof/<int:entry_id>/file/", views.ProofFileView.as_view(), name="proof_file"),
]


class PrivacyMenuItem(MenuItem):
    """Shown to those who may answer requests."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether this user may erase enquiries."""
        return bool(request.user.has_perm(views.ERASE_PERMISSION))


def privacy_urls() -> list[Any]:
    """Hook: the screens are below /admin/privacy-requests/."""
    return [path("privacy-requests/", include((ADDRESSES, "enquiries_privacy")))]


def privacy_menu_item() -> MenuItem:
    """Hook: beside the inbox."""
    return PrivacyMenuItem(
        _("Privacy requests"),
        reverse("enquiries_privacy:index"),
        name="privacy-requests",
        icon_name="lock",
        order=115,
    )
