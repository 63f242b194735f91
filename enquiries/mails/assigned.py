"""Tell somebody that an enquiry is theirs now."""

from django.utils.translation import gettext as _

from enquiries.models import OutboundNotice

from .links import enquiry_link


def assigned_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text: the reference and the link."""
    reference = notice.enquiry.reference
    subject = _("Enquiry %(reference)s is yours") % {"reference": reference}
    body = _("This enquiry was given to you: %(reference)s\n\nOpen it: %(address)s\n")
    return subject, body % {"reference": reference, "address": enquiry_link(notice.enquiry)}
