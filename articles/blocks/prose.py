"""Blocks of running text: text, lists of advice, quotations, pictures, key points."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from articles.blocks import previews
from articles.blocks.sources import ReferenceChoosersBlock, ToBeCheckedBlock
from articles.blocks.terms import TermsBlock
from home.blocks import SIMPLE_TEXT_FEATURES


class TextBlock(blocks.StructBlock):
    """Running text with the references that it rests on and the terms that it explains."""

    text = blocks.RichTextBlock(label=_("Text"), features=SIMPLE_TEXT_FEATURES)
    references = ReferenceChoosersBlock(
        label=_("References"), required=False, default=[], collapsed=True
    )
    terms = TermsBlock()
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "articles/blocks/text.html"
        description = _("Paragraphs, lists and small headings, with their sources.")
        preview_value = staticmethod(previews.text)


class AdviceListBlock(blocks.StructBlock):
    """A list of things to do, or of things to leave."""

    kind = blocks.ChoiceBlock(
        label=_("Kind"), choices=[("do", _("Do")), ("dont", _("Do not"))], default="do"
    )
    items = blocks.ListBlock(
        blocks.CharBlock(max_length=200),
        label=_("Items"),
        min_num=1,
        help_text=_("One action each, starting with the verb."),
    )
    references = ReferenceChoosersBlock(
        label=_("References"), required=False, default=[], collapsed=True
    )
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        icon = "list-ul"
        label = _("Do or do not list")
        template = "articles/blocks/advice_list.html"
        description = _("Short things to do, or to leave, each with a tick or a cross.")
        preview_value = staticmethod(previews.advice_list)


class QuotationBlock(blocks.StructBlock):
    """Words of somebody else, which need their source."""

    quotation = blocks.TextBlock(label=_("Quotation"), rows=3, max_length=600)
    speaker = blocks.CharBlock(label=_("Who said it"), max_length=160, required=False)
    references = ReferenceChoosersBlock(label=_("References"), min_num=1)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "articles/blocks/quotation.html"
        description = _("Somebody’s own words; the source is required.")
        preview_value = staticmethod(previews.quotation)


class PictureBlock(blocks.StructBlock):
    """A picture with its description for people who do not see it, or a decorative mark."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(
        label=_("Caption"),
        max_length=200,
        required=False,
        help_text=_("What the picture shows; do not repeat the title."),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "articles/blocks/picture.html"
        description = _("A picture with a description for readers who do not see it.")
        preview_value: ClassVar[dict[str, Any]] = {}  # the template is the whole sample
        preview_template = "articles/blocks/previews/picture.html"


class KeyPointBlock(blocks.CharBlock):
    """One key point."""

    class Meta:
        icon = "tick"
        label = _("Point")
        description = _("One short sentence that a reader should keep.")
        preview_value = _("Most back pain settles within a few weeks.")
        preview_template = "articles/blocks/previews/key_point.html"

    def deconstruct(self) -> Any:
        """Migrations know it as Wagtail's own block, so that it may move or go."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.CharBlock", args, kwargs


class ProseBlock(blocks.StreamBlock):
    """A section of text."""

    text = TextBlock()
    advice_list = AdviceListBlock()
    quotation = QuotationBlock()
    picture = PictureBlock()


class KeyPointsBlock(blocks.StreamBlock):
    """The points that a reader should keep, one short sentence each."""

    point = KeyPointBlock(max_length=200)
