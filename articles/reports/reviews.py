"""When each article must be reviewed again, and whether its reviewer may still vouch for it."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.models import Page

from articles.admin_columns import MarkedDayColumn
from articles.ageing import ReviewStage
from articles.all_articles import all_articles, article_types, with_people
from clinic.models import Person

from .base import LibraryReportView, choice_filter, page_edit_url, title_column

REGISTRATION_WARNING = datetime.timedelta(days=60)


class Registration(models.TextChoices):
    """Where the reviewer's registration stands."""

    VALID = "valid", _("Valid")
    ENDS_SOON = "ends_soon", _("Ends within 60 days")
    OVER = "over", _("Not valid today")


@dataclass(frozen=True)
class ReviewRow:
    """One article; `days_overdue` is None until the date has passed."""

    title: str
    edit_url: str
    kind: str
    kind_label: str
    locale: str
    language: str
    stage: str
    stage_label: str
    review_due: datetime.date | None
    days_overdue: int | None
    is_live: str
    owner: str
    reviewer: str
    registration: str
    registration_label: str
    registered_until: datetime.date | None

    @property
    def overdue_mark(self) -> str:
        """The stage, unless the article is in date."""
        return "" if self.stage == ReviewStage.CURRENT else self.stage_label

    @property
    def registration_mark(self) -> str:
        """What is wrong with the reviewer's registration, if anything."""
        return "" if self.registration == Registration.VALID else self.registration_label


def registration_of(person: Person | None, today: datetime.date) -> Registration:
    """Whether the person may vouch for an article today, and for how much longer."""
    if person is None or not person.is_registered_on(today):
        return Registration.OVER
    lasts = person.is_registered_on(today + REGISTRATION_WARNING)
    return Registration.VALID if lasts else Registration.ENDS_SOON


def review_rows(today: datetime.date) -> list[ReviewRow]:
    """Every article that is live or was taken offline for its age, the longest overdue first."""
    pages = all_articles().filter(Q(live=True) | Q(expired=True))
    ordered = pages.order_by(F("review_due").asc(nulls_first=True), "title")
    return [_row(page, today) for page in with_people(ordered)]


def _row(page: Any, today: datetime.date) -> ReviewRow:
    registration = registration_of(page.reviewer, today)
    overdue = page.is_review_overdue
    return ReviewRow(
        title=page.title,
        edit_url=page_edit_url(page.pk),
        kind=page._meta.model_name,
        kind_label=str(page.type_label),
        locale=page.locale.language_code,
        language=page.locale.get_display_name(),
        stage=page.review_stage.value,
        stage_label=str(page.review_stage.label),
        review_due=page.review_due,
        days_overdue=(today - page.review_due).days if overdue else None,
        is_live=str(_("Yes") if page.live else _("No")),
        owner=page.owner.get_full_name() or page.owner.get_username() if page.owner else "",
        reviewer=page.reviewer.name_with_degrees if page.reviewer else "",
        registration=registration.value,
        registration_label=str(registration.label),
        registered_until=page.reviewer.registration_valid_until if page.reviewer else None,
    )


def kind_choices() -> list[tuple[str, Any]]:
    """The types of articles."""
    return [(str(model._meta.model_name), model.type_label) for model in article_types()]


class ReviewFilterSet(WagtailFilterSet):
    """By stage, type, registration; Wagtail adds the language where there are several."""

    stage = choice_filter(_("Stage"), ReviewStage.choices)
    kind = choice_filter(_("Type"), kind_choices)
    registration = choice_filter(_("Reviewer’s registration"), Registration.choices)

    class Meta:
        model = Page
        fields: list[str] = []


class ReviewsReportView(LibraryReportView):
    """Overdue reviews first, then those that come next."""

    slug = "reviews"
    page_title = _("Reviews due")
    header_icon = "calendar-alt"
    filterset_class = ReviewFilterSet
    columns = [
        title_column(_("Article")),
        Column("kind_label", label=_("Type")),
        Column("language", label=_("Language")),
        MarkedDayColumn("review_due", lambda row: row.overdue_mark, label=_("Review due")),
        Column("days_overdue", label=_("Days overdue")),
        Column("owner", label=_("Owner")),
        Column("reviewer", label=_("Reviewer"), width="14%"),
        MarkedDayColumn(
            "registered_until", lambda row: row.registration_mark, label=_("Registered until")
        ),
    ]
    only_exported = [
        ("stage_label", _("Stage")),
        ("registration_label", _("Registration")),
        ("is_live", _("Live")),
    ]

    def rows(self) -> list[ReviewRow]:
        """The articles as of today."""
        return review_rows(timezone.localdate())
