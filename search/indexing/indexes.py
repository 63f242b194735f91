"""Which indexes there are to keep."""

from typing import Any

from modelsearch.backends import get_search_backends

from search.backends.tantivy.backend import TantivySearchBackend


def kept_indexes() -> list[Any]:
    """Every index of every Tantivy backend in the settings."""
    backends = [b for b in get_search_backends() if isinstance(b, TantivySearchBackend)]
    return [index for backend in backends for index in backend.kept_indexes()]
