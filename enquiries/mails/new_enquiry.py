"""Tell the desk that an enquiry has arrived."""

from django.utils.translation import gettext as _

from enquiries.models import OutboundNotice

from .links import enquiry_link


def new_enquiry_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text: the reference and the link."""
    reference = notice.enquiry.reference
    subject = _("New enquiry %(reference)s") % {"reference": reference}
    body = _("A new enquiry has arrived: %(reference)s\n\nOpen it: %(address)s\n")
    return subject, body % {"reference": reference, "address": enquiry_link(notice.enquiry)}
