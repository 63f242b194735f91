"""The screen "Try the rules": who would get such an enquiry, and why. Nothing is stored."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry, RoutingRule
from enquiries.routing.route import Routed, misfits, route
from enquiries.routing.try_form import TryRulesForm

policy = ModelPermissionPolicy(RoutingRule)


@dataclass(frozen=True)
class TriedRule:
    """One rule, and what it made of the enquiry."""

    rule: RoutingRule
    verdict: str
    wins: bool


def tried_rules(enquiry: Enquiry, routed: Routed) -> list[TriedRule]:
    """Every rule in use in its order, with what became of it. One query."""
    found, is_decided = [], False
    for rule in RoutingRule.objects.in_use().with_relations():
        wins = rule == routed.rule
        found.append(TriedRule(rule, _verdict(rule, enquiry, wins, is_decided), wins))
        is_decided = is_decided or wins
    return found


def _verdict(rule: RoutingRule, enquiry: Enquiry, wins: bool, is_decided: bool) -> str:
    if wins:
        return gettext("fits, and wins")
    if wrong := misfits(rule, enquiry):
        labels = [str(RoutingRule._meta.get_field(name).verbose_name) for name in wrong]  # type: ignore[union-attr]
        return gettext("does not fit: %(fields)s") % {"fields": ", ".join(labels)}
    if is_decided:
        return gettext("fits, but a rule before it wins")
    return gettext("fits, but its target cannot take it now")


class TryRulesView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """The form and, below it, the answer with its reasons."""

    template_name = "enquiries/admin/routing/try_it.html"
    page_title = _("Try the rules")
    header_icon = "view"
    permission_policy = policy
    permission_required = "view"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, this screen."""
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The answer for what was chosen, if anything was."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        form = TryRulesForm(self.request.GET or None)
        context["form"] = form
        context["media"] = form.media
        if form.is_valid():
            context.update(self._answer(form.enquiry()))
        return context

    def _answer(self, enquiry: Enquiry) -> dict[str, Any]:
        routed = route(enquiry)
        asks_rules = not enquiry.urgency and (routed.rule or not routed.user)
        return {
            "routed": routed,
            "area": enquiry.area,
            "name": staff_name(routed.user) if routed.user else "",
            "tried": tried_rules(enquiry, routed) if asks_rules else [],
        }


class TryRulesViewSet(ViewSet):
    """Its address and its entry in the menu."""

    name = "enquiry_routing_try_it"
    url_prefix = "enquiry-routing/try"
    icon = "view"
    menu_label = TryRulesView.page_title

    @cached_property
    def menu_item_class(self) -> type[MenuItem]:
        """Shown to those who may use it."""

        class TryRulesMenuItem(MenuItem):
            def is_shown(self, request: HttpRequest) -> bool:
                return bool(policy.user_has_permission(request.user, "view"))

        return TryRulesMenuItem

    def get_urlpatterns(self) -> list[Any]:
        """One screen."""
        return [path("", TryRulesView.as_view(), name="index")]
