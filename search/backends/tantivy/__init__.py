"""A search backend for any Wagtail site: Tantivy index files beside the database.

    WAGTAILSEARCH_BACKENDS = {
        "patients": {
            "BACKEND": "search.backends.tantivy",
            "PATH": "/var/lib/site/search",
            "MODELS": ["wagtailcore.Page"],
        },
    }

Scores are BM25 per field, summed, and the same on every database (ADR 18).
"""

from search.backends.tantivy.backend import TantivySearchBackend as SearchBackend

__all__ = ["SearchBackend"]
