"""Admin screens of people and red flags."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from clinic.area_columns import AreaPeopleColumn, PinRangesColumn
from clinic.models import Area, Person, RedFlag


class PersonViewSet(SnippetViewSet):
    """People who write, review or treat."""

    model = Person
    icon = "user"
    menu_label = _("People")
    list_display = ["name", "post_nominals", "role", "registration_valid_until"]
    search_fields = ["name", "post_nominals", "registration_number"]


class RedFlagViewSet(SnippetViewSet):
    """Red flags: one edit changes every page, the search and the enquiry form."""

    model = RedFlag
    icon = "warning"
    menu_label = _("Red flags")
    list_display = ["name", "urgency"]
    ordering = ("urgency", "name")  # the stored values happen to sort by urgency
    list_filter = ["urgency"]
    search_fields = ["name", "signs", "phrases"]


class AreaViewSet(SnippetViewSet):
    """Areas: an enquiry finds its area by PIN code, and its area suggests a person."""

    model = Area
    icon = "home"
    menu_label = _("Areas")
    list_display = [
        "name",
        Column("city", label=_("City"), sort_key="city"),
        AreaPeopleColumn("people_count", label=_("Who treats there"), sort_key="people_count"),
        PinRangesColumn("pin_ranges", label=_("PIN codes")),
    ]
    list_filter = ["city"]
    search_fields = ["name", "city", "pin_prefixes", "other_names"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """All areas, with how many people may treat there today."""
        return Area.objects.counting_people(timezone.localdate())
