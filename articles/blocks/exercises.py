"""Programmes of shared exercises."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from articles.blocks import previews
from articles.shared_data import SharedChooserBlock


class ExerciseProgrammeBlock(blocks.StructBlock):
    """Exercises that belong together; each brings its own dose and stop rules."""

    title = blocks.CharBlock(label=_("Title"), max_length=120)
    intro = blocks.TextBlock(
        label=_("Before you start"),
        rows=2,
        max_length=400,
        required=False,
        help_text=_("For whom it is, and what pain is all right while doing it."),
    )
    exercises = blocks.ListBlock(
        SharedChooserBlock("articles.Exercise", label=_("Exercise")),
        label=_("Exercises"),
        min_num=1,
    )

    class Meta:
        icon = "list-ol"
        label = _("Exercise programme")
        template = "articles/blocks/exercise_programme.html"
        description = _("Exercises from the shared list, each with its dose and stop rules.")
        preview_value = staticmethod(previews.exercise_programme)


class ExerciseProgrammesBlock(blocks.StreamBlock):
    """The exercise programmes of an article."""

    programme = ExerciseProgrammeBlock()
