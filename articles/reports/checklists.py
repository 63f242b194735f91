"""How reviewers scored the latest version of each article (PEMAT-P, DISCERN)."""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.models import Page

from articles.admin_columns import DayColumn
from articles.all_articles import all_articles, with_people
from articles.choices import ChecklistKind
from articles.models import ReviewChecklist

from .base import LibraryReportView, choice_filter, page_edit_url, title_column
from .reviews import kind_choices


class Scored(models.TextChoices):
    """How far the latest version of an article is scored."""

    BOTH = "both", _("Both instruments")
    ONE = "one", _("One instrument")
    OLDER = "older", _("Only an older version")
    NEVER = "never", _("Never")


@dataclass(frozen=True)
class ScoreRow:
    """One article. PEMAT-P in percent; DISCERN means from 1 to 5, its total from 16 to 80."""

    title: str
    edit_url: str
    kind: str
    locale: str
    language: str
    scored: str
    scored_label: str
    understandability: float | None
    actionability: float | None
    reliability: float | None
    treatment: float | None
    total: float | None
    scored_by: str
    scored_on: datetime.date | None


def score_rows() -> list[ScoreRow]:
    """Every article by title; a query for each type of article and one for the scores."""
    by_page: dict[int, list[ReviewChecklist]] = defaultdict(list)
    for checklist in ReviewChecklist.objects.select_related("completed_by"):
        by_page[checklist.page_id].append(checklist)
    pages = with_people(all_articles().order_by("title"))
    return [_row(page, by_page[page.pk]) for page in pages]


def _row(page: Any, checklists: list[ReviewChecklist]) -> ScoreRow:
    latest = {one.kind: one for one in checklists if one.revision_id == page.latest_revision_id}
    pemat = latest[ChecklistKind.PEMAT_P].scores if ChecklistKind.PEMAT_P in latest else {}
    discern = latest[ChecklistKind.DISCERN].scores if ChecklistKind.DISCERN in latest else {}
    newest = max(latest.values(), key=lambda one: one.completed_at, default=None)
    scored = _scored(len(latest), bool(checklists))
    return ScoreRow(
        title=page.title,
        edit_url=page_edit_url(page.pk),
        kind=page._meta.model_name,
        locale=page.locale.language_code,
        language=page.locale.get_display_name(),
        scored=scored.value,
        scored_label=str(scored.label),
        understandability=pemat.get("understandability"),
        actionability=pemat.get("actionability"),
        reliability=discern.get("reliability"),
        treatment=discern.get("treatment"),
        total=discern.get("total"),
        scored_by=str(newest.completed_by or "") if newest else "",
        scored_on=newest.completed_at.date() if newest else None,
    )


def _scored(latest: int, any_at_all: bool) -> Scored:
    if latest:
        return Scored.BOTH if latest == len(ChecklistKind) else Scored.ONE
    return Scored.OLDER if any_at_all else Scored.NEVER


class ScoreFilterSet(WagtailFilterSet):
    """By how far an article is scored, and by type."""

    scored = choice_filter(_("Scored"), Scored.choices)
    kind = choice_filter(_("Type"), kind_choices)

    class Meta:
        model = Page
        fields: list[str] = []


class ChecklistsReportView(LibraryReportView):
    """Scores of the latest version; readers see nothing of them."""

    slug = "checklists"
    page_title = _("Checklist scores")
    header_icon = "clipboard-list"
    filterset_class = ScoreFilterSet
    columns = [
        title_column(_("Article")),
        Column("language", label=_("Language")),
        StatusTagColumn(
            "scored_label", label=_("Scored"), primary=lambda row: row.scored == Scored.BOTH
        ),
        Column("understandability", label=_("PEMAT-P clear, %")),
        Column("actionability", label=_("PEMAT-P usable, %")),
        Column("total", label=_("DISCERN, of 80")),
        Column("scored_by", label=_("Scored by")),
        DayColumn("scored_on", label=_("Scored on")),
    ]
    only_exported = [
        ("reliability", _("DISCERN, reliability (1 to 5)")),
        ("treatment", _("DISCERN, treatments (1 to 5)")),
    ]

    def rows(self) -> list[ScoreRow]:
        """The articles and their scores."""
        return score_rows()
