"""The ways in which an editor may preview an article."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, PreviewableMixin

HINDI = "hi"


class ArticlePreviews:
    """Adds leaflet, search result and Hindi to the preview modes of Wagtail and wagtail-seo."""

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        """The page itself first, then the other places where its words appear."""
        modes: Any = super()
        return [
            *modes.preview_modes,
            ("leaflet", _("Leaflet to print")),
            ("search-result", _("Search result")),
            ("hindi", _("In Hindi")),
        ]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The article in one of its preview modes."""
        if mode_name == "leaflet":
            from articles.views.leaflet import leaflet

            page: Any = self
            return leaflet(request, page)
        if mode_name == "search-result":
            template = "articles/search_result_preview.html"
            return TemplateResponse(request, template, {"article": self})
        if mode_name == "hindi":
            return self._hindi_preview(request)
        if mode_name == "wagtail-seo":
            # Pages with routes always preview their first route, whatever the mode.
            preview: Any = PreviewableMixin.serve_preview(self, request, mode_name)
            # Its template carries its own style element.
            preview.csp_additions = {"style-src": ["'unsafe-inline'"]}
            return preview
        modes: Any = super()
        response: HttpResponse = modes.serve_preview(request, mode_name)
        return response

    def _hindi_preview(self, request: HttpRequest) -> HttpResponse:
        """The newest draft of the Hindi twin; without one, this page among Hindi headings."""
        page = self._hindi_twin() or self
        with translation.override(HINDI):
            response: Any = page.serve_preview(request, "")
            return response.render() if hasattr(response, "render") else response

    def _hindi_twin(self) -> Any:
        page: Any = self
        locale = Locale.objects.filter(language_code=HINDI).first()
        if locale is None or page.locale_id == locale.pk:
            return None
        twin = page.get_translation_or_none(locale)
        return twin.get_latest_revision_as_object() if twin else None
