"""Pages that anybody may read, and those of them to which nobody shall be led today."""

import datetime
from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import BooleanField, Func
from wagtail.models import Page
from wagtail.query import PageQuerySet

from home.models import BasePage


class IsPrivate(Func):
    """The condition that a view restriction covers the page with this path.

    For each page the restrictions are looked through, of which there are few. The path of
    their page is no join: SQLite would then look through all pages for each page. Paths are of
    capitals and digits only, so LIKE needs no escapes. Written as SQL, because every page of the
    site asks this and putting it together again took longer than the answer.
    """

    output_field = BooleanField()
    template = (
        "EXISTS(SELECT 1 FROM wagtailcore_pageviewrestriction restriction"
        " WHERE %(expressions)s LIKE ("
        "SELECT page.path FROM wagtailcore_page page WHERE page.id = restriction.page_id"
        ") || '%%%%')"
    )
    # PostgreSQL reads all restrictions once, and is free to join the pages as is best.
    postgresql_template = (
        "%(expressions)s LIKE ANY(ARRAY("
        "SELECT page.path || '%%%%' FROM wagtailcore_pageviewrestriction restriction"
        " JOIN wagtailcore_page page ON page.id = restriction.page_id))"
    )

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """The same in PostgreSQL's words."""
        return self.as_sql(compiler, connection, template=self.postgresql_template, **context)


def public(pages: PageQuerySet) -> PageQuerySet:
    """What `pages.public()` finds; Wagtail's own asks for all view restrictions first."""
    return pages.exclude(IsPrivate("path"))


def hidden_pages(ids_by_type: Mapping[type[Page], Collection[int]], day: datetime.date) -> set[int]:
    """The ids of those of these public pages to which nobody shall be led on `day`.

    Each type is asked once (BasePage.hidden_among).
    """
    hidden: set[int] = set()
    for model, page_ids in ids_by_type.items():
        if issubclass(model, BasePage):
            hidden |= model.hidden_among(page_ids, day)
    return hidden
