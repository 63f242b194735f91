"""What a translated article shows while it is not in step with its source."""

from typing import Any

from django.http import HttpRequest
from django.utils.functional import cached_property

from articles.translation import is_stale, source_of, source_red_flags

WITHHELD_TEMPLATE = "articles/withheld_article.html"


class TranslatedArticle:
    """An article that may be a translation; a stale one gives way to a notice."""

    @cached_property
    def is_withheld(self) -> bool:
        """Whether readers see a notice instead of the text (see articles/translation.py).

        Every view that prints the text, the key points or data of the article asks this.
        """
        return is_stale(self)

    def _is_withheld_from(self, request: HttpRequest) -> bool:
        """Editors see in the preview what they wrote."""
        return self.is_withheld and not getattr(request, "is_preview", False)

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        """The article, or the notice."""
        if self._is_withheld_from(request):
            return WITHHELD_TEMPLATE
        return str(super().get_template(request, *args, **kwargs))  # type: ignore[misc]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the source and its emergency signs, which must not wait for a translator."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)  # type: ignore[misc]
        if self._is_withheld_from(request) and (source := source_of(self)):
            context["source"] = source
            context["emergencies"] = [f for f in source_red_flags(source) if f.is_emergency]
        return context

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """None while the article is withheld."""
        return [] if self.is_withheld else list(super().get_sitemap_urls(request))  # type: ignore[misc]
