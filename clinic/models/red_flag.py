"""Red flags: signs that need care sooner than a physiotherapist can give it.

Shared data: articles, search and the enquiry form all act on the same rows, so one edit
here changes all of them.
"""

import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index

from home.models import SharedText, SharedTextQuerySet

# A red flag is looked at again at least once a year (facts.md F3 asks for six months).
REVIEW_VALID_FOR = datetime.timedelta(days=366)


class Urgency(models.TextChoices):
    """How soon to act; the three levels of the NHS care cards."""

    EMERGENCY = "emergency", _("Emergency: call 112 or 108 now")
    SAME_DAY = "same_day", _("See a doctor today")
    SEE_CLINICIAN = "see_clinician", _("See a clinician in the next days")


URGENCY_ORDER = [Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.SEE_CLINICIAN]


class RedFlagQuerySet(SharedTextQuerySet["RedFlag"]):
    """Red flags, most urgent first."""

    def most_urgent_first(self) -> "RedFlagQuerySet":
        """Order by urgency, then by name."""
        rank = models.Case(
            *(models.When(urgency=level, then=n) for n, level in enumerate(URGENCY_ORDER)),
            default=len(URGENCY_ORDER),
        )
        return self.order_by(rank, "name")


class RedFlag(index.Indexed, SharedText):
    """One sign, what it may mean, what to do, and the words in which patients tell it."""

    name = models.CharField(
        _("sign"), max_length=160, help_text=_("The heading of the card, in patients' words.")
    )
    urgency = models.CharField(_("urgency"), max_length=20, choices=Urgency.choices)
    signs = models.TextField(
        _("what the patient notices"),
        help_text=_("Write “get checked”, not “you have”: one sign alone proves nothing."),
    )
    possible_cause = models.TextField(_("what it may be"), blank=True)
    what_to_do = models.TextField(_("what to do"))
    phrases = models.TextField(
        _("phrases that patients use"),
        blank=True,
        help_text=_(
            "One per line, in English, Hindi or Hindi in Latin letters. A search or an enquiry "
            "with one of them shows this card, so keep out words that are harmless alone."
        ),
    )

    form_question = models.CharField(
        _("tick box on the enquiry form"),
        max_length=120,
        blank=True,
        help_text=_(
            "If filled, the enquiry form offers this sign for ticking. In patients' words, such as "
            "“Numb between the legs”. Keep the list short."
        ),
    )
    reviewed_on = models.DateField(
        _("reviewed on"),
        null=True,
        blank=True,
        help_text=_("When a clinician last read this card; it holds for one year."),
    )
    to_be_checked = models.BooleanField(
        _("to be checked"),
        default=False,
        help_text=_("Written from memory: somebody must still compare it with a source."),
    )
    updated_at = models.DateTimeField(auto_now=True)

    objects = RedFlagQuerySet.as_manager()

    # Choosers offer a search box only for indexed models.
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("phrases"),
        index.AutocompleteField("phrases"),
    ]

    panels = [
        MultiFieldPanel([FieldPanel("name"), FieldPanel("urgency")], _("Sign")),
        FieldPanel("signs"),
        FieldPanel("possible_cause"),
        FieldPanel("what_to_do"),
        FieldPanel("phrases"),
        FieldPanel("form_question"),
        FieldRowPanel([FieldPanel("reviewed_on"), FieldPanel("to_be_checked")]),
    ]

    class Meta(SharedText.Meta):
        verbose_name = _("red flag")
        verbose_name_plural = _("red flags")

    def __str__(self) -> str:
        return self.name

    @property
    def phrase_list(self) -> list[str]:
        """The phrases, one per item, without empty lines."""
        return [line.strip() for line in self.phrases.splitlines() if line.strip()]

    @property
    def is_emergency(self) -> bool:
        """Whether the only advice is to call an ambulance."""
        return self.urgency == Urgency.EMERGENCY

    def is_reviewed_on(self, day: datetime.date) -> bool:
        """Whether its own review is at most a year old on `day`."""
        return bool(self.reviewed_on and self.reviewed_on >= day - REVIEW_VALID_FOR)
