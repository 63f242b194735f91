"""The screen "Try the rules": who would get such an enquiry, and why. Nothing is stored."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page, Site
from wagtail.permission_policies import ModelPermissionPolicy

from clinic.choices import SpokenLanguage
from clinic.models import Area, Person, Service, Urgency
from clinic.pin_code import typed_pin_code
from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry, RoutingRule
from enquiries.routing.route import Routed, misfits, route

policy = ModelPermissionPolicy(RoutingRule)
ARTICLE_TYPES = ["articles.ConditionPage", "articles.TreatmentPage"]


class ArticleChooser(AdminPageChooser):
    """Wagtail's page chooser, for addresses: any text may stand in one."""

    def get_instance(self, value: Any) -> Any:
        """The page, or None where Wagtail's own would break."""
        return super().get_instance(value) if str(value or "").isdecimal() else None


class TryRulesForm(forms.Form):
    """What rules ask for; nothing that tells of a patient."""

    pin_code = forms.CharField(label=_("PIN code"), required=False, max_length=20)
    area = forms.ModelChoiceField(
        Area.objects.all(), label=_("or area"), required=False, empty_label=_("None")
    )
    article = forms.ModelChoiceField(
        Page.objects.filter(depth__gt=1), label=_("Condition or treatment"), required=False
    )
    service = forms.ModelChoiceField(
        Service.objects.all(), label=_("Service"), required=False, empty_label=_("None")
    )
    language = forms.ChoiceField(
        label=_("Language"), choices=SpokenLanguage.choices, required=False
    )
    person = forms.ModelChoiceField(
        Person.objects.all(), label=_("Person asked for"), required=False, empty_label=_("Nobody")
    )
    site = forms.ModelChoiceField(
        Site.objects.all(), label=_("Site"), required=False, empty_label=None
    )
    is_urgent = forms.BooleanField(label=_("With an urgent sign"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Here, not above: the library is not loaded yet while this file is.
        self.fields["article"].widget = ArticleChooser(target_models=ARTICLE_TYPES)
        if Site.objects.count() < 2:
            del self.fields["site"]

    def clean_pin_code(self) -> str:
        """Six digits, or nothing."""
        typed = self.cleaned_data["pin_code"]
        pin_code = typed_pin_code(typed)
        if typed.strip() and not pin_code:
            raise ValidationError(gettext("A PIN code has six digits, such as 110024."))
        return pin_code

    def enquiry(self) -> Enquiry:
        """An enquiry like this, that is never stored."""
        data = self.cleaned_data
        return Enquiry(
            area=data["area"] or Area.objects.for_pin(data["pin_code"]),
            source_page=data["article"],
            service=data["service"],
            language=data["language"] or SpokenLanguage.ENGLISH,
            chosen_person=data["person"],
            site=data.get("site") or Site.objects.filter(is_default_site=True).first(),
            urgency=Urgency.SAME_DAY if data["is_urgent"] else "",
        )


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
