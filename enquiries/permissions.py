"""Who may do what with which enquiry; the one place that decides it."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from wagtail.permission_policies import ModelPermissionPolicy

from enquiries.models import TRIAGE_PERMISSION, Enquiry

# Patients make enquiries and a retention job will delete them: nobody does either here.
OFFERED_ACTIONS = frozenset({"view", "change", "triage", "export", "erase"})


class EnquiryPermissionPolicy(ModelPermissionPolicy):
    """Model permissions for the action, `Enquiry.objects.visible_to` for the row."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Nobody, not even a superuser, has an action that is not offered."""
        return action in OFFERED_ACTIONS and super().user_has_permission(user, action)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Enquiry) -> bool:
        """The action, on a row that the user may see."""
        if not self.user_has_permission(user, action):
            return False
        return Enquiry.objects.visible_to(user).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> Any:
        """The rows that the user may see, if any of the actions is theirs."""
        if not self.user_has_any_permission(user, actions):
            return Enquiry.objects.none()
        return Enquiry.objects.visible_to(user)


policy = EnquiryPermissionPolicy(Enquiry)


def can_triage(user: Any) -> bool:
    """Whether `user` works every enquiry and may give them to others."""
    return bool(user.has_perm(TRIAGE_PERMISSION))


def possible_assignees(user: Any) -> list[Any]:
    """Whom `user` may give an enquiry to: all who work enquiries, or only oneself."""
    if not can_triage(user):
        return [user]
    staff = policy.users_with_permission("change")
    return list(staff.order_by("first_name", "last_name", get_user_model().USERNAME_FIELD))


class OwnRowsMixin:
    """For an admin view of one enquiry: refuse rows that the user may not see.

    Wagtail's generic views check the permission for the model only.
    """

    request: Any

    def get_object(self, *args: Any, **kwargs: Any) -> Enquiry:
        """The enquiry, or PermissionDenied."""
        enquiry: Enquiry = super().get_object(*args, **kwargs)  # type: ignore[misc]
        if not policy.user_has_permission_for_instance(self.request.user, "change", enquiry):
            raise PermissionDenied
        return enquiry
