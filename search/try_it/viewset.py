"""The screen "Try a query", in the menu beside the word lists."""

from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest
from django.urls import path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet
from wagtail.models import Site
from wagtail.permission_policies import ModelPermissionPolicy

from search.models import Synonym
from search.query import MAX_CHARACTERS
from search.try_it.explanation import explain

policy = ModelPermissionPolicy(Synonym)


class TryItForm(forms.Form):
    """A query, as a patient would type it, and the language of the site they are on."""

    q = forms.CharField(
        label=_("What a patient types"),
        required=False,
        widget=forms.TextInput(attrs={"maxlength": MAX_CHARACTERS}),
    )
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES, required=False)


class TryItView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """The form and, below it, the answer with its reasons. Nothing of it is counted."""

    template_name = "search/admin/try_it.html"
    page_title = _("Try a query")
    header_icon = "search"
    permission_policy = policy
    permission_required = "view"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, this screen."""
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The explanation of what was typed, if anything was."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        form = TryItForm(self.request.GET or {"language": settings.LANGUAGE_CODE})
        language = form.cleaned_data.get("language") if form.is_valid() else ""
        raw = self.request.GET.get("q", "")
        context["form"] = form
        if raw.strip():
            site = Site.find_for_request(self.request)
            context["found"] = explain(raw, language or settings.LANGUAGE_CODE, site)
        return context


class TryItViewSet(ViewSet):
    """Its address and its entry in the menu."""

    name = "search_try_it"
    url_prefix = "patients-search/try"
    icon = "view"
    menu_label = TryItView.page_title

    @cached_property
    def menu_item_class(self) -> type[MenuItem]:
        """Shown to those who may use it."""

        class TryItMenuItem(MenuItem):
            def is_shown(self, request: HttpRequest) -> bool:
                return bool(policy.user_has_permission(request.user, "view"))

        return TryItMenuItem

    def get_urlpatterns(self) -> list[Any]:
        """One screen."""
        return [path("", TryItView.as_view(), name="index")]
