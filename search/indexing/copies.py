"""The copies of the index: one for each host and folder, and when its worker was last seen."""

import socket
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Min
from django.utils import timezone

from search.backends.tantivy.index_files import IndexUnavailable, read_state
from search.models import IndexCopy

# A worker says that it lives this often; after the second time it is taken for gone.
SIGN_OF_LIFE = timedelta(seconds=30)
GONE_AFTER = timedelta(seconds=90)
# Changes are kept for a copy that was seen within a day; the row of one that was not goes later.
IN_USE = timedelta(days=1)
FORGOTTEN_AFTER = timedelta(days=7)


def copy_name(index: Any) -> str:
    """This host and the folder of the index, as the column takes it."""
    return f"{socket.gethostname()}:{index.files.folder}"[-255:]


def has_worker(index: Any) -> bool:
    """Whether a worker was lately seen at this copy."""
    living = IndexCopy.objects.seen_since(timezone.now() - GONE_AFTER)
    return living.filter(name=copy_name(index)).exists()


def note_copy(index: Any, problem: str, now: datetime) -> None:
    """Note how this copy is; written when something changed, else every SIGN_OF_LIFE."""
    facts = {**_facts(index), "problem": problem[:255]}
    same = IndexCopy.objects.seen_since(now - SIGN_OF_LIFE).filter(name=copy_name(index), **facts)
    if not same.exists():
        IndexCopy.objects.update_or_create(
            name=copy_name(index), defaults={**facts, "seen_at": now}
        )


def sign_off(index: Any, now: datetime) -> None:
    """Note that the worker of this copy ends, so that others follow in its place at once."""
    IndexCopy.objects.filter(name=copy_name(index)).update(seen_at=now - GONE_AFTER)


def _facts(index: Any) -> dict[str, int]:
    try:
        position = read_state(index.files.current()).position
        return {"position": position, "documents": index.open().documents}
    except IndexUnavailable:
        return {"position": 0, "documents": 0}


def lowest_position(now: datetime) -> int | None:
    """How far the slowest of the copies in use has followed; None without any."""
    in_use = IndexCopy.objects.seen_since(now - IN_USE)
    lowest: int | None = in_use.aggregate(lowest=Min("position"))["lowest"]
    return lowest


def forget_copies(now: datetime) -> int:
    """Forget hosts and folders that are gone."""
    return IndexCopy.objects.filter(seen_at__lt=now - FORGOTTEN_AFTER).delete()[0]
