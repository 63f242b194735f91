"""Give a patient a slot, move it, take it back: each is one transaction.

Locks are taken in one order, the enquiry and then the person, so that two receptionists can
wait for each other but never for ever. On SQLite a transaction is the only writer from its
first statement on (settings: `transaction_mode`).
"""

from datetime import datetime
from typing import TYPE_CHECKING

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from clinic.models import Person, Service
from enquiries.appointments import notes, telling
from enquiries.appointments.slots import (
    Slot,
    refuse_impossible,
    refuse_outside_hours,
    refuse_taken,
    taken,
)
from enquiries.changes import Change, StaleEnquiry, WorkRefused, changing
from enquiries.choices import AppointmentState, EventKind
from enquiries.clock import practice_of
from enquiries.models import Appointment
from enquiries.permissions import policy
from enquiries.states import EnquiryState

if TYPE_CHECKING:
    from django.contrib.auth.models import User

NO_DOUBLE_BOOKING = "appointment_no_double_booking"  # the constraint of migration 0002


class NotBookable(WorkRefused):
    """The enquiry is not one that can get an appointment now."""


class AppointmentGone(WorkRefused):
    """The appointment was cancelled or is over."""


def confirm_appointment(
    enquiry_id: int,
    *,
    by: "User",
    person: Person,
    service: Service | None,
    mode: str,
    starts_at: datetime,
    minutes: int,
    expected_version: int | None = None,
    outside_hours: bool = False,
) -> Appointment:
    """Book `minutes` of the person's time for the patient, and tell who is concerned.

    `outside_hours` allows what the opening and working hours do not. The same slot confirmed
    by two clicks is one appointment. Raises Enquiry.DoesNotExist, StaleEnquiry, ErasedEnquiry,
    NotBookable, and SlotRefused with its kinds SlotTaken and OutsideHours.
    """
    slot = Slot(person, mode, starts_at, minutes)
    try:
        with changing(enquiry_id, by=by, expected_version=expected_version) as change:
            _refuse_enquiry(change)
            slot = _checked(slot, change, outside_hours)
            appointment = _written(
                Appointment(enquiry=change.enquiry, created_by=by), slot, service, change
            )
            _book(change, appointment, notes.confirmed)
    except StaleEnquiry:
        same = Appointment.objects.booked().filter(enquiry=enquiry_id, person=person, mode=mode)
        if (booked_before := same.filter(starts_at=starts_at).first()) is None:
            raise
        return booked_before
    return appointment


def move_appointment(
    appointment_id: int,
    *,
    by: "User",
    person: Person,
    service: Service | None,
    mode: str,
    starts_at: datetime,
    minutes: int,
    expected_version: int | None = None,
    outside_hours: bool = False,
) -> Appointment:
    """Change when, with whom or where; the patient's calendar entry follows.

    What is so already changes nothing, so two clicks are one move.
    Raises Appointment.DoesNotExist, AppointmentGone and what `confirm_appointment` raises.
    """
    slot = Slot(person, mode, starts_at, minutes)
    appointment = Appointment.objects.select_related("person", "enquiry").get(pk=appointment_id)
    if appointment.is_booked and _is_as_asked(appointment, slot, service):
        return appointment
    enquiry_id = appointment.enquiry_id
    with changing(enquiry_id, by=by, expected_version=expected_version) as change:
        appointment = _standing(appointment_id, change)
        before = appointment.person
        slot = _checked(slot, change, outside_hours, moved=appointment)
        appointment.sequence += 1
        _written(appointment, slot, service, change)
        _book(change, appointment, notes.moved, before)
    return appointment


def cancel_appointment(
    appointment_id: int, *, by: "User | None" = None, expected_version: int | None = None
) -> Appointment:
    """Free the slot and put the enquiry back to where work waits; None: the patient did it.

    Raises Appointment.DoesNotExist, StaleEnquiry, ErasedEnquiry and AppointmentGone.
    """
    enquiry_id = Appointment.objects.values_list("enquiry_id", flat=True).get(pk=appointment_id)
    with changing(enquiry_id, by=by, expected_version=expected_version) as change:
        appointment = _standing(appointment_id, change)
        _cancel(appointment)
        change.record(EventKind.APPOINTMENT, note=notes.cancelled(appointment, by_staff=bool(by)))
        if change.enquiry.state == EnquiryState.BOOKED:
            change.move(EnquiryState.CONTACTED)
        elif change.enquiry.state == EnquiryState.CLOSED:
            change.move(EnquiryState.REOPENED)
        telling.tell_cancelled(appointment)
        if by is None:
            telling.tell_staff(appointment)
        else:
            telling.tell_treating(appointment, [appointment.person], apart_from=[by])
    return appointment


def free_slots(change: Change) -> None:
    """Cancel what still stands without a word to the patient: the enquiry is being erased."""
    for appointment in change.enquiry.appointments.standing(change.now):
        _cancel(appointment)
        change.record(EventKind.APPOINTMENT, note=notes.freed(appointment))


def _refuse_enquiry(change: Change) -> None:
    enquiry = change.enquiry
    if not enquiry.is_open:
        state = enquiry.get_state_display()
        raise NotBookable(
            _("One that is “%(state)s” cannot get an appointment. Reopen it first.")
            % {"state": state}
        )
    # One that is over makes room for a further one.
    booked = enquiry.appointments.booked()
    booked.filter(ends_at__lte=change.now).update(state=AppointmentState.OVER)
    if booked.exists():
        raise NotBookable(_("This enquiry has an appointment already: move that one."))


def _standing(appointment_id: int, change: Change) -> Appointment:
    appointment = Appointment.objects.select_related("person").get(pk=appointment_id)
    if not appointment.is_standing(change.now):
        raise AppointmentGone(_("This appointment was cancelled or is over."))
    appointment.enquiry = change.enquiry
    return appointment


def _is_as_asked(appointment: Appointment, slot: Slot, service: Service | None) -> bool:
    """Whether nothing would change, so that nobody is told of a change."""
    person, mode = appointment.person, appointment.mode
    present = Slot(person, mode, appointment.starts_at, appointment.minutes)
    return present == slot and appointment.service == service


def _checked(
    slot: Slot, change: Change, outside_hours: bool, moved: Appointment | None = None
) -> Slot:
    """The slot with its person locked: whoever comes next sees what this transaction booked."""
    # Not for the key of the row, which every enquiry that names the person shares.
    person = Person.objects.select_for_update(no_key=True).get(pk=slot.person.pk)
    slot = Slot(person, slot.mode, slot.starts_at, slot.minutes)
    practice = practice_of(change.enquiry)
    refuse_impossible(slot, practice, change.now)
    refuse_taken(slot, practice, apart_from=moved.pk if moved else None)
    if not outside_hours:
        refuse_outside_hours(slot, practice)
    return slot


def _written(
    appointment: Appointment, slot: Slot, service: Service | None, change: Change
) -> Appointment:
    """Save the appointment with this slot; the database has the last word on who is free."""
    appointment.person, appointment.mode, appointment.service = slot.person, slot.mode, service
    appointment.starts_at, appointment.ends_at = slot.starts_at, slot.ends_at
    try:
        with transaction.atomic():
            appointment.save()
    except IntegrityError as error:
        if NO_DOUBLE_BOOKING not in str(error):
            raise
        # Without its cause, which quotes the other row.
        raise taken(slot, practice_of(change.enquiry)) from None
    return appointment


def _book(
    change: Change, appointment: Appointment, note: notes.Note, before: Person | None = None
) -> None:
    """What is the same for a new and a moved one: the event, the state, whose it is, the mails.

    `before` is who would have treated the patient until now.
    """
    enquiry = change.enquiry
    holder = enquiry.assigned_to
    change.record(EventKind.APPOINTMENT, note=note(appointment))
    if enquiry.is_open:
        _move_to_booked(change)
        _give_to_person(change, appointment.person)
    telling.tell_confirmed(appointment)
    # Who just got the enquiry hears of it by that mail.
    new_holder = enquiry.assigned_to if enquiry.assigned_to != holder else None
    people = [appointment.person, *([before] if before else [])]
    telling.tell_treating(appointment, people, apart_from=[change.by, new_holder])


def _move_to_booked(change: Change) -> None:
    """Through the allowed states: who books on the first call was reached by it."""
    if EnquiryState.BOOKED not in (change.enquiry.state, *change.enquiry.allowed_states):
        change.move(EnquiryState.CONTACTED)
    change.move(EnquiryState.BOOKED)


def _give_to_person(change: Change, person: Person) -> None:
    """Who treats must be able to read what the patient wrote, and gets a link by mail."""
    user = person.user
    if user and policy.user_has_permission(user, "change"):
        change.assign(user)


def _cancel(appointment: Appointment) -> None:
    appointment.state = AppointmentState.CANCELLED
    appointment.sequence += 1
    appointment.save(update_fields=["state", "sequence"])
    telling.withdraw_unsent(appointment)
