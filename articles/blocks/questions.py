"""Questions that readers often ask."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks.sources import ReferenceChoosersBlock, ToBeCheckedBlock


class QuestionBlock(blocks.StructBlock):
    """One question and its short answer."""

    question = blocks.CharBlock(label=_("Question"), max_length=160)
    answer = blocks.RichTextBlock(label=_("Answer"), features=["bold", "link", "ul"])
    references = ReferenceChoosersBlock(
        label=_("References"), required=False, default=[], collapsed=True
    )
    to_be_checked = ToBeCheckedBlock()

    class Meta:
        icon = "help"
        label = _("Question")
        template = "articles/blocks/question.html"


class QuestionsBlock(blocks.StreamBlock):
    """The questions of an article."""

    question = QuestionBlock()
