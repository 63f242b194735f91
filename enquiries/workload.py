"""How busy each person is: enquiries in their hands, and appointments of the coming week."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Count, F, QuerySet, Value
from django.utils import timezone

from enquiries.models import Appointment, Enquiry

DAYS_AHEAD = 7


@dataclass(frozen=True)
class Workload:
    """What one person has to do; an appointment is work besides the enquiry it came from."""

    open_enquiries: int = 0
    appointments: int = 0

    @property
    def total(self) -> int:
        """One number to compare by."""
        return self.open_enquiries + self.appointments


def workloads(person_ids: Collection[int]) -> dict[int, Workload]:
    """The workload of each of these people, by key. One query, or none for nobody."""
    if not person_ids:
        return {}
    now = timezone.now()
    held = Enquiry.objects.open().filter(assigned_to__person__in=person_ids)
    ahead = Appointment.objects.booked().filter(
        person__in=person_ids, starts_at__gte=now, starts_at__lt=now + timedelta(days=DAYS_AHEAD)
    )
    enquiries = _counts(held, "assigned_to__person", "open_enquiries")
    counted = enquiries.union(_counts(ahead, "person", "appointments"), all=True)
    found: dict[int, dict[str, int]] = {pk: {} for pk in person_ids}
    for who, kind, number in counted:
        found[who][kind] = number
    return {pk: Workload(**numbers) for pk, numbers in found.items()}


def count_loads(person_ids: Collection[int]) -> dict[int, int]:
    """The same as plain numbers: what the finder asks for (`clinic.finder.load`)."""
    return {pk: workload.total for pk, workload in workloads(person_ids).items()}


def _counts(rows: QuerySet[Any], person: str, kind: str) -> QuerySet[Any]:
    """Rows of (key of the person, field of Workload, number)."""
    grouped = rows.order_by().values(who=F(person)).annotate(kind=Value(kind), number=Count("pk"))
    return grouped.values_list("who", "kind", "number")
