"""Tell a physiotherapist that somebody else changed their appointments."""

from django.utils.translation import gettext as _

from enquiries.models import OutboundNotice

from .links import appointments_link


def diary_mail(notice: OutboundNotice) -> tuple[str, str]:
    """Subject and text: the reference and the link to the reader's own appointments.

    Not to the enquiry, which who no longer treats the patient may not open any more.
    """
    reference = notice.enquiry.reference
    subject = _("Your appointments changed: %(reference)s") % {"reference": reference}
    body = _(
        "An appointment of yours was booked, moved or cancelled: %(reference)s\n\n"
        "See your appointments: %(address)s\n"
    )
    return subject, body % {"reference": reference, "address": appointments_link()}
