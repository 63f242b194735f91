"""The sources that need somebody's attention."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column

from articles.models import Reference
from articles.reference_health import ReferenceProblem, find_problems, pages_citing, used_ids

from .base import LibraryReportView, choice_filter, title_column


@dataclass(frozen=True)
class ReferenceRow:
    """One reference with at least one problem."""

    title: str
    edit_url: str
    authors: str
    year: int
    doi: str
    pmid: str
    problem: frozenset[str]
    problems: str
    cited_by: int


def reference_rows(this_year: int) -> list[ReferenceRow]:
    """Every reference with a problem; four queries."""
    references = list(Reference.objects.all())
    problems, cited = find_problems(references, used_ids(), this_year), pages_citing()
    return [
        _row(reference, problems[reference.pk], cited[reference.pk])
        for reference in references
        if problems[reference.pk]
    ]


def _row(reference: Any, problems: list[ReferenceProblem], cited_by: int) -> ReferenceRow:
    edit = Reference.snippet_viewset.get_url_name("edit")
    return ReferenceRow(
        title=reference.title,
        edit_url=reverse(edit, args=[reference.pk]),
        authors=reference.authors,
        year=reference.year,
        doi=reference.doi,
        pmid=reference.pmid,
        problem=frozenset(problem.value for problem in problems),
        problems=", ".join(str(problem.label) for problem in problems),
        cited_by=cited_by,
    )


class ReferenceFilterSet(WagtailFilterSet):
    """By problem."""

    problem = choice_filter(_("Problem"), ReferenceProblem.choices)

    class Meta:
        model = Reference
        fields: list[str] = []


class ReferencesReportView(LibraryReportView):
    """Duplicates, wrong identifiers, retracted, old, unchecked and unused references."""

    slug = "references"
    page_title = _("Reference health")
    header_icon = "link"
    filterset_class = ReferenceFilterSet
    columns = [
        title_column(_("Reference")),
        Column("authors", label=_("Authors")),
        Column("year", label=_("Year")),
        Column("problems", label=_("Problems")),
        Column("doi", label=_("DOI")),
        Column("pmid", label=_("PMID")),
        Column("cited_by", label=_("Pages citing it")),
    ]

    def rows(self) -> list[ReferenceRow]:
        """The references as of this year."""
        return reference_rows(timezone.localdate().year)
