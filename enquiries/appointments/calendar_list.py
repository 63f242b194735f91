"""The list of appointments in the admin: today and what comes, to look at and to find."""

from datetime import UTC, date, datetime, time
from typing import Any

import django_filters
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import AdminDateInput
from wagtail.permission_policies import ModelPermissionPolicy

from clinic.models import Person
from enquiries.choices import AppointmentState
from enquiries.inbox.practice_clocks import PracticeClocks, practice_clocks
from enquiries.models import Appointment, Enquiry
from enquiries.permissions import policy as enquiry_policy

SERVED_ADDRESSES = {"index", "index_results"}
UNSERVED = ("add", "edit", "delete", "history", "usage")
PAST, ALL = "past", "all"


class AppointmentPermissionPolicy(ModelPermissionPolicy):
    """Whoever works enquiries may look at appointments; they are changed on the enquiry's page."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Looking, for those who work enquiries."""
        return action == "view" and enquiry_policy.user_has_permission(user, "change")

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> Any:
        """The rows that the user may see."""
        if not self.user_has_any_permission(user, actions):
            return Appointment.objects.none()
        return Appointment.objects.visible_to(user)


policy = AppointmentPermissionPolicy(Appointment)


class AppointmentFilterSet(WagtailFilterSet):
    """By day, person and state; without a day or a stretch, from today on."""

    day = django_filters.DateFilter(label=_("Day"), method="on_day", widget=AdminDateInput)
    stretch = django_filters.ChoiceFilter(
        label=_("When"),
        method="in_stretch",
        choices=[(PAST, _("Before today")), (ALL, _("All"))],
        empty_label=_("From today on"),
    )
    person = django_filters.ModelChoiceFilter(label=_("With"), queryset=Person.objects.none())
    state = django_filters.ChoiceFilter(label=_("State"), choices=AppointmentState.choices)

    class Meta:
        model = Appointment
        fields = ["day", "stretch", "person", "state"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone = practice_clocks().default.zone
        seen = Appointment.objects.visible_to(self.request.user).order_by().values("person")
        self.filters["person"].queryset = Person.objects.filter(pk__in=seen)

    def filter_queryset(self, queryset: Any) -> Any:
        """What is asked for; what is over only if somebody asks for it."""
        asked = self.form.cleaned_data
        if not asked["day"] and not asked["stretch"]:
            queryset = queryset.filter(starts_at__gte=self._midnight(self._today()))
        return super().filter_queryset(queryset)

    def on_day(self, queryset: Any, name: str, day: date) -> Any:
        """Those that begin on this day where the practice is."""
        try:
            begins = self._midnight(day).astimezone(UTC)
            ends = datetime.combine(day, time.max, tzinfo=self.zone).astimezone(UTC)
        except OverflowError:  # the first or the last day that a calendar knows
            return queryset.none()
        return queryset.filter(starts_at__range=(begins, ends))

    def in_stretch(self, queryset: Any, name: str, stretch: str) -> Any:
        """The past, newest first, or all."""
        if stretch != PAST:
            return queryset
        return queryset.filter(starts_at__lt=self._midnight(self._today())).order_by("-starts_at")

    def _today(self) -> date:
        return timezone.localdate(timezone=self.zone)

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), tzinfo=self.zone)


class WhenColumn(Column):
    """Day and time where the practice is, leading to the enquiry if the reader may see that."""

    cell_template_name = "enquiries/admin/appointment_cell.html"

    def __init__(self, *args: Any, clocks: PracticeClocks, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.clocks = clocks

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> Any:
        """Add the words, and for who may see the enquiry its address and the patient's name."""
        context = super().get_cell_context_data(instance, parent_context)
        zone = self.clocks.of(instance.enquiry).zone
        begins = instance.starts_at.astimezone(zone)
        context["day"] = date_format(begins, "D j M Y")
        context["times"] = f"{begins:%H:%M}–{instance.ends_at.astimezone(zone):%H:%M}"
        context["is_today"] = begins.date() == timezone.localdate(timezone=zone)
        if instance.is_readable:
            name = "wagtailsnippets_enquiries_enquiry:edit"
            context["address"] = reverse(name, args=[instance.enquiry_id])
            context["enquiry"] = instance.enquiry
        return context


class AppointmentIndexView(IndexView):
    """Today first, then what comes."""

    any_permission_required = ["view"]
    default_ordering = "starts_at"
    page_title = _("Appointments")

    @cached_property
    def columns(self) -> list[Column]:
        """When, in the zone of each practice, before those that every site shows alike."""
        clocks = practice_clocks()
        when = WhenColumn("starts_at", label=_("When"), sort_key="starts_at", clocks=clocks)
        return [when, *super().columns]

    def get_base_queryset(self) -> Any:
        """One's own rows, with what the columns show, and whether the enquiry may be read."""
        user = self.request.user
        readable = Enquiry.objects.visible_to(user).filter(pk=OuterRef("enquiry"))
        rows = Appointment.objects.visible_to(user).annotate(is_readable=Exists(readable))
        return rows.select_related("enquiry", "person", "service")


class AppointmentViewSet(ModelViewSet):
    """The list of appointments, read-only."""

    model = Appointment
    name = "enquiry_appointments"
    icon = "calendar-alt"
    menu_label = _("Appointments")
    menu_order = 112
    add_to_admin_menu = True
    add_to_reference_index = False
    index_view_class = AppointmentIndexView
    copy_view_enabled = False
    inspect_view_enabled = False
    list_display = [
        Column("person", label=_("With"), accessor="person.printed_name"),
        Column("service", label=_("Service")),
        Column("mode", label=_("Where"), accessor="get_mode_display"),
        StatusTagColumn(
            "state",
            label=_("State"),
            accessor="get_state_display",
            primary=lambda appointment: appointment.is_booked,
        ),
    ]
    list_per_page = 50
    filterset_class = AppointmentFilterSet
    # The form is never served, but Wagtail builds one while it registers the views.
    form_fields = ["state"]

    @property
    def permission_policy(self) -> AppointmentPermissionPolicy:
        """The one that knows rows."""
        return policy

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """No view may link to an address that is not served."""
        unserved = {f"{name}_url_name": None for name in UNSERVED}
        return super().get_common_view_kwargs(**{**unserved, **kwargs})

    def get_urlpatterns(self) -> list[Any]:
        """The list alone."""
        return [p for p in super().get_urlpatterns() if p.name in SERVED_ADDRESSES]

    def get_permissions_to_register(self) -> Any:
        """None: nothing of an appointment is given to a group by itself."""
        return super().get_permissions_to_register().none()
