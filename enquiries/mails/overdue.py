"""Tell whoever answers for it that nobody has answered a patient in time."""

from django.utils.translation import gettext as _

from enquiries.escalation import HALF_TIME
from enquiries.models import OutboundNotice

from .links import enquiry_link


def overdue_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text: the reference and the link.

    It says nothing of the present: the mail may arrive after somebody has answered.
    """
    reference = notice.enquiry.reference
    if notice.occasion.startswith(HALF_TIME):
        subject = _("Urgent and not answered yet: %(reference)s")
        body = _(
            "This enquiry may be an emergency, and half of the promised time has passed without "
            "an answer: %(reference)s\n\nOpen it: %(address)s\n"
        )
    else:
        subject = _("Not answered in time: %(reference)s")
        body = _(
            "Nobody has answered this enquiry within the promised time: %(reference)s\n\n"
            "Open it: %(address)s\n"
        )
    words = {"reference": reference, "address": enquiry_link(notice.enquiry)}
    return subject % words, body % words
