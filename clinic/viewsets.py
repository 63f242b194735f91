"""Admin screens of people and red flags."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

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
    list_display = ["name", "city"]
    search_fields = ["name", "city", "pin_prefixes"]
