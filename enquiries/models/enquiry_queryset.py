"""Which enquiries, and in which order: the questions that inbox, commands and figures ask."""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone

from clinic.models import Urgency
from clinic.phones import parse_indian_phone
from enquiries.states import OPEN_STATES, RESTING_STATES, UNANSWERED_STATES, EnquiryState

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

    from .enquiry import Enquiry

TRIAGE_PERMISSION = "enquiries.triage_enquiry"
SEARCHED_COLUMNS = ("reference", "name", "phone", "email", "message", "source_title")
MIN_PHONE_DIGITS = 4
REFERENCE = re.compile(r"P-[0-9A-Z]{6}", re.IGNORECASE)
DUPLICATE_WINDOW = timedelta(days=30)


class EnquiryQuerySet(models.QuerySet["Enquiry"]):
    """Which enquiries, and in which order."""

    def open(self) -> "EnquiryQuerySet":
        """Those that still need somebody."""
        return self.filter(state__in=OPEN_STATES)

    def unanswered(self) -> "EnquiryQuerySet":
        """Those whose clock runs."""
        return self.filter(state__in=UNANSWERED_STATES)

    def unassigned(self) -> "EnquiryQuerySet":
        """Open ones that nobody has taken."""
        return self.open().filter(assigned_to=None)

    def overdue(self, now: datetime | None = None) -> "EnquiryQuerySet":
        """Unanswered past the moment that the practice promised."""
        return self.unanswered().filter(due_at__lt=now or timezone.now())

    def urgent(self) -> "EnquiryQuerySet":
        """Open ones whose text or ticks hold a red flag."""
        return self.open().exclude(urgency="")

    def asking_for_appointment(self) -> "EnquiryQuerySet":
        """Those that wish for one: a service, a place or a time."""
        return self.exclude(service=None, visit_mode="", wished_times=[])

    def quarantined(self) -> "EnquiryQuerySet":
        """Those that look like spam and wait for a look."""
        return self.filter(state=EnquiryState.QUARANTINE)

    def resting_since(self, moment: datetime) -> "EnquiryQuerySet":
        """Those that nobody works on, closed or else last changed before `moment`."""
        rest = Coalesce("closed_at", "updated_at")
        return self.alias(rests_since=rest).filter(state__in=RESTING_STATES, rests_since__lt=moment)

    def worked_on(self) -> "EnquiryQuerySet":
        """Those that figures count: neither spam nor the second of two."""
        return self.exclude(state__in=[EnquiryState.QUARANTINE, EnquiryState.DUPLICATE])

    def received_between(self, start: datetime, end: datetime) -> "EnquiryQuerySet":
        """Those that arrived from `start` on and before `end`."""
        return self.filter(created_at__gte=start, created_at__lt=end)

    def of(self, user: "User | AnonymousUser") -> "EnquiryQuerySet":
        """Open ones that were given to `user`."""
        return self.open().filter(assigned_to=user.pk)

    def visible_to(self, user: "User | AnonymousUser") -> "EnquiryQuerySet":
        """Those that `user` may see: all with the triage permission, else one's own.

        What lies in quarantine is nobody's own: only triage sees it.
        """
        if not user.is_active or not user.has_perm("enquiries.view_enquiry"):
            return self.none()
        if user.has_perm(TRIAGE_PERMISSION):
            return self
        return self.filter(assigned_to=user.pk).exclude(state=EnquiryState.QUARANTINE)

    def in_order_of_need(self) -> "EnquiryQuerySet":
        """Unanswered first, by urgency; within each what is due first. One index serves it."""
        return self.order_by("queue_rank", "waits_since", "pk")

    def following(self, enquiry: "Enquiry") -> "EnquiryQuerySet":
        """Open ones that come after `enquiry` in the order of need, the next one first."""
        rank, since, pk = enquiry.queue_rank, enquiry.waits_since, enquiry.pk
        later = models.Q(queue_rank__gt=rank) | models.Q(queue_rank=rank, waits_since__gt=since)
        later |= models.Q(queue_rank=rank, waits_since=since, pk__gt=pk)
        # The first condition is implied by the others; with it the index finds the place.
        return self.open().filter(later, queue_rank__gte=rank).in_order_of_need()

    def preceding(self, enquiry: "Enquiry") -> "EnquiryQuerySet":
        """Open ones that come before `enquiry` in the order of need, the nearest one first."""
        rank, since, pk = enquiry.queue_rank, enquiry.waits_since, enquiry.pk
        earlier = models.Q(queue_rank__lt=rank) | models.Q(queue_rank=rank, waits_since__lt=since)
        earlier |= models.Q(queue_rank=rank, waits_since=since, pk__lt=pk)
        return self.open().filter(earlier, queue_rank__lte=rank).in_order_of_need().reverse()

    def matching(self, text: str) -> "EnquiryQuerySet":
        """Those with `text` in a searched column, or with its digits in the phone number.

        A whole reference or phone number is looked up in its index; anything else is compared
        with every row.
        """
        if REFERENCE.fullmatch(text):
            return self.filter(reference=text.upper())
        if phone := _whole_phone(text):
            return self.filter(phone=phone)
        found = models.Q()
        for column in SEARCHED_COLUMNS:
            found |= models.Q(**{f"{column}__icontains": text})
        # As it is typed at home: 098765 43210, where we keep +919876543210.
        digits = re.sub(r"[\s()./+-]", "", text).lstrip("0")
        if digits.isascii() and digits.isdigit() and len(digits) >= MIN_PHONE_DIGITS:
            found |= models.Q(phone__contains=digits)
        return self.filter(found)

    def same_patient_as(self, enquiry: "Enquiry") -> "EnquiryQuerySet":
        """Others from the same phone within 30 days, newest first; none without a phone."""
        if not enquiry.phone:
            return self.none()
        around = (enquiry.created_at - DUPLICATE_WINDOW, enquiry.created_at + DUPLICATE_WINDOW)
        others = self.filter(phone=enquiry.phone, created_at__range=around).exclude(pk=enquiry.pk)
        return others.order_by("-created_at")

    def with_relations(self) -> "EnquiryQuerySet":
        """Fetch, in the same query, what the inbox shows of other tables."""
        return self.select_related("assigned_to", "source_page", "area")


def _whole_phone(text: str) -> str:
    """The number in E.164 form if `text` is one that can be called, else nothing."""
    try:
        return parse_indian_phone(text).e164
    except ValidationError:
        return ""


# How the inbox sorts: emergencies that wait, urgent ones that wait, the rest that wait, then
# those in somebody's hands, then those at rest.
_URGENCY_RANKS = {Urgency.EMERGENCY: 0, Urgency.SAME_DAY: 1, Urgency.SEE_CLINICIAN: 2, "": 3}
_STATE_RANKS = {
    EnquiryState.WAITING: 4,
    EnquiryState.CONTACTED: 5,
    EnquiryState.BOOKED: 6,
    EnquiryState.QUARANTINE: 7,
    EnquiryState.CLOSED: 8,
    EnquiryState.DUPLICATE: 9,
}


def queue_rank() -> models.Case:
    """The place of a row in the inbox, computed by the database from state and urgency."""
    waiting = [
        models.When(state__in=UNANSWERED_STATES, urgency=urgency, then=rank)
        for urgency, rank in _URGENCY_RANKS.items()
    ]
    resting = [models.When(state=state, then=rank) for state, rank in _STATE_RANKS.items()]
    return models.Case(*waiting, *resting, default=9)
