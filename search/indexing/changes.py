"""Take down what changed, in the transaction that changes it, and number it afterwards."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import models, transaction
from django.db.models import Q
from modelsearch.backends.base import get_model_root
from wagtail.models import ReferenceIndex

from search.models import ChangeHistory, SearchChange

NUMBERED_AT_ONCE = 5000
Root = type[models.Model]


def record_saved(instance: Any, roots: list[Root]) -> int:
    """Take down that this was saved: itself if it is indexed, else the pages that show it.

    Returns how many objects must be looked at again.
    """
    root = get_model_root(type(instance))
    if root in roots:
        return record(root, [str(instance.pk)])
    return sum(record(root, keys) for root, keys in _showing(instance, roots).items())


def record_removed(instance: Any, roots: list[Root]) -> int:
    """Take down that this is gone; what showed it is saved by itself, or has lost nothing."""
    return record_saved(instance, roots)


def record(root: Root, keys: Iterable[str]) -> int:
    """Have every index look at these objects again; returns how many there are."""
    rows = [SearchChange(root=root._meta.label, object_id=key) for key in keys]
    return len(SearchChange.objects.bulk_create(rows, batch_size=500))


def _showing(instance: Any, roots: list[Root]) -> dict[Root, set[str]]:
    """The indexed objects that refer to this one, by Wagtail's index of references."""
    references = ReferenceIndex.get_references_to(instance).select_related("base_content_type")
    found: dict[Root, set[str]] = {root: set() for root in roots}
    for row in references:
        if (root := row.base_content_type.model_class()) in found:
            found[root].add(row.object_id)
    return found


def number_changes() -> ChangeHistory:
    """Give numbers to the changes that have none yet, and return how far they go.

    Only what is committed is seen here, and one process at a time gives numbers: whoever has
    followed up to a number has missed nothing below it.
    """
    while SearchChange.objects.filter(number=None).exists():
        _number_some()
    return ChangeHistory.objects.get_or_create(pk=1)[0]


@transaction.atomic
def _number_some() -> None:
    ChangeHistory.objects.get_or_create(pk=1)
    history = ChangeHistory.objects.select_for_update().get(pk=1)
    rows = list(SearchChange.objects.filter(number=None)[:NUMBERED_AT_ONCE])
    for number, row in enumerate(rows, start=history.last_number + 1):
        row.number = number
    SearchChange.objects.bulk_update(rows, ["number"], batch_size=500)
    history.last_number += len(rows)
    history.save(update_fields=["last_number"])


def changes_after(position: int, limit: int) -> list[SearchChange]:
    """The next changes after this number, in their order."""
    return list(SearchChange.objects.filter(number__gt=position).order_by("number")[:limit])


def waiting_after(position: int) -> models.QuerySet[SearchChange]:
    """Every committed change that an index at this position does not hold, numbered or not."""
    return SearchChange.objects.filter(Q(number__gt=position) | Q(number=None))


@transaction.atomic
def forget_changes(before: datetime, still_needed_after: int | None = None) -> int:
    """Forget old changes; a copy that has not followed them is then built anew.

    `still_needed_after` is the lowest position among the copies that are in use.
    """
    history = ChangeHistory.objects.select_for_update().filter(pk=1).first()
    old = SearchChange.objects.filter(created_at__lt=before, number__isnull=False)
    if still_needed_after is not None:
        old = old.filter(number__lte=still_needed_after)
    last = old.aggregate(last=models.Max("number"))["last"]
    if history is None or last is None:
        return 0
    history.forgotten_up_to = last
    history.save(update_fields=["forgotten_up_to"])
    return SearchChange.objects.filter(number__lte=last).delete()[0]
