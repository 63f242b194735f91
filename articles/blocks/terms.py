"""Technical terms that a block explains."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.shared_data import SharedChooserBlock


class TermsBlock(blocks.ListBlock):
    """Terms of the glossary; readers open each one below the block's text."""

    def __init__(self, **kwargs: Any) -> None:
        defaults = {
            "label": _("Terms explained here"),
            "required": False,
            "default": [],
            "collapsed": True,
            "help_text": _("Readers can open each one below the text."),
        }
        term = SharedChooserBlock("articles.GlossaryTerm", label=_("Term"))
        super().__init__(term, **{**defaults, **kwargs})
