"""Blocks of an article's sections; each block's template owns its markup."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from articles.choices import CERTAINTY_DOTS, CERTAINTY_MEANING, Certainty
from articles.reference_loading import ReferenceChooserBlock
from home.blocks import SIMPLE_TEXT_FEATURES


class ReferenceChoosersBlock(blocks.ListBlock):
    """References, in the order of citation."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(ReferenceChooserBlock(label=_("Reference")), **kwargs)


class TextBlock(blocks.StructBlock):
    """Running text with the references that it rests on."""

    text = blocks.RichTextBlock(label=_("Text"), features=SIMPLE_TEXT_FEATURES)
    references = ReferenceChoosersBlock(
        label=_("References"), required=False, default=[], collapsed=True
    )

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

    class Meta:
        icon = "list-ul"
        label = _("Do or do not list")
        template = "articles/blocks/advice_list.html"


class ProseBlock(blocks.StreamBlock):
    """A section of text."""

    text = TextBlock()
    advice_list = AdviceListBlock()


class KeyPointsBlock(blocks.StreamBlock):
    """The points that a reader should keep, one short sentence each."""

    point = blocks.CharBlock(label=_("Point"), max_length=200, icon="tick")


class RedFlagsBlock(blocks.StreamBlock):
    """Red flags chosen from the shared list, shown as care cards."""

    red_flag = SnippetChooserBlock("clinic.RedFlag", icon="warning", label=_("Red flag"))


class ReferencesBlock(blocks.StreamBlock):
    """References that no block cites but that the article rests on."""

    reference = ReferenceChooserBlock(icon="link", label=_("Reference"))


class EvidenceValue(blocks.StructValue):
    """An evidence statement with its grade in words and steps."""

    @property
    def certainty_label(self) -> str:
        """The grade in words, such as "Low certainty"."""
        return str(Certainty(self["certainty"]).label) if self["certainty"] else ""

    @property
    def certainty_dots(self) -> int:
        """Filled steps of the symbol, 1 to 4; 0 while no grade is chosen."""
        return CERTAINTY_DOTS[Certainty(self["certainty"])] if self["certainty"] else 0

    @property
    def certainty_meaning(self) -> str:
        """What the grade means for a reader."""
        return str(CERTAINTY_MEANING[Certainty(self["certainty"])]) if self["certainty"] else ""


class EvidenceBlock(blocks.StructBlock):
    """One claim on one treatment: what was found, how certain it is, and where it stands.

    Certainty is GRADE's; the wording must fit it (high "reduces", moderate "probably",
    low "may", very low "the evidence is very uncertain").
    """

    treatment = blocks.CharBlock(label=_("Treatment"), max_length=120)
    statement = blocks.CharBlock(
        label=_("In plain words"),
        max_length=300,
        help_text=_("High: reduces. Moderate: probably. Low: may. Very low: very uncertain."),
    )
    certainty = blocks.ChoiceBlock(label=_("Certainty (GRADE)"), choices=Certainty.choices)
    comparison = blocks.CharBlock(label=_("Compared with"), max_length=200)
    outcome = blocks.CharBlock(label=_("Outcome"), max_length=200, help_text=_("And when."))
    benefit = blocks.TextBlock(label=_("What was found"), rows=2, max_length=600)
    harm = blocks.TextBlock(label=_("Harms"), rows=2, max_length=600)
    unknown = blocks.TextBlock(label=_("What is not known"), rows=2, max_length=600, required=False)
    search_date = blocks.DateBlock(
        label=_("Evidence searched up to"), help_text=_("The date of the newest search.")
    )
    references = ReferenceChoosersBlock(label=_("References"), min_num=1)

    class Meta:
        icon = "clipboard-list"
        label = _("Graded evidence")
        template = "articles/blocks/evidence.html"
        value_class = EvidenceValue


class EvidenceStreamBlock(blocks.StreamBlock):
    """The evidence of an article."""

    evidence = EvidenceBlock()
