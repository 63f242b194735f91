"""How the patients' search is: which engine answers, and how far its index has come."""

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Count, Min
from django.utils import timezone
from modelsearch.backends import get_search_backend
from wagtail.models import Page

from search.backends.tantivy.backend import TantivySearchBackend
from search.backends.tantivy.index_files import IndexUnavailable, read_state
from search.backends.tantivy.integrity import check_files
from search.engines import engine
from search.engines.base import EngineUnavailable
from search.indexing.changes import waiting_after
from search.indexing.copies import GONE_AFTER, copy_name
from search.indexing.drift import find_drift
from search.models import IndexCopy

# Changes are followed within two seconds; what waits longer than this waits too long.
LATE_AFTER = timedelta(minutes=1)


@dataclass(frozen=True)
class CopyHealth:
    """One host's copy of an index, as its worker last saw it."""

    name: str
    position: int
    documents: int
    problem: str
    seen_at: datetime


@dataclass
class SearchHealth:
    """What there is to know; `problems` are sentences for whoever runs the site."""

    engine: str
    documents: int = 0
    behind: int = 0
    behind_since: datetime | None = None
    drift: int | None = None
    worker_seen_at: datetime | None = None
    copies: list[CopyHealth] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def is_degraded(self) -> bool:
        """Whether search answers worse than it should, or soon will."""
        return bool(self.problems)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"is_degraded": self.is_degraded, **asdict(self)}


def search_health(*, thorough: bool = False) -> SearchHealth:
    """Look at this host's index; three small queries, so a monitor may ask often.

    `thorough` also reads every file and compares the keys with the database. Raises
    DatabaseError.
    """
    backend = get_search_backend(settings.SEARCH_BACKEND)
    health = SearchHealth(engine=settings.SEARCH_BACKEND)
    if isinstance(backend, TantivySearchBackend):
        health.copies = [_copy_health(copy) for copy in IndexCopy.objects.all()]
        for index in backend.kept_indexes():
            _look_at_files(health, index, thorough=thorough)
            _look_at_worker(health, index)
    else:
        _look_at_server(health)
    return health


def _look_at_server(health: SearchHealth) -> None:
    """Whether a search server, or the database, answers."""
    try:
        engine(health.engine).complete("health", Page.objects.live(), 1)
    except EngineUnavailable as error:
        health.problems.append(f"{health.engine} does not answer ({error}); the fallback does")
        health.engine = settings.SEARCH_FALLBACK_BACKEND


def _look_at_files(health: SearchHealth, index: Any, *, thorough: bool) -> None:
    """Whether the index can be read, and what it lacks."""
    try:
        health.documents += index.open().documents
        _look_at_changes(health, read_state(index.files.current()).position)
        if thorough:
            check_files(index.files.current(), again=True)
            _look_at_drift(health, index)
    except IndexUnavailable as error:
        health.engine = settings.SEARCH_FALLBACK_BACKEND
        health.problems.append(f"{error}; the fallback answers")


def _look_at_changes(health: SearchHealth, position: int) -> None:
    waiting = waiting_after(position).aggregate(count=Count("pk"), since=Min("created_at"))
    health.behind, health.behind_since = waiting["count"], waiting["since"]
    if health.behind_since and health.behind_since < timezone.now() - LATE_AFTER:
        since = timezone.localtime(health.behind_since).isoformat(" ", "seconds")
        health.problems.append(f"{health.behind} changes wait since {since}")


def _look_at_drift(health: SearchHealth, index: Any) -> None:
    health.drift = (health.drift or 0) + len(find_drift(index))
    if health.drift:
        health.problems.append(f"{health.drift} objects differ from the database")


def _look_at_worker(health: SearchHealth, index: Any) -> None:
    """What this host's worker said, and when; a site may do without one."""
    for copy in health.copies:
        if copy.name != copy_name(index):
            continue
        health.worker_seen_at = copy.seen_at
        if copy.seen_at < timezone.now() - GONE_AFTER:
            health.problems.append("the worker (follow_search_index) does not run")
        elif copy.problem:
            health.problems.append(copy.problem)


def _copy_health(copy: IndexCopy) -> CopyHealth:
    return CopyHealth(copy.name, copy.position, copy.documents, copy.problem, copy.seen_at)
