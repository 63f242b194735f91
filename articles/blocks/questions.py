"""Questions that readers often ask."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks import previews
from articles.blocks.sources import ReferenceChoosersBlock, ToBeCheckedBlock


class QuestionBlock(blocks.StructBlock):
    """One question and its short answer."""

    question = blocks.CharBlock(
        label=_("Question"), max_length=160, help_text=_("As a patient would ask it.")
    )
    answer = blocks.RichTextBlock(
        label=_("Answer"),
        features=["bold", "link", "ul"],
        help_text=_("The answer first, the reason after it."),
    )
    references = ReferenceChoosersBlock(
        label=_("References"), required=False, default=[], collapsed=True
    )
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        icon = "help"
        label = _("Question")
        template = "articles/blocks/question.html"
        description = _("A question that readers often ask, with a short answer.")
        preview_value = staticmethod(previews.question)


class QuestionsBlock(blocks.StreamBlock):
    """The questions of an article."""

    question = QuestionBlock()
