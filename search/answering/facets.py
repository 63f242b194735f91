"""Narrow the articles by what they are and by part of the body, with counts.

Within one facet choices add up, between facets all must fit. The count beside a value says
how many articles it brings with what is chosen in the other facets; it is counted over the
pages that were looked up, so it is what the list then shows.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from articles.all_articles import article_types
from articles.choices import BodyRegion
from search.query import clean_query
from search.readable import FoundPage


@dataclass(frozen=True)
class Facet:
    """One way to narrow: its name in the address, its heading, its values, those of a page."""

    name: str
    heading: Any
    labels: Callable[[], Mapping[str, Any]]
    values_of: Callable[[FoundPage], Collection[str]]


def _type_value(model: type) -> str:
    return str(model._meta.model_name).removesuffix("page")  # type: ignore[attr-defined]


def _type_labels() -> dict[str, Any]:
    return {_type_value(model): model.type_label for model in article_types()}


FACETS = (
    Facet("type", _("What it is about"), _type_labels, lambda page: (_type_value(page.model),)),
    Facet(
        "part",
        _("Part of the body"),
        lambda: dict(BodyRegion.choices),
        lambda page: page.body_regions,
    ),
)


@dataclass(frozen=True)
class SearchAddress:
    """What an address of the results says, without its page number."""

    text: str = ""
    literally: bool = False
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, values: QueryDict) -> "SearchAddress":
        """Read it; what is no value of a facet is left out."""
        chosen = {
            facet.name: tuple(v for v in facet.labels() if v in values.getlist(facet.name))
            for facet in FACETS
        }
        query = clean_query(values.get("q", ""))
        # All that is searched for: the next page must go on with the same list.
        return cls(query.whole or query.text, values.get("exact") == "1", chosen)

    @property
    def query_string(self) -> str:
        """As it stands behind the question mark."""
        pairs = [("q", self.text), *([("exact", "1")] if self.literally else [])]
        pairs += [(name, value) for name, values in self.chosen.items() for value in values]
        return urlencode(pairs)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is chosen."""
        return any(self.chosen.values())

    @property
    def exactly(self) -> "SearchAddress":
        """The same words as they were spelt."""
        return replace(self, literally=True)

    def switched(self, name: str, value: str) -> "SearchAddress":
        """With this value chosen if it was not, and without it if it was."""
        before = self.chosen.get(name, ())
        after = tuple(v for v in before if v != value) if value in before else (*before, value)
        return replace(self, chosen={**self.chosen, name: after})

    def fits(self, page: FoundPage, without: str = "") -> bool:
        """Whether a page has what is chosen, in all facets but this one."""
        return all(
            not set(self.chosen.get(facet.name, ())).isdisjoint(facet.values_of(page))
            for facet in FACETS
            if facet.name != without and self.chosen.get(facet.name)
        )


@dataclass(frozen=True)
class FacetValue:
    """One value to choose or to take back, and where that leads."""

    label: Any
    count: int
    is_chosen: bool
    query_string: str


@dataclass(frozen=True)
class CountedFacet:
    """A facet of these results."""

    heading: Any
    values: list[FacetValue]

    @property
    def chosen(self) -> list[FacetValue]:
        """What can be taken back."""
        return [value for value in self.values if value.is_chosen]


def counted_facets(pages: Iterable[FoundPage], address: SearchAddress) -> list[CountedFacet]:
    """The facets that would narrow these pages, or do; each with the values that occur."""
    pages = list(pages)
    found = [_counted(facet, pages, address) for facet in FACETS]
    return [facet for facet in found if len(facet.values) > 1 or facet.chosen]


def _counted(facet: Facet, pages: list[FoundPage], address: SearchAddress) -> CountedFacet:
    counts = dict.fromkeys(facet.labels(), 0)
    for page in pages:
        if address.fits(page, without=facet.name):
            for value in set(facet.values_of(page)) & counts.keys():
                counts[value] += 1
    chosen = address.chosen.get(facet.name, ())
    values = [
        FacetValue(
            label,
            counts[value],
            value in chosen,
            address.switched(facet.name, value).query_string,
        )
        for value, label in facet.labels().items()
        if counts[value] or value in chosen
    ]
    return CountedFacet(facet.heading, values)
