"""The claim register: every graded claim that readers see, as a list to check."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn

from articles.admin_columns import MarkedDayColumn
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
        TitleColumn("title", label=_("Article"), get_url=lambda row: row.url, width="18%"),
        Column("statement", label=_("Claim"), width="24%"),
        Column("certainty", label=_("Certainty")),
        Column("references", label=_("References"), width="26%", classname="w-break-words"),
        Column("reviewer", label=_("Reviewer")),
        MarkedDayColumn(
            "reviewed_on",
            lambda row: row.to_be_checked_label if row.to_be_checked == YES else "",
            label=_("Reviewed on"),
        ),
    ]
    only_exported = [
        ("language", _("Language")),
        ("treatment", _("Treatment")),
        ("comparison", _("Compared with")),
        ("outcome", _("Outcome")),
        ("search_date", _("Evidence up to")),
        ("review_due", _("Review due")),
        ("to_be_checked_label", _("Text")),
    ]

    def rows(self) -> list[ClaimRow]:
        """The claims of the live, public articles."""
        from articles.claims import all_claims

        return [claim_row(claim) for claim in all_claims()]
