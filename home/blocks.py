"""Blocks that any page may use."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# No headings above h3: the page and its sections own h1 and h2.
SIMPLE_TEXT_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


def sample_text() -> str:
    """What the block picker shows of running text."""
    words = gettext("We explain what hurts, and what helps.")
    return f"<p>{words}</p>"


def sample_callout() -> dict[str, str]:
    """What the block picker shows of a callout."""
    words = gettext("We are open on Saturdays too.")
    return {"heading": gettext("Opening hours"), "text": f"<p>{words}</p>", "tone": "info"}


class BodyTextBlock(blocks.RichTextBlock):
    """Running text with headings."""

    class Meta:
        icon = "pilcrow"
        description = _("Headings, paragraphs and lists.")
        preview_value = staticmethod(sample_text)

    def deconstruct(self) -> Any:
        """Migrations know it as Wagtail's own block, so that it may move or go."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.RichTextBlock", args, kwargs


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
        description = _("A short remark in a box, for what must not be overlooked.")
        preview_value = staticmethod(sample_callout)


class PageBodyBlock(blocks.StreamBlock):
    """The body of a home or standard page."""

    text = BodyTextBlock(
        label=_("Text"), features=["h2", *SIMPLE_TEXT_FEATURES], template="blocks/text.html"
    )
    callout = CalloutBlock()
