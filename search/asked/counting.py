"""Count what was searched for and what was opened: two short statements, no lock held long."""

import logging

from django.conf import settings
from django.db import DatabaseError, IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from search.asked.keepable import is_keepable, unknown_words, words_of
from search.engines import engine
from search.engines.base import EngineUnavailable
from search.models import SearchedQuery
from search.services import SearchResults
from search.understanding.vocabulary import Vocabulary

logger = logging.getLogger(__name__)
# What stands for every query whose words are not kept.
NOT_KEPT = ""


def count_search(found: SearchResults, language: str) -> None:
    """Count one search of a reader of this language, whose words may be not kept.

    Never fails: a search that cannot be counted was answered all the same.
    """
    try:
        words = kept_words(found)
        corrected = words_of(found.meant.corrected) if found.meant and words else ""
        _add(language, words, corrected, found.total)
    except DatabaseError as error:
        logger.warning("A search was not counted: %s", type(error).__name__)


def count_click(typed: str, language: str) -> bool:
    """Count that a result of today's search for this was opened; whether that was believable.

    There are never more of these than searches, so whoever invents them moves a rate, and
    fills no table.
    """
    rows = SearchedQuery.objects.filter(
        day=timezone.localdate(), language=language, text=words_of(typed)
    )
    wanted = rows.exclude(text=NOT_KEPT).filter(clicks__lt=F("searches"))
    return bool(wanted.update(clicks=F("clicks") + 1))


def kept_words(found: SearchResults) -> str:
    """The words of a query as they are kept, or NOT_KEPT."""
    if found.red_flags or found.meant is None:
        return NOT_KEPT
    unknown = unknown_words(found.meant, _vocabulary())
    typed = found.query.text
    return words_of(typed) if is_keepable(typed, unknown) else NOT_KEPT


def _vocabulary() -> Vocabulary:
    """What the library knows; while its index is away, nothing, so that less is kept."""
    try:
        return engine(settings.SEARCH_BACKEND).vocabulary()
    except EngineUnavailable:
        return Vocabulary()


def _add(language: str, text: str, corrected: str, results: int) -> None:
    key = {"day": timezone.localdate(), "language": language, "text": text}
    latest = {"corrected": corrected[:100], "results": results}
    if _add_to_row(key, latest):
        return
    try:
        with transaction.atomic():
            SearchedQuery.objects.create(**key, **latest, searches=1)
    except IntegrityError:  # somebody else asked the same for the first time today
        _add_to_row(key, latest)


def _add_to_row(key: dict[str, object], latest: dict[str, object]) -> int:
    with transaction.atomic():
        return SearchedQuery.objects.filter(**key).update(searches=F("searches") + 1, **latest)
