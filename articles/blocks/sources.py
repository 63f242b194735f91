"""References in blocks, and the mark of text that nobody compared with a source yet."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks import previews
from articles.shared_data import SharedChooserBlock


class ReferenceChoosersBlock(blocks.ListBlock):
    """References, in the order of citation."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(SharedChooserBlock("articles.Reference", label=_("Reference")), **kwargs)


class ToBeCheckedBlock(blocks.BooleanBlock):
    """Marks text from memory; a page with it goes live only after a reviewer's override."""

    def __init__(self, **kwargs: Any) -> None:
        defaults = {
            "label": _("To be checked"),
            "required": False,
            "help_text": _("Written from memory: somebody must still compare it with a source."),
        }
        super().__init__(**{**defaults, **kwargs})


class FurtherReferenceBlock(SharedChooserBlock):
    """One reference that no other block cites."""

    class Meta:
        icon = "link"
        label = _("Reference")
        description = _("A source that the article rests on but that no block cites.")
        preview_value = staticmethod(previews.reference)
        preview_template = "articles/blocks/previews/reference.html"


class ReferencesBlock(blocks.StreamBlock):
    """References that no block cites but that the article rests on."""

    reference = FurtherReferenceBlock("articles.Reference")
