"""What is asked in a measurement."""

from dataclasses import dataclass

from wagtail.models import PageQuerySet

from search.engines.base import Engine


@dataclass(frozen=True)
class Searchable:
    """An engine and the pages to ask it for; the first document has the key `first_key`."""

    engine: Engine
    pages: PageQuerySet
    first_key: int
