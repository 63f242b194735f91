"""The report "What patients search for", and the way from each query to a remedy."""

import datetime
from typing import Any
from urllib.parse import urlencode

import django_filters
from django.conf import settings
from django.db.models import Sum
from django.forms import RadioSelect
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from articles.reports.base import HarmlessCsvMixin
from search.asked.draft import StartDraftView
from search.models import Misspelling, SearchedQuery, Synonym

USUAL_DAYS = 30
NOTHING_FOUND = "nothing"
PERIODS = [("7", _("Last 7 days")), ("30", _("Last 30 days")), ("90", _("Last 90 days"))]
policy = ModelPermissionPolicy(SearchedQuery)


class AskedFilterSet(WagtailFilterSet):
    """By period, by language, and those that nothing answers."""

    days = django_filters.ChoiceFilter(
        label=_("Period"), choices=PERIODS, widget=RadioSelect, empty_label=None
    )
    found = django_filters.ChoiceFilter(
        label=_("Found"),
        choices=[(NOTHING_FOUND, _("Nothing was found"))],
        widget=RadioSelect,
        empty_label=_("All"),
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"), choices=settings.LANGUAGES, widget=RadioSelect, empty_label=_("All")
    )

    class Meta:
        model = SearchedQuery
        fields: list[str] = []


class AskedColumn(TitleColumn):
    """A query, which opens in "Try a query", and what an editor can do about it by one click."""

    cell_template_name = "search/admin/asked_cell.html"

    def get_cell_context_data(
        self, instance: dict[str, Any], parent_context: Any
    ) -> dict[str, Any]:
        """Add labels and addresses."""
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        prefilled = urlencode({"term": instance["text"]})
        draft = urlencode({"title": instance["text"]})
        context["remedies"] = [
            (_("Add synonym"), f"{_add_url(Synonym)}?{prefilled}"),
            (_("Add misspelling"), f"{_add_url(Misspelling)}?{prefilled}"),
            (_("Start an article"), f"{reverse('search_start_draft')}?{draft}"),
        ]
        return context


def _add_url(model: Any) -> str:
    return reverse(model.snippet_viewset.get_url_name("add"))


def try_it_url(row: dict[str, Any]) -> str:
    """Where one sees what a query finds now."""
    asked = urlencode({"q": row["text"], "language": row["language"]})
    return f"{reverse('search_try_it:index')}?{asked}"


class AskedReportView(HarmlessCsvMixin, ReportView):
    """Queries of a period, the most frequent first; every column can be sorted and exported."""

    page_title = _("What patients search for")
    header_icon = "search"
    index_url_name = "search_asked"
    index_results_url_name = "search_asked_results"
    template_name = "search/admin/asked.html"
    results_template_name = "search/admin/asked_results.html"
    filterset_class = AskedFilterSet
    permission_policy = policy
    permission_required = "view"
    default_ordering = "-asked"
    columns = [
        AskedColumn(
            "text", label=_("Searched for"), get_url=try_it_url, sort_key="text", width="42%"
        ),
        Column(
            "language",
            label=_("Language"),
            accessor=lambda row: dict(settings.LANGUAGES).get(row["language"], row["language"]),
        ),
        NumberColumn("asked", label=_("Searches"), sort_key="asked"),
        NumberColumn("found", label=_("Results, last time"), sort_key="found"),
        Column("became", label=_("Corrected to")),
        NumberColumn("opened", label=_("Opened a result"), sort_key="opened"),
        NumberColumn("rate", label=_("Opened, %"), sort_key="rate"),
    ]
    export_headings = {
        "text": _("Searched for"),
        "language": _("Language"),
        "asked": _("Searches"),
        "found": _("Results, last time"),
        "became": _("Corrected to"),
        "opened": _("Opened a result"),
        "rate": _("Opened, %"),
        "last_day": _("Last day"),
    }
    list_export = list(export_headings)
    export_filename = "patients-searches"

    @cached_property
    def chosen(self) -> dict[str, Any]:
        """The filters in force; what is no choice filters nothing."""
        return self.filters.form.cleaned_data if self.filters.is_valid() else {}

    @cached_property
    def days(self) -> int:
        """The length of the period."""
        return int(self.chosen.get("days") or USUAL_DAYS)

    def period(self) -> Any:
        """All rows of the period and language."""
        first = timezone.localdate() - datetime.timedelta(days=self.days - 1)
        rows = SearchedQuery.objects.since(first)
        language = self.chosen.get("language")
        return rows.filter(language=language) if language else rows

    def get_queryset(self) -> Any:
        """Their sums, as dictionaries."""
        totals = self.period().kept().totals()
        if self.chosen.get("found") == NOTHING_FOUND:
            totals = totals.filter(found=0)
        return self.order_queryset(totals)

    def order_queryset(self, queryset: Any) -> Any:
        """By the chosen column, then by the words, so that pages of the list do not overlap."""
        return queryset.order_by(self.ordering, "text", "language")

    def filter_queryset(self, queryset: Any) -> Any:
        """Nothing more: the sums are of filtered rows already."""
        return queryset

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add how many searches are not listed."""
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        not_kept = self.period().not_kept().aggregate(count=Sum("searches"))["count"]
        context.update(days=self.days, not_kept=not_kept or 0)
        return context


class AskedMenuItem(MenuItem):
    """Shown to those who may see the report."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether this user works on the search."""
        return bool(policy.user_has_permission(request.user, "view"))


def asked_addresses() -> list[URLPattern]:
    """The report, the part of it that changes with the filters, and the draft."""
    return [
        path("reports/patients-search/", AskedReportView.as_view(), name="search_asked"),
        path(
            "reports/patients-search/results/",
            AskedReportView.as_view(results_only=True),
            name="search_asked_results",
        ),
        path(
            "reports/patients-search/start-article/",
            StartDraftView.as_view(),
            name="search_start_draft",
        ),
    ]


def asked_menu_item() -> MenuItem:
    """The entry in the menu "Reports"."""
    return AskedMenuItem(
        AskedReportView.page_title,
        reverse("search_asked"),
        name="patients-search",
        icon_name=AskedReportView.header_icon,
        order=95,
    )
