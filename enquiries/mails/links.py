"""Links in mails to staff."""

from django.conf import settings
from django.urls import reverse

from enquiries.models import Enquiry


def enquiry_link(enquiry: Enquiry) -> str:
    """The full address of an enquiry in the admin, which asks for a login."""
    path = reverse("wagtailsnippets_enquiries_enquiry:edit", args=[enquiry.pk])
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"


def appointments_link() -> str:
    """The full address of the list of appointments, where everybody sees their own."""
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse('enquiry_appointments:index')}"
