"""What the library still lacks, as a list to work off."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column

from articles.content_gaps import ContentGap, Gap, content_gaps
from articles.models import GlossaryTerm

from .base import LibraryReportView, choice_filter, page_edit_url, title_column


@dataclass(frozen=True)
class GapRow:
    """One gap; `edit_url` is None where there is nothing yet to edit."""

    title: str
    edit_url: str | None
    gap: str
    gap_label: str
    language: str


def gap_row(found: ContentGap) -> GapRow:
    """A gap with the address at which it can be closed."""
    url = page_edit_url(found.page_id) if found.page_id else None
    if found.term_id:
        edit = GlossaryTerm.snippet_viewset.get_url_name("edit")
        url = reverse(edit, args=[found.term_id])
    return GapRow(found.subject, url, found.gap.value, str(found.gap.label), found.locale)


class GapFilterSet(WagtailFilterSet):
    """By kind of gap."""

    gap = choice_filter(_("What is missing"), Gap.choices)

    class Meta:
        model = GlossaryTerm
        fields: list[str] = []


class GapsReportView(LibraryReportView):
    """Missing sections, links, parts of the body and translations."""

    slug = "gaps"
    page_title = _("Content gaps")
    header_icon = "list-ul"
    filterset_class = GapFilterSet
    columns = [
        title_column(_("About")),
        Column("gap_label", label=_("What is missing")),
        Column("language", label=_("Language")),
    ]

    def rows(self) -> list[GapRow]:
        """The gaps as the library is now."""
        return [gap_row(found) for found in content_gaps()]
