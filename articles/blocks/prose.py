"""Blocks of running text: text, lists of advice, quotations, pictures, key points."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from articles.blocks.sources import ReferenceChoosersBlock, ToBeCheckedBlock
from articles.shared_data import SharedChooserBlock
from home.blocks import SIMPLE_TEXT_FEATURES


class TextBlock(blocks.StructBlock):
    """Running text with the references that it rests on and the terms that it explains."""

    text = blocks.RichTextBlock(label=_("Text"), features=SIMPLE_TEXT_FEATURES)
    references = ReferenceChoosersBlock(
        label=_("References"), required=False, default=[], collapsed=True
    )
    terms = blocks.ListBlock(
        SharedChooserBlock("articles.GlossaryTerm", label=_("Term")),
        label=_("Terms explained here"),
        required=False,
        default=[],
        collapsed=True,
        help_text=_("Readers can open each one below the text."),
    )
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "articles/blocks/text.html"


class AdviceListBlock(blocks.StructBlock):
    """A list of things to do, or of things to leave."""

    kind = blocks.ChoiceBlock(
        label=_("Kind"), choices=[("do", _("Do")), ("dont", _("Do not"))], default="do"
    )
    items = blocks.ListBlock(blocks.CharBlock(max_length=200), label=_("Items"), min_num=1)
    references = ReferenceChoosersBlock(
        label=_("References"), required=False, default=[], collapsed=True
    )
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        icon = "list-ul"
        label = _("Do or do not list")
        template = "articles/blocks/advice_list.html"


class QuotationBlock(blocks.StructBlock):
    """Words of somebody else, which need their source."""

    quotation = blocks.TextBlock(label=_("Quotation"), rows=3, max_length=600)
    speaker = blocks.CharBlock(label=_("Who said it"), max_length=160, required=False)
    references = ReferenceChoosersBlock(label=_("References"), min_num=1)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "articles/blocks/quotation.html"


class PictureBlock(blocks.StructBlock):
    """A picture with its description for people who do not see it, or a decorative mark."""

    image = ImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=200, required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "articles/blocks/picture.html"


class ProseBlock(blocks.StreamBlock):
    """A section of text."""

    text = TextBlock()
    advice_list = AdviceListBlock()
    quotation = QuotationBlock()
    picture = PictureBlock()


class KeyPointsBlock(blocks.StreamBlock):
    """The points that a reader should keep, one short sentence each."""

    point = blocks.CharBlock(label=_("Point"), max_length=200, icon="tick")
