"""Key points, and sections that must not be empty."""

from typing import TYPE_CHECKING, Any

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from articles.sections import plain_text

from .problem import PublishProblem

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

KEY_POINTS_MIN, KEY_POINTS_MAX = 3, 5
# Sections whose blocks choose shared data: a block is content even without words of its own.
WORDLESS_SECTIONS = {"red_flags"}


def section_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Too few or too many key points, and empty sections."""
    found = []
    points = [block for block in page.key_points if str(block.value).strip()]
    if not KEY_POINTS_MIN <= len(points) <= KEY_POINTS_MAX:
        message = _("Write %(min)d to %(max)d key points.")
        bounds = {"min": KEY_POINTS_MIN, "max": KEY_POINTS_MAX}
        found.append(PublishProblem("key_points", message % bounds))
    for name in page.required_sections:
        if not _has_content(name, getattr(page, name)):
            label = page._meta.get_field(name).verbose_name
            message = _("“%(section)s” is still empty.") % {"section": label}
            found.append(PublishProblem(name, message))
    return found


def _has_content(name: str, stream: Any) -> bool:
    if not stream or name in WORDLESS_SECTIONS:
        return bool(stream)
    return bool(strip_tags(plain_text(stream)).strip())
