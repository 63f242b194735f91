"""Blocks that any page may use."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# No headings above h3: the page and its sections own h1 and h2.
SIMPLE_TEXT_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class CalloutBlock(blocks.StructBlock):
    """A short remark that must not be overlooked."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=["bold", "link"])
    tone = blocks.ChoiceBlock(
        label=_("Tone"),
        choices=[("info", _("Good to know")), ("warning", _("Take care"))],
        default="info",
    )

    class Meta:
        icon = "warning"
        label = _("Callout")
        template = "blocks/callout.html"


class PageBodyBlock(blocks.StreamBlock):
    """The body of a home or standard page."""

    text = blocks.RichTextBlock(
        label=_("Text"), features=["h2", *SIMPLE_TEXT_FEATURES], template="blocks/text.html"
    )
    callout = CalloutBlock()
