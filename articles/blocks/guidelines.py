"""What guidelines say about one treatment, side by side."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks import previews
from articles.blocks.sources import ToBeCheckedBlock
from articles.choices import GuidelinePosition
from articles.models.reference import Reference
from articles.shared_data import SharedChooserBlock


class PositionValue(blocks.StructValue):
    """A position with its words."""

    @property
    def position_label(self) -> str:
        """The position in words, such as "Says not to offer it"."""
        return str(GuidelinePosition(self["position"]).label) if self["position"] else ""

    @property
    def references(self) -> list[Reference]:
        """The guideline's own reference, when it has one."""
        guideline = self.get("guideline")
        return [guideline.reference] if guideline and guideline.reference else []


class ComparisonValue(blocks.StructValue):
    """A comparison, and whether its guidelines agree."""

    @property
    def known_positions(self) -> list[PositionValue]:
        """The positions whose guideline still exists."""
        return [position for position in self["positions"] if position.get("guideline")]

    @property
    def disagree(self) -> bool:
        """Whether one guideline is against what another recommends or allows."""
        taken = {position.get("position") for position in self.known_positions}
        offered = {GuidelinePosition.FOR, GuidelinePosition.CONDITIONAL}
        return GuidelinePosition.AGAINST in taken and bool(taken & offered)


class PositionBlock(blocks.StructBlock):
    """What one guideline says."""

    guideline = SharedChooserBlock("articles.Guideline", label=_("Guideline"))
    position = blocks.ChoiceBlock(label=_("Position"), choices=GuidelinePosition.choices)
    says = blocks.CharBlock(
        label=_("In our words"),
        max_length=240,
        help_text=_("For whom and under which conditions; do not copy its sentence."),
    )
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        label = _("Position")
        description = _("What one guideline says on the treatment.")
        value_class = PositionValue


class ComparisonBlock(blocks.StructBlock):
    """The positions of several guidelines on one treatment."""

    topic = blocks.CharBlock(
        label=_("On what"),
        max_length=160,
        help_text=_("Such as: dry needling for low back pain."),
    )
    positions = blocks.ListBlock(PositionBlock(), label=_("Positions"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Guidelines compared")
        template = "articles/blocks/guidelines.html"
        description = _("What several guidelines say on one treatment, also where they disagree.")
        preview_value = staticmethod(previews.guidelines)
        value_class = ComparisonValue


class GuidelinePositionsBlock(blocks.StreamBlock):
    """What guidelines say, also where they disagree."""

    comparison = ComparisonBlock()
