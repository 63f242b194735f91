"""What the blocks of an article need: citation numbers, pictures, the language of a row."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.utils.translation import get_language
from wagtail.images.models import AbstractImage, AbstractRendition

from articles import vancouver as vancouver_style
from articles.citations import Citations, Place
from articles.models import Reference
from home.models.base import BROKEN_IMAGE_ERRORS

register = template.Library()
register.filter("vancouver", vancouver_style.vancouver)


@register.inclusion_tag("articles/blocks/citations.html", takes_context=True)
def citations(context: template.Context, references: Iterable[Reference | None]) -> dict[str, Any]:
    """The numbers of these references on this page, each a link to the list below."""
    numbered = context.get("numbered_references") or {}
    entries = [numbered[ref.pk] for ref in references or [] if ref and ref.pk in numbered]
    return {"entries": [(entry.number, _place(context, entry.number)) for entry in entries]}


def _place(context: template.Context, number: int) -> Place | None:
    """The place of the citation that is being printed, where the page links back to it."""
    places: Citations | None = context.get("citations")
    section = context.get("section")
    return places.add(number, getattr(section, "title", "")) if places is not None else None


@register.simple_tag(takes_context=True)
def cited_at(context: template.Context, number: int) -> list[Place]:
    """The places printed so far that cite reference `number`."""
    places: Citations | None = context.get("citations")
    return places.of(number) if places is not None else []


@register.simple_tag
def rendition(image: AbstractImage | None, spec: str) -> AbstractRendition | None:
    """A picture in the size of `spec`; None when its file is missing or cannot be read."""
    try:
        return image.get_rendition(spec) if image else None
    except BROKEN_IMAGE_ERRORS:
        return None


@register.simple_tag(takes_context=True)
def other_language(context: template.Context, row: Any) -> str:
    """The language code of a shared row that is not in the page's language, or ""."""
    page = context.get("page")
    if page is not None and page.locale_id == row.locale_id:
        return ""
    code: str = row.language_code
    return code if code != get_language() else ""
