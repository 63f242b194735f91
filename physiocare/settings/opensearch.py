"""The entry of WAGTAILSEARCH_BACKENDS for an OpenSearch server (docs/search-backend.md)."""

from typing import Any


def opensearch_backend(urls: list[str], prefix: str, timeout: float) -> dict[str, Any]:
    """Settings of Wagtail's OpenSearch 3 backend.

    `timeout` is in seconds: so long a patient waits before the fallback answers. A failed
    request is not tried again, for the same reason.
    """
    return {
        "BACKEND": "wagtail.search.backends.opensearch3",
        "URLS": urls,
        "INDEX_PREFIX": prefix,
        "TIMEOUT": timeout,
        "OPTIONS": {"max_retries": 0},
        # English endings and stop words are dropped, as in our own index.
        "INDEX_SETTINGS": {
            "settings": {"analysis": {"analyzer": {"default": {"type": "english"}}}}
        },
    }
