"""Sources: quotations have one, none is retracted, nothing unverified slips through."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.sections import references_in

from .problem import PublishProblem
from .unverified import without_override

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


def source_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Quotations without a source, retracted sources, deleted guidelines, unverified content."""
    return [
        *_quotations(page),
        *_retracted(page),
        *_deleted_guidelines(page),
        *unverified_problems(page),
    ]


def _quotations(page: "ArticlePage") -> list[PublishProblem]:
    message = _("A quotation needs a reference.")
    return [
        PublishProblem(name, message)
        for name, _heading in page.section_headings
        for block in getattr(page, name)
        if block.block_type == "quotation" and not any(block.value.get("references") or [])
    ]


def _retracted(page: "ArticlePage") -> list[PublishProblem]:
    found = {}
    for name, _heading in [*page.section_headings, ("further_references", "")]:
        for reference in references_in(getattr(page, name)):
            if reference.is_retracted and reference.pk not in found:
                message = _("“%(title)s” was retracted: take it out.") % {"title": reference.title}
                found[reference.pk] = PublishProblem(name, message)
    return list(found.values())


def _deleted_guidelines(page: "ArticlePage") -> list[PublishProblem]:
    message = _("A guideline that you compare was deleted: choose another.")
    return [
        PublishProblem("guidelines", message)
        for block in page.guidelines
        if any(position.get("guideline") is None for position in block.value["positions"])
    ]


def unverified_problems(page: "ArticlePage") -> list[PublishProblem]:
    """What is still to be checked and no reviewer has let pass."""
    message = _("Still to be checked: “%(what)s”. Check it, or ask a reviewer to let it pass.")
    return [
        PublishProblem(item.field, message % {"what": item.label})
        for item in without_override(page)
    ]
