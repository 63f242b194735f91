"""The last word on what was found: only what everybody may read now, by the database."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Locale, Page, PageQuerySet, Site

from articles.ageing import ReviewStage, review_stage
from articles.all_articles import column
from articles.translation import withheld_among
from home.kept import Kept
from home.public_pages import public
from home.site_pages import on_site
from search.engines.base import RankedPage
from search.groups import Group, group_of, searched_types
from search.other_names import other_names_column
from search.page_types import hidden_today, searched_models

# What the score of a long overdue article is multiplied with: it stays findable, but an
# article in date wins unless it answers only half as well. Applied when a query is
# answered, so the passing of a date needs no new index.
DEMOTED_FACTOR = 0.5
READ_COLUMNS = (
    "pk",
    "content_type",
    "title",
    "review_due",
    "body_regions",
    "other_names",
)


@dataclass(frozen=True)
class FoundPage:
    """A page that may be shown, with its score and what the list is narrowed by."""

    page_id: int
    score: float
    model: type[Page]
    group: Group | None
    title: str
    other_names: str = ""
    body_regions: tuple[str, ...] = ()
    # Put on top by an editor; named by the query, which is its title or another name of it.
    is_promoted: bool = False
    is_named: bool = False

    @property
    def names(self) -> list[str]:
        """Its title and its other names."""
        return [self.title, *self.other_names.splitlines()]

    @property
    def place(self) -> tuple[bool, bool, float]:
        """What pages are ordered by, the greatest first."""
        return self.is_promoted, self.is_named, self.score


_locales = Kept(lambda: dict(Locale.objects.values_list("language_code", "pk")))


def searched_pages(language: str) -> PageQuerySet:
    """The pages that an engine searches: by filters that every engine has in its index.

    At most one query, for the languages: Wagtail's backends filter by columns of the page only.
    """
    return Page.objects.type(searched_types()).live().filter(locale=_locales().get(language))


def readable_pages(
    ranked: Sequence[RankedPage], language: str, site: Site | None = None
) -> list[FoundPage]:
    """Those that a visitor of this site may read, long overdue articles demoted, best first.

    One query, or none for no pages; one more for each type that hides pages, and a few more for
    a translated edition. Whatever the index says, a page that is a draft, private, expired,
    withheld, hidden today, of another site or gone by now is left out.
    """
    if not ranked:
        return []
    rows = _readable_rows([page.page_id for page in ranked], language, site)
    scored = [(rows[page.page_id], page.score) for page in ranked if page.page_id in rows]
    return sorted(_found_pages(scored), key=lambda page: page.place, reverse=True)


def _readable_rows(
    page_ids: Sequence[int], language: str, site: Site | None
) -> dict[int, dict[str, Any]]:
    """What is known of those of these pages that everybody may read, by id."""
    is_edition = language != settings.LANGUAGE_CODE
    pages = Page.objects.type(searched_types()).live().filter(_below(site), pk__in=page_ids)
    pages = pages.filter(locale__language_code=language)
    current = public(pages).exclude(expire_at__lte=timezone.now()).order_by()
    rows = current.annotate(
        review_due=column("review_due"),
        body_regions=column("body_regions"),
        other_names=other_names_column(),
    ).values(*READ_COLUMNS, *(["translation_key"] if is_edition else []))
    found = {row["pk"]: row for row in rows}
    left_out = hidden_today({pk: row["content_type"] for pk, row in found.items()})
    if is_edition:
        left_out |= withheld_among({pk: row["translation_key"] for pk, row in found.items()})
    return {pk: row for pk, row in found.items() if pk not in left_out}


def _below(site: Site | None) -> Q:
    """The condition that a page has an address on this site, in whatever language."""
    return on_site(site.pk) if site else Q()


def _found_pages(scored: Sequence[tuple[dict[str, Any], float]]) -> list[FoundPage]:
    today = timezone.localdate()
    models = searched_models()
    return [
        FoundPage(
            page_id=row["pk"],
            score=_score(score, row["review_due"], today),
            model=models[row["content_type"]],
            group=group_of(models[row["content_type"]]),
            title=row["title"],
            other_names=row["other_names"],
            body_regions=tuple(row["body_regions"] or ()),
        )
        for row, score in scored
    ]


def _score(score: float, due: datetime.date | None, today: datetime.date) -> float:
    demoted = review_stage(due, today) in {ReviewStage.DEMOTED, ReviewStage.EXPIRED}
    return score * DEMOTED_FACTOR if demoted else score
