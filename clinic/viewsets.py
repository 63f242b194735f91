"""Admin screens of people and red flags."""

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import SnippetViewSet

from clinic.area_columns import AreaPeopleColumn, PinRangesColumn
from clinic.models import Area, ExchangeRate, Person, RedFlag, Service
from clinic.models.area import AreaQuerySet
from clinic.models.exchange_rate import ExchangeRateQuerySet
from clinic.models.service import ServiceQuerySet
from clinic.person_columns import modes_line, registration_line
from clinic.price_columns import first_day, price_line, rate_line, use_of_rate


class PersonViewSet(SnippetViewSet):
    """People who write, review or treat."""

    model = Person
    icon = "user"
    menu_label = _("People")
    chooser_per_page = 50  # everybody of a practice at one look
    list_display = [
        "name",
        "role",
        Column(
            "registration",
            label=_("Registration"),
            accessor=registration_line,
            sort_key="registration_valid_until",
        ),
        Column("modes", label=_("Where"), accessor=modes_line),
        BooleanColumn(
            "takes_new_patients", label=_("Takes new patients"), sort_key="takes_new_patients"
        ),
    ]
    list_filter = {
        "takes_new_patients": ["exact"],
        "treats_at_home": ["exact"],
        "treats_at_clinic": ["exact"],
        "treats_by_video": ["exact"],
        "gender": ["exact"],
        "registration_valid_until": ["lt"],
    }
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

    def get_queryset(self, request: HttpRequest) -> AreaQuerySet:
        """All areas, with how many people may treat there today."""
        return Area.objects.counting_people(timezone.localdate())


class ServiceViewSet(SnippetViewSet):
    """Services: what can be booked, for how long, where and at which price."""

    model = Service
    icon = "list-ul"
    menu_label = _("Services and prices")
    list_display = [
        "name",
        Column("duration_minutes", label=_("Minutes"), sort_key="duration_minutes"),
        Column("prices", label=_("Prices"), accessor=price_line),
        BooleanColumn("is_offered", label=_("Offered"), sort_key="is_offered"),
    ]
    list_filter = ["is_offered"]
    search_fields = ["name", "summary"]

    def get_queryset(self, request: HttpRequest) -> ServiceQuerySet:
        """With prices, which stand in the list."""
        return Service.objects.with_prices()


class ExchangeRateViewSet(SnippetViewSet):
    """Exchange rates: a new row for each day on which somebody looked one up."""

    model = ExchangeRate
    icon = "globe"
    menu_label = _("Exchange rates")
    list_display = [
        "currency",
        Column("inr_per_unit", label=_("One is worth"), accessor=rate_line),
        Column("valid_from", label=_("From"), accessor=first_day, sort_key="valid_from"),
        Column("use", label=_("In use"), accessor=use_of_rate),
    ]
    list_filter = ["currency"]

    def get_queryset(self, request: HttpRequest) -> ExchangeRateQuerySet:
        """With the key of the rate that is in use today."""
        return ExchangeRate.objects.with_newest_on(timezone.localdate())
