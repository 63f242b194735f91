"""The vectors of the library: computed when a page has changed, kept in the database."""

import hashlib
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from django.db.models import Count, Max

from search.dense.encoder import Encoder
from search.models import PageVector

ENCODED_AT_ONCE = 32
# The encoder reads only the beginning; this is more than it takes.
CHARACTERS = 1200
Stamp = tuple[Any, ...]


@dataclass(frozen=True)
class VectorTable:
    """All vectors as one matrix, a row for each page."""

    page_ids: Sequence[int]
    matrix: Any

    def nearest(self, vector: Any, limit: int) -> list[int]:
        """The pages whose meaning is nearest, the nearest first. One multiplication."""
        if not len(self.page_ids):
            return []
        likeness = self.matrix @ vector
        best = np.argsort(-likeness, kind="stable")[:limit]
        return [int(self.page_ids[row]) for row in best]


_lock = threading.Lock()
_kept: tuple[Stamp, VectorTable] | None = None


def vector_table() -> VectorTable:
    """The vectors as they are now; read anew when one has changed. One query otherwise."""
    global _kept
    counted = PageVector.objects.aggregate(rows=Count("pk"), newest=Max("updated_at"))
    stamp = tuple(counted.values())
    with _lock:
        if _kept is None or _kept[0] != stamp:
            _kept = (stamp, _read_table())
        return _kept[1]


def _read_table() -> VectorTable:
    rows = list(PageVector.objects.order_by("page_id").values_list("page_id", "vector"))
    matrix = np.vstack([as_read(vector) for _page, vector in rows]) if rows else np.zeros((0, 0))
    return VectorTable([page for page, _vector in rows], matrix)


def as_kept(vector: Any) -> bytes:
    """A vector in half precision, which costs no place in the ranking."""
    return bytes(vector.astype(np.float16).tobytes())


def as_read(kept: Any) -> Any:
    """The vector of what was kept, ready to multiply."""
    return np.frombuffer(bytes(kept), dtype=np.float16).astype(np.float32)


def text_to_encode(page: Any) -> str:
    """What a page is about, in its first words."""
    return f"{page.title}. {getattr(page, 'body_text', '')}"[:CHARACTERS]


def encode_pages(pages: Iterable[Any], encoder: Encoder) -> int:
    """Compute the vectors of those pages whose text has changed; returns how many."""
    known = dict(PageVector.objects.values_list("page_id", "digest"))
    changed = []
    for page in pages:
        text = text_to_encode(page)
        if known.get(page.pk) != (digest := hashlib.sha256(text.encode()).hexdigest()):
            changed.append((page.pk, text, digest))
    for start in range(0, len(changed), ENCODED_AT_ONCE):
        _encode(changed[start : start + ENCODED_AT_ONCE], encoder)
    return len(changed)


def _encode(rows: list[tuple[int, str, str]], encoder: Encoder) -> None:
    vectors = encoder.encode([text for _page, text, _digest in rows])
    for (page, _text, digest), vector in zip(rows, vectors, strict=True):
        values = {"digest": digest, "vector": as_kept(vector)}
        PageVector.objects.update_or_create(page_id=page, defaults=values)
