"""Under which headings the results stand; a page type names its own by `search_group`.

A new group is one line here and `search_group` in its page types.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, get_page_models


@dataclass(frozen=True)
class Group:
    """One list of results, with its heading."""

    key: str
    heading: Any


# The articles have the long list, with pages, facets and an answer; others only their best.
LIBRARY = Group("library", _("From the library"))
OTHER_PAGES = Group("pages", _("Other pages of this site"))
PRACTICE = (
    Group("practitioners", _("Physiotherapists")),
    Group("services", _("Services and prices")),
    Group("places", _("Where we treat")),
)
GROUPS = (LIBRARY, *PRACTICE, OTHER_PAGES)


def group_of(model: type[Page]) -> Group | None:
    """The group of a page type; None for one that the search does not find."""
    key = getattr(model, "search_group", "")
    return next((group for group in GROUPS if group.key == key), None)


@cache
def searched_types() -> tuple[type[Page], ...]:
    """Every page type that the search finds."""
    return tuple(model for model in get_page_models() if group_of(model))


@cache
def named_types() -> tuple[type[Page], ...]:
    """Those whose pages patients know by name: articles, people, places, services."""
    return tuple(model for model in searched_types() if group_of(model) != OTHER_PAGES)
