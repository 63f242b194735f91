"""What the list can be narrowed to."""

from typing import Any

import django_filters
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.models import Page

from clinic.models import Area, Urgency
from enquiries.choices import LookingFor
from enquiries.models import Enquiry, EnquiryQuerySet
from enquiries.permissions import can_triage, policy
from enquiries.states import EnquiryState
from enquiries.work_form import staff_name

MOST_PAGES = 50


class AnyOfFilter(django_filters.MultipleChoiceFilter):
    """Rows with one of the ticked values; the library's own compares every row with every other."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=CheckboxSelectMultiple, **kwargs)

    def filter(self, qs: EnquiryQuerySet, value: list[str]) -> EnquiryQuerySet:
        """Nothing ticked narrows nothing."""
        return qs.filter(**{f"{self.field_name}__in": value}) if value else qs


class StaffField(django_filters.fields.ModelChoiceField):
    """A choice of colleagues by their names."""

    def label_from_instance(self, obj: Any) -> str:
        """The name as everywhere in the inbox."""
        return staff_name(obj)


class StaffFilter(django_filters.ModelChoiceFilter):
    """Rows of one colleague."""

    field_class = StaffField


def staff(request: Any) -> Any:
    """Whoever can work enquiries."""
    return policy.users_with_permission("change").order_by("first_name", "last_name", "username")


class EnquiryFilterSet(WagtailFilterSet):
    """The filters of the inbox."""

    state = AnyOfFilter(label=_("State"), choices=EnquiryState.choices)
    urgency = AnyOfFilter(label=_("Urgency"), choices=Urgency.choices)
    assigned_to = StaffFilter(label=_("Assigned to"), queryset=staff)
    area = django_filters.ModelChoiceFilter(label=_("Area"), queryset=Area.objects.all())
    looking_for = AnyOfFilter(label=_("Looking for"), choices=LookingFor.choices)
    received = django_filters.DateFromToRangeFilter(
        label=_("Received"), field_name="created_at", widget=DateRangePickerWidget
    )
    source = django_filters.CharFilter(
        label=_("Came from"),
        method="from_page",
        max_length=100,
        help_text=_("Words from the title of the article."),
    )

    class Meta:
        model = Enquiry
        fields: list[str] = []

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not can_triage(self.request.user):
            del self.filters["assigned_to"]

    def from_page(self, rows: EnquiryQuerySet, name: str, words: str) -> EnquiryQuerySet:
        """Those that came from a page with these words in its title."""
        pages = Page.objects.filter(title__icontains=words).values_list("pk", flat=True)
        return rows.filter(source_page__in=list(pages[:MOST_PAGES]))
