"""What a patient does about an appointment on the page behind the link."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.translation import gettext as _

from enquiries.appointments import notes, telling
from enquiries.appointments.booking import AppointmentGone
from enquiries.changes import changing
from enquiries.choices import EventKind
from enquiries.models import Appointment, Enquiry


def ask_for_another_time(appointment: Appointment, times: Sequence[datetime]) -> None:
    """Keep the wishes, the favourite first, and tell staff; the appointment stands until then.

    The same wishes sent once more change nothing. Raises ErasedEnquiry and AppointmentGone.
    """
    wishes = [moment.isoformat() for moment in times]
    with changing(appointment.enquiry_id, by=None) as change:
        appointment = Appointment.objects.select_related("person").get(pk=appointment.pk)
        if not appointment.is_booked or appointment.has_begun(change.now):
            raise AppointmentGone(_("This appointment was cancelled or is over."))
        enquiry = appointment.enquiry = change.enquiry
        if enquiry.wished_times == wishes and wants_another_time(enquiry):
            return
        enquiry.wished_times = wishes
        change.record(EventKind.WISHED, note=notes.wished(enquiry, times))
        # One telling for each wish: the version grows with it.
        telling.tell_staff(appointment, asked=f" v{enquiry.version}")


def wants_another_time(enquiry: Enquiry) -> bool:
    """Whether the patient asked for another time after staff last touched the appointment."""
    kinds = enquiry.events.filter(kind__in=[EventKind.APPOINTMENT, EventKind.WISHED])
    last = kinds.order_by("-pk").values_list("kind", flat=True).first()
    return last == EventKind.WISHED
