"""Tell staff that a patient cancelled, or wants another time."""

from django.utils.translation import gettext as _

from enquiries.models import OutboundNotice

from .links import enquiry_link


def change_asked_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text: the reference and the link."""
    reference = notice.enquiry.reference
    subject = _("Patient changes an appointment: %(reference)s") % {"reference": reference}
    body = _(
        "The patient cancelled the appointment or asks for another time: %(reference)s\n\n"
        "See what is wanted: %(address)s\n"
    )
    return subject, body % {"reference": reference, "address": enquiry_link(notice.enquiry)}
