"""The claim register: every graded claim that readers see, as a list to check."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn

from articles.choices import Certainty
from articles.models import Reference

from .base import LibraryReportView, choice_filter

YES, NO = "yes", "no"


@dataclass(frozen=True)
class ClaimRow:
    """One claim of `articles.claims`, in words."""

    title: str
    url: str
    language: str
    treatment: str
    statement: str
    certainty: str
    comparison: str
    outcome: str
    search_date: datetime.date | None
    references: str
    reviewer: str
    reviewed_on: datetime.date | None
    review_due: datetime.date | None
    to_be_checked: str
    to_be_checked_label: str


def claim_row(claim: Any) -> ClaimRow:
    """A claim as a row of the report."""
    return ClaimRow(
        title=claim.page_title,
        url=claim.url,
        language=claim.language,
        treatment=claim.treatment,
        statement=claim.statement,
        certainty=claim.certainty,
        comparison=claim.comparison,
        outcome=claim.outcome,
        search_date=claim.search_date,
        references="; ".join(claim.references),
        reviewer=claim.reviewer,
        reviewed_on=claim.reviewed_on,
        review_due=claim.review_due,
        to_be_checked=YES if claim.to_be_checked else NO,
        to_be_checked_label=str(_("To be checked") if claim.to_be_checked else _("Checked")),
    )


class ClaimFilterSet(WagtailFilterSet):
    """By grade and by whether somebody must still check it."""

    certainty = choice_filter(_("Certainty"), [(grade.label, grade.label) for grade in Certainty])
    to_be_checked = choice_filter(
        _("Text"), [(YES, _("To be checked")), (NO, _("Checked against its sources"))]
    )

    class Meta:
        model = Reference
        fields: list[str] = []


class ClaimsReportView(LibraryReportView):
    """Claims with grade, sources, reviewer and date."""

    slug = "claims"
    page_title = _("Claim register")
    header_icon = "form"
    filterset_class = ClaimFilterSet
    columns = [
        TitleColumn("title", label=_("Article"), get_url=lambda row: row.url),
        Column("language", label=_("Language")),
        Column("treatment", label=_("Treatment")),
        Column("statement", label=_("Claim")),
        Column("certainty", label=_("Certainty")),
        Column("comparison", label=_("Compared with")),
        Column("outcome", label=_("Outcome")),
        Column("search_date", label=_("Evidence up to")),
        Column("references", label=_("References")),
        Column("reviewer", label=_("Reviewer")),
        Column("reviewed_on", label=_("Reviewed on")),
        Column("review_due", label=_("Review due")),
        Column("to_be_checked_label", label=_("Text")),
    ]

    def rows(self) -> list[ClaimRow]:
        """The claims of the live, public articles."""
        from articles.claims import all_claims

        return [claim_row(claim) for claim in all_claims()]
