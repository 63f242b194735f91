"""Admin screens of rules and teams, for practice managers."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.snippets.views.snippets import (
    CreateView,
    IndexView,
    SnippetViewSet,
    SnippetViewSetGroup,
)

from enquiries.models import RoutingRule, Team
from enquiries.routing.try_it import TryRulesViewSet
from enquiries.routing.warnings import warnings_by_rule

ORDER_STEP = 10  # room to put a rule between two others


class RuleIndexView(IndexView):
    """The rules in the order in which they are asked, each with what is wrong with it."""

    def get_base_queryset(self) -> Any:
        """With what the sentences name."""
        return super().get_base_queryset().with_relations()

    def get_table(self, object_list: Any) -> Any:
        """Add the warnings, which need all rules, to those of this page."""
        warnings = warnings_by_rule()
        for rule in object_list:
            rule.warnings = warnings.get(rule.pk, [])
        return super().get_table(object_list)


class AddRuleView(CreateView):
    """A new rule comes last until somebody moves it."""

    def get_initial(self) -> dict[str, Any]:
        """The place after the last one."""
        last = RoutingRule.objects.order_by("order").last()
        order = (last.order if last else 0) + ORDER_STEP
        return {**super().get_initial(), "order": order}


class SentenceColumn(Column):
    """The rule in one line, and below it what is wrong with it."""

    cell_template_name = "enquiries/admin/routing/sentence_cell.html"


class RoutingRuleViewSet(SnippetViewSet):
    """The rules, which read like sentences."""

    model = RoutingRule
    icon = "list-ol"
    menu_label = _("Rules")
    index_view_class = RuleIndexView
    add_view_class = AddRuleView
    copy_view_enabled = False
    list_display = [
        "name",
        SentenceColumn("sentence", label=_("What it does")),
        Column("order", label=_("Place"), sort_key="order"),
        BooleanColumn("is_active", label=_("In use"), sort_key="is_active"),
    ]
    list_filter = ["is_active", "team"]
    ordering = ("order", "pk")
    list_per_page = 100
    search_fields = ["name"]
    search_backend_name = None

    def register_chooser_viewset(self) -> None:
        """No chooser: nothing refers to a rule."""


class TeamViewSet(SnippetViewSet):
    """Who shares their enquiries."""

    model = Team
    icon = "group"
    menu_label = _("Teams")
    list_display = [
        "name",
        Column(
            "people",
            label=_("People"),
            accessor=lambda team: ", ".join(one.name for one in team.people.all()),
        ),
    ]
    search_fields = ["name"]
    search_backend_name = None

    def get_queryset(self, request: Any) -> Any:
        """With the people, for their names."""
        return Team.objects.prefetch_related("people")


class RoutingGroup(SnippetViewSetGroup):
    """The menu entry, below the inbox."""

    items = (RoutingRuleViewSet, TeamViewSet, TryRulesViewSet)
    menu_label = _("Routing")
    menu_name = "enquiry-routing"
    menu_icon = "redirect"
    menu_order = 115
