"""The way from one index to the others, with how much each holds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.indexes.body import body_index
from articles.indexes.treatments import treatment_index
from articles.models import LibraryIndexPage


@dataclass(frozen=True)
class IndexLink:
    """One index: the name of its route, its address, its title, and its count in words."""

    route: str
    url: str
    title: str
    count: str


def index_links(library: LibraryIndexPage, articles: Sequence[Any]) -> list[IndexLink]:
    """The three indexes of a library."""
    regions = len(body_index(articles).with_articles)
    treatments = len(treatment_index(articles))
    texts = [
        (
            "a_to_z",
            _("A to Z"),
            ngettext("%(n)d article", "%(n)d articles", len(articles)) % {"n": len(articles)},
        ),
        (
            "body",
            _("By part of the body"),
            ngettext("%(n)d part", "%(n)d parts", regions) % {"n": regions},
        ),
        (
            "treatments",
            _("By treatment"),
            ngettext("%(n)d treatment", "%(n)d treatments", treatments) % {"n": treatments},
        ),
    ]
    base = library.url or ""
    return [
        IndexLink(route, f"{base}{library.reverse_subpage(route)}", title, count)
        for route, title, count in texts
    ]
