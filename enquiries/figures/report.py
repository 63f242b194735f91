"""The report "Enquiry figures" and its CSV file, for those who may see every enquiry."""

from datetime import datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.log_actions import log

from clinic.models import PracticeSettings
from enquiries.figures.chart import chart_of
from enquiries.figures.csv_file import csv_file
from enquiries.figures.past import Past, past
from enquiries.figures.period import Period, PeriodForm
from enquiries.figures.present import Present, present, stuck_mail
from enquiries.log_actions import EXPORTED_FIGURES
from enquiries.models import Enquiry
from enquiries.permissions import can_triage, policy
from enquiries.promise import is_borne_out


class FiguresMixin(PermissionCheckedMixin):
    """The figures of the period that the address asks for; counts only, no enquiry."""

    request: HttpRequest
    permission_policy = policy
    permission_required = "triage"

    @cached_property
    def now(self) -> datetime:
        """One moment for all figures."""
        return timezone.now()

    @cached_property
    def practice(self) -> PracticeSettings:
        """Whose promise and time zone count."""
        found: PracticeSettings = PracticeSettings.for_request(self.request)
        return found

    @cached_property
    def form(self) -> PeriodForm:
        """The choice of the period."""
        zone = ZoneInfo(self.practice.time_zone)
        today = self.now.astimezone(zone).date()
        return PeriodForm(self.request.GET, today=today, zone=zone)

    @cached_property
    def period(self) -> Period:
        """The days to show."""
        return self.form.chosen

    def figures(self) -> tuple[Present, Past]:
        """How things stand, and what became of the period's enquiries."""
        return present(Enquiry.objects.all(), self.now), past(self.period, self.now)


class FiguresReportView(FiguresMixin, WagtailAdminTemplateMixin, TemplateView):
    """The page: tables, each with a small drawing."""

    template_name = "enquiries/admin/figures/report.html"
    page_title = _("Enquiry figures")
    header_icon = "clipboard-list"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, then this report."""
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """All figures; the form says what it could not read."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        stand, became = self.figures()
        target = self.practice.first_contact_minutes
        context.update(
            form=self.form,
            period=self.period,
            present=stand,
            mail=stuck_mail(self.now),
            past=became,
            sections=[(section, chart_of(section)) for section in became.sections],
            target=target,
            promise_is_printed=is_borne_out(self.practice, self.now),
            csv_query=self.request.GET.urlencode() if self.form.is_valid() else "",
        )
        return context


class FiguresCsvView(FiguresMixin, View):
    """The same figures as a file, with an entry in the audit log."""

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """The file."""
        period = self.period
        days = {"first": period.first.isoformat(), "last": period.last.isoformat()}
        log(request.user, EXPORTED_FIGURES, user=request.user, data=days)
        response = HttpResponse(
            csv_file(*self.figures(), period), content_type="text/csv; charset=utf-8"
        )
        name = f"enquiry-figures-{period.first}-{period.last}.csv"
        response["Content-Disposition"] = f'attachment; filename="{name}"'
        return response


class FiguresMenuItem(MenuItem):
    """Shown to those who may see the report."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Whether this user works every enquiry."""
        return can_triage(request.user)


def figures_addresses() -> list[URLPattern]:
    """The page and the file."""
    return [
        path("reports/enquiry-figures/", FiguresReportView.as_view(), name="enquiry_figures"),
        path("reports/enquiry-figures/csv/", FiguresCsvView.as_view(), name="enquiry_figures_csv"),
    ]


def figures_menu_item() -> MenuItem:
    """The entry in the menu "Reports"."""
    return FiguresMenuItem(
        FiguresReportView.page_title,
        reverse("enquiry_figures"),
        name="enquiry-figures",
        icon_name=FiguresReportView.header_icon,
        order=90,
    )
