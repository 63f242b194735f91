"""The engines that can be measured, each over documents of its own."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import Any

from django.conf import settings

from search.evaluation.temporary_index import temporary_index
from search.evaluation.test_set import BadTestSet, Document

INDEX_BACKEND = "search.backends.tantivy"
DATABASE = "database"
Searchable = AbstractContextManager[tuple[Any, Any]]  # an engine, and the pages to ask it for


def engine_over(name: str, documents: Iterable[Document]) -> Searchable:
    """The engine of this name over these documents; raises BadTestSet for an unknown name."""
    backends = settings.WAGTAILSEARCH_BACKENDS
    if name not in backends:
        known = ", ".join(sorted(backends))
        raise BadTestSet(f"There is no engine {name}; there are {known}.")
    return temporary_index(documents)
