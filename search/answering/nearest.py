"""What to read instead when nothing was found."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q
from wagtail.models import Page, Site

from articles.choices import BodyRegion
from home.site_pages import on_site
from search.backends.tantivy.analyzers import WORDS, terms_of
from search.engines import ask
from search.engines.base import Engine, EngineUnavailable, RankedPage
from search.groups import LIBRARY
from search.readable import readable_pages, searched_pages

MOST_TOPICS = 6
# A word is shortened to its first letters, so that another ending or a slip does not matter.
BEGINNINGS = (5, 4, 3)
MOST_TRIED = 4  # beginnings; each is a search of its own


@dataclass(frozen=True)
class NearestTopics:
    """Parts of the body that were named, articles called alike, else the newest articles."""

    body_parts: list[BodyRegion] = field(default_factory=list)
    alike: list[Any] = field(default_factory=list)
    newest: list[Any] = field(default_factory=list)


def nearest_topics(text: str, language: str, site: Site | None = None) -> NearestTopics:
    """What comes nearest to a query without results, in the reader's language."""
    alike = _readable(_called_alike(text, language), language, site)
    newest = [] if alike else _readable(_newest(language, site), language, site)
    return NearestTopics(_named_parts(text), alike, newest)


def _named_parts(text: str) -> list[BodyRegion]:
    terms = set(terms_of(text))
    return [part for part in BodyRegion if terms & set(terms_of(str(part.label)))]


def _called_alike(text: str, language: str) -> list[int]:
    """The articles with a title or other name in which a word begins like one of the query."""
    pages = searched_pages(language)
    found: dict[int, None] = {}

    def complete(engine: Engine) -> None:
        for beginning in _beginnings(text):
            found.update(dict.fromkeys(engine.complete(beginning, pages, MOST_TOPICS)))
            if len(found) >= MOST_TOPICS:
                return

    try:
        ask(complete)
    except EngineUnavailable:
        return []
    return list(found)


def _beginnings(text: str) -> list[str]:
    """The different beginnings of the words, the longest first."""
    words = terms_of(text, WORDS)[:MOST_TRIED]
    found = [word[:length] for length in BEGINNINGS for word in words if len(word) >= length]
    return list(dict.fromkeys(found))[:MOST_TRIED]


def _newest(language: str, site: Site | None) -> list[int]:
    own = on_site(site.pk) if site else Q()
    newest = searched_pages(language).filter(own).order_by("-first_published_at")
    return list(newest.values_list("pk", flat=True)[: MOST_TOPICS * 2])


def _readable(page_ids: list[int], language: str, site: Site | None) -> list[Any]:
    """Those that are articles which a visitor may read, as plain pages in this order."""
    ranked = [RankedPage(pk, -float(place)) for place, pk in enumerate(page_ids)]
    found = [page for page in readable_pages(ranked, language, site) if page.group == LIBRARY]
    ids = [page.page_id for page in found[:MOST_TOPICS]]
    pages = Page.objects.select_related("locale").in_bulk(ids)
    return [pages[pk] for pk in ids if pk in pages]
