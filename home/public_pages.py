"""Pages that anybody may read, and those of them to which nobody shall be led today."""

import datetime
from collections.abc import Collection, Mapping
from functools import cache

from django.db.models import CharField, Exists, ExpressionWrapper, OuterRef, Subquery
from wagtail.models import Page, PageViewRestriction
from wagtail.query import PageQuerySet

from home.models import BasePage


def public(pages: PageQuerySet) -> PageQuerySet:
    """What `pages.public()` finds; Wagtail's own asks for all view restrictions first.

    For each page the restrictions are looked through, of which there are few. The path of
    their page is no join: SQLite would then look through all pages for each page.
    """
    return pages.exclude(_is_private())


@cache
def _is_private() -> Exists:
    """The condition that a restriction covers a page; the same for all pages, so built once."""
    own_path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    private_path = Subquery(Page.objects.filter(pk=OuterRef("page_id")).values("path"))
    restrictions = PageViewRestriction.objects.alias(own_path=own_path)
    return Exists(restrictions.filter(own_path__startswith=private_path))


def hidden_pages(ids_by_type: Mapping[type[Page], Collection[int]], day: datetime.date) -> set[int]:
    """The ids of those of these public pages to which nobody shall be led on `day`.

    Each type is asked once (BasePage.hidden_among).
    """
    hidden: set[int] = set()
    for model, page_ids in ids_by_type.items():
        if issubclass(model, BasePage):
            hidden |= model.hidden_among(page_ids, day)
    return hidden
