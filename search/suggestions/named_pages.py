"""Pages by the beginning of their titles and other names, checked in the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.conf import settings
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page, Site

from articles.translation import withheld_among
from home.public_pages import public
from home.site_pages import on_site
from search.engines.base import Engine
from search.groups import LIBRARY, group_of, named_types
from search.other_names import other_names_column
from search.page_types import hidden_today, searched_models
from search.suggestions.editors_words import EditorsWord
from search.suggestions.naming import Standing, plain_name, standing

# The engine knows words, not names, so more pages are looked at than are shown.
CANDIDATES = 100


@dataclass(frozen=True)
class NamedPage:
    """A page that was found by its title, or by `other_name`."""

    page: Any
    other_name: str = ""
    standing: Standing = Standing.BEGINS

    @property
    def heading(self) -> Any:
        """Under which heading the results list it; "" for articles, which need none."""
        group = group_of(searched_models()[self.page.content_type_id])
        return group.heading if group and group != LIBRARY else ""


def named_pages(
    engine: Engine,
    text: str,
    words: Sequence[EditorsWord],
    languages: Sequence[str],
    site: Site | None = None,
) -> list[NamedPage]:
    """Pages of a site with a name that `text` begins, best first; then what the words lead to.

    One query, one more for each type that hides pages, and whatever the engine asks. A page may
    come twice, and withheld translations are still among them: see `shown_to`.
    """
    asked = [text, *(name for word in words for name in word.names)]
    found = {name: _completions(engine, name) for name in asked}
    readable = _readable(set(chain.from_iterable(found.values())), languages, site)
    pages = {name: [readable[pk] for pk in ids if pk in readable] for name, ids in found.items()}
    named = [_named(page, text) for page in pages[text]]
    named.sort(key=lambda page: (page.standing, bool(page.other_name)))
    named += [
        NamedPage(page, word.word)
        for word in words
        for name in word.names
        for page in pages[name]
        if _named(page, name).standing != Standing.SCATTERED
    ]
    return named


def shown_to(language: str, named: Sequence[NamedPage], limit: int) -> list[NamedPage]:
    """Each page of this language once, without withheld translations, at most `limit`."""
    own: dict[int, NamedPage] = {}
    for found in named:
        if found.page.language == language:
            own.setdefault(found.page.pk, found)
    # Withheld ones are few, so twice as many as are shown will do.
    first = list(own.values())[: limit * 2]
    if language != settings.LANGUAGE_CODE:
        withheld = withheld_among({found.page.pk: found.page.translation_key for found in first})
        first = [found for found in first if found.page.pk not in withheld]
    return first[:limit]


def _named(page: Any, text: str) -> NamedPage:
    """The page as its best name ranks it; with the other name if the title says nothing."""
    typed = plain_name(text)
    names = [name.strip() for name in page.other_names.splitlines() if name.strip()]
    places = [(standing(plain_name(name), typed), name) for name in names]
    own = standing(plain_name(page.title), typed)
    best, other_name = min([(own, ""), *places], key=lambda found: found[0])
    return NamedPage(page, other_name if own == Standing.SCATTERED else "", best)


def _completions(engine: Engine, text: str) -> list[int]:
    """Ids of pages with these words in their names, in any language, the last unfinished."""
    return engine.complete(text, Page.objects.type(named_types()).live(), CANDIDATES)


def _readable(page_ids: set[int], languages: Sequence[str], site: Site | None) -> dict[int, Any]:
    """Those that everybody may read now, with `other_names` and `language`."""
    pages = public(Page.objects.live()).exclude(expire_at__lte=timezone.now())
    wanted = pages.filter(pk__in=page_ids, locale__language_code__in=languages)
    wanted = wanted.filter(on_site(site.pk)) if site else wanted
    language = F("locale__language_code")
    rows = wanted.annotate(other_names=other_names_column(), language=language)
    found = {row.pk: row for row in rows}
    hidden = hidden_today({pk: row.content_type_id for pk, row in found.items()})
    return {pk: row for pk, row in found.items() if pk not in hidden}
