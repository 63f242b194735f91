"""Tell the desk that a patient does not want to be contacted any more."""

from django.utils.translation import gettext as _

from enquiries.models import OutboundNotice

from .links import enquiry_link


def withdrawn_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text: the reference and the link."""
    reference = notice.enquiry.reference
    subject = _("Consent withdrawn: %(reference)s") % {"reference": reference}
    body = _(
        "The patient has withdrawn the consent: %(reference)s\n"
        "Do not contact the patient about it any more.\n\nOpen it: %(address)s\n"
    )
    return subject, body % {"reference": reference, "address": enquiry_link(notice.enquiry)}
