"""References in blocks, and the mark of text that nobody compared with a source yet."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

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


class ReferencesBlock(blocks.StreamBlock):
    """References that no block cites but that the article rests on."""

    reference = SharedChooserBlock("articles.Reference", icon="link", label=_("Reference"))
