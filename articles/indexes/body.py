"""Articles by part of the body."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from articles.choices import BodyRegion


@dataclass(frozen=True)
class Region:
    """A part of the body and its articles, by title."""

    anchor: str
    label: str
    articles: list[Any]


@dataclass(frozen=True)
class BodyIndex:
    """The parts of the body from head to foot, and the articles on none of them."""

    regions: list[Region] = field(default_factory=list)
    elsewhere: list[Any] = field(default_factory=list)

    @property
    def with_articles(self) -> list[Region]:
        """The parts on which there is something to read."""
        return [region for region in self.regions if region.articles]

    @property
    def without_articles(self) -> list[Region]:
        """The parts on which nothing is written yet."""
        return [region for region in self.regions if not region.articles]


def body_index(articles: Iterable[Any]) -> BodyIndex:
    """Sort articles by part of the body; one article may stand in several."""
    by_region: dict[str, list[Any]] = defaultdict(list)
    elsewhere = []
    for article in articles:
        chosen = set(article.body_regions) & set(BodyRegion.values)
        for region in chosen:
            by_region[region].append(article)
        if not chosen:
            elsewhere.append(article)
    regions = [
        Region(region.value, str(region.label), by_region[region.value]) for region in BodyRegion
    ]
    return BodyIndex(regions, elsewhere)
