"""The engines that can be measured, each over documents of its own."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from modelsearch.backends import import_backend

from search.backends.tantivy import SearchBackend as TantivySearchBackend
from search.evaluation.searchable import Searchable
from search.evaluation.temporary_database import (
    DATABASE_BACKEND,
    engine_over_rows,
    temporary_database,
)
from search.evaluation.temporary_index import temporary_index
from search.evaluation.test_set import BadTestSet, Document

DENSE = "dense"
DATABASE = {"database": {"BACKEND": DATABASE_BACKEND}}


@contextmanager
def engine_over(name: str, documents: Iterable[Document]) -> Iterator[Searchable]:
    """The engine of this name over these documents; raises BadTestSet for an unknown name.

    Any entry of WAGTAILSEARCH_BACKENDS has one; `database` is Wagtail's own without settings,
    and `dense` our index together with what the documents mean.
    """
    if name == DENSE:
        with _by_meaning(documents) as searchable:
            yield searchable
        return
    known: dict[str, Any] = {**DATABASE, **settings.WAGTAILSEARCH_BACKENDS}
    if name not in known:
        raise BadTestSet(
            f"There is no engine {name}; there are {', '.join(sorted([*known, DENSE]))}."
        )
    if _is_our_index(known[name]["BACKEND"]):
        with temporary_index(documents) as searchable:
            yield searchable
    else:
        backend_name = DATABASE_BACKEND if name in DATABASE else name
        with temporary_database(), engine_over_rows(backend_name, documents) as searchable:
            yield searchable


@contextmanager
def _by_meaning(documents: Iterable[Document]) -> Iterator[Searchable]:
    try:
        from search.evaluation.temporary_vectors import temporary_vectors

        with temporary_vectors(documents) as searchable:
            yield searchable
    except ImportError as error:
        raise BadTestSet("`dense` needs the packages of requirements-dense.txt.") from error


def _is_our_index(path: str) -> bool:
    """By the class alone: to make one may already ask a database that is not there yet."""
    backend = import_backend(path)
    return isinstance(backend, type) and issubclass(backend, TantivySearchBackend)
