"""What changed on a page and when, for its readers."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class ChangeNoteBlock(blocks.StructBlock):
    """One change that matters to somebody who read the page before."""

    changed_on = blocks.DateBlock(label=_("Date"))
    note = blocks.CharBlock(label=_("What changed"), max_length=240)

    class Meta:
        icon = "history"
        label = _("Change")


class ChangeNotesBlock(blocks.StreamBlock):
    """The changes of a page, newest first."""

    change = ChangeNoteBlock()
