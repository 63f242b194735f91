"""Programmes of shared exercises."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.shared_data import SharedChooserBlock


class ExerciseProgrammeBlock(blocks.StructBlock):
    """Exercises that belong together; each brings its own dose and stop rules."""

    title = blocks.CharBlock(label=_("Title"), max_length=120)
    intro = blocks.TextBlock(label=_("Before you start"), rows=2, max_length=400, required=False)
    exercises = blocks.ListBlock(
        SharedChooserBlock("articles.Exercise", label=_("Exercise")),
        label=_("Exercises"),
        min_num=1,
    )

    class Meta:
        icon = "list-ol"
        label = _("Exercise programme")
        template = "articles/blocks/exercise_programme.html"


class ExerciseProgrammesBlock(blocks.StreamBlock):
    """The exercise programmes of an article."""

    programme = ExerciseProgrammeBlock()
