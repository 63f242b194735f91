"""What changed on a page and when, for its readers."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks import previews


class ChangeNoteBlock(blocks.StructBlock):
    """One change that matters to somebody who read the page before."""

    changed_on = blocks.DateBlock(label=_("Date"))
    note = blocks.CharBlock(
        label=_("What changed"),
        max_length=240,
        help_text=_("What a reader should now do or know, not which words moved."),
    )

    class Meta:
        icon = "history"
        label = _("Change")
        description = _("Tells readers who come back what is new, with its date.")
        preview_value = staticmethod(previews.change)
        preview_template = "articles/blocks/previews/change.html"


class ChangeNotesBlock(blocks.StreamBlock):
    """The changes of a page, newest first."""

    change = ChangeNoteBlock()
