"""An exercise that articles share: what to do, how often, and when to stop."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from articles.choices import ExerciseDrawing
from home.models import SharedText, SharedTextQuerySet


class Exercise(index.Indexed, SharedText):
    """One exercise, in one language."""

    name = models.CharField(_("name"), max_length=120)
    purpose = models.CharField(_("what it is for"), max_length=200, blank=True)
    steps = models.TextField(_("steps"), help_text=_("One step per line, in order."))
    dose = models.CharField(
        _("dose"), max_length=160, help_text=_("How often, such as: 8 to 10 times, twice a day.")
    )
    stop_rules = models.TextField(
        _("stop rules"), help_text=_("When to stop and whom to ask, one rule per line.")
    )
    drawing = models.CharField(
        _("drawing"), max_length=20, choices=ExerciseDrawing.choices, blank=True
    )
    to_be_checked = models.BooleanField(
        _("to be checked"),
        default=False,
        help_text=_("Written from memory: somebody must still compare it with a source."),
    )
    is_demo = models.BooleanField(_("demo content"), default=False)

    objects = SharedTextQuerySet.as_manager()

    # Choosers offer a search box only for indexed models.
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    panels = [
        FieldPanel("name"),
        FieldPanel("purpose"),
        FieldPanel("steps"),
        FieldPanel("dose"),
        FieldPanel("stop_rules"),
        FieldPanel("drawing"),
        FieldRowPanel([FieldPanel("to_be_checked"), FieldPanel("is_demo")]),
    ]

    class Meta(SharedText.Meta):
        ordering = ["name"]
        verbose_name = _("exercise")
        verbose_name_plural = _("exercises")

    def __str__(self) -> str:
        return self.name

    @property
    def step_list(self) -> list[str]:
        """The steps in order."""
        return [line.strip() for line in self.steps.splitlines() if line.strip()]

    @property
    def stop_rule_list(self) -> list[str]:
        """The stop rules."""
        return [line.strip() for line in self.stop_rules.splitlines() if line.strip()]
