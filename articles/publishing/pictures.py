"""Every picture is described or marked as decorative."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from .problem import PublishProblem

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


def picture_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Pictures without alternative text and without the decorative mark, or deleted ones."""
    found = []
    for name, _heading in page.section_headings:
        for block in getattr(page, name):
            if block.block_type == "picture" and not _is_described(block.value.get("image")):
                message = _("Describe each picture in its alternative text, or mark it decorative.")
                found.append(PublishProblem(name, message))
    return found


def _is_described(image: object | None) -> bool:
    if image is None:
        return False
    if getattr(image, "decorative", False):
        return True
    return bool((getattr(image, "contextual_alt_text", "") or "").strip())
