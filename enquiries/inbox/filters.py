"""What the list can be narrowed to."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.models import Page

from clinic.models import Area, Urgency
from enquiries.choices import LookingFor
from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry, EnquiryQuerySet
from enquiries.permissions import can_triage, possible_assignees
from enquiries.site_names import names_of_several_sites
from enquiries.states import EnquiryState


class AnyOfFilter(django_filters.MultipleChoiceFilter):
    """Rows with one of the ticked values; the library's own compares every row with every other."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=CheckboxSelectMultiple, **kwargs)

    def filter(self, qs: EnquiryQuerySet, value: list[str]) -> EnquiryQuerySet:
        """Nothing ticked narrows nothing."""
        return qs.filter(**{f"{self.field_name}__in": value}) if value else qs


class WordsFilter(django_filters.CharFilter):
    """Rows whose place or page has these words in its name; asked in the same query."""

    def __init__(self, *, named: QuerySet[Any], by: str, **kwargs: Any) -> None:
        super().__init__(max_length=100, **kwargs)
        self._named, self._by = named, by

    def filter(self, qs: EnquiryQuerySet, value: str) -> EnquiryQuerySet:
        """No words narrow nothing."""
        if not value:
            return qs
        found = self._named.filter(**{f"{self._by}__icontains": value})
        return qs.filter(**{f"{self.field_name}__in": found.values("pk")})


class AppointmentFilter(AnyOfFilter):
    """Rows that wish for an appointment, when that one box is ticked."""

    def filter(self, qs: EnquiryQuerySet, value: list[str]) -> EnquiryQuerySet:
        """Not ticked narrows nothing."""
        return qs.asking_for_appointment() if value else qs


class EnquiryFilterSet(WagtailFilterSet):
    """The filters of the inbox."""

    state = AnyOfFilter(label=_("State"), choices=EnquiryState.choices)
    urgency = AnyOfFilter(label=_("Urgency"), choices=Urgency.choices)
    assigned_to = django_filters.ChoiceFilter(label=_("Assigned to"), empty_label=_("Anybody"))
    area = WordsFilter(
        label=_("Area"), named=Area.objects.order_by(), by="name", help_text=_("Part of its name.")
    )
    looking_for = AnyOfFilter(label=_("Looking for"), choices=LookingFor.choices)
    appointment = AppointmentFilter(
        label=_("Appointment"), choices=[("asked", _("Asks for an appointment"))]
    )
    site = django_filters.ChoiceFilter(label=_("Site"), empty_label=_("Any"))
    received = django_filters.DateFromToRangeFilter(
        label=_("Received"), field_name="created_at", widget=DateRangePickerWidget
    )
    source_page = WordsFilter(
        label=_("Came from"),
        named=Page.objects.order_by(),
        by="title",
        help_text=_("Words from the title of the article."),
    )

    class Meta:
        model = Enquiry
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if can_triage(self.request.user):
            staff = [
                (person.pk, staff_name(person)) for person in possible_assignees(self.request.user)
            ]
            self.filters["assigned_to"].extra["choices"] = staff
        else:
            del self.filters["assigned_to"]
        if site_names := names_of_several_sites():
            self.filters["site"].extra["choices"] = list(site_names.items())
        else:
            del self.filters["site"]
