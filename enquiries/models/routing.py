"""Who gets which enquiry: teams, and rules as data."""

from typing import Any

from django import forms
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.search import index

from clinic.choices import SpokenLanguage


class Team(index.Indexed, models.Model):
    """People who share their enquiries: each goes to whom of them has the fewest open."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    people = models.ManyToManyField(
        "clinic.Person",
        verbose_name=_("people"),
        related_name="teams",
        help_text=_("Only who has a login that works enquiries can be given one."),
    )

    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]
    panels = [FieldPanel("name"), FieldPanel("people", widget=forms.CheckboxSelectMultiple)]

    class Meta:
        ordering = ["name"]
        verbose_name = _("team")
        verbose_name_plural = _("teams")

    def __str__(self) -> str:
        return self.name


class RoutingRuleQuerySet(models.QuerySet["RoutingRule"]):
    """Rules in the order in which they are asked."""

    def in_use(self) -> "RoutingRuleQuerySet":
        """Those that are asked at all."""
        return self.filter(is_active=True)

    def with_relations(self) -> "RoutingRuleQuerySet":
        """Fetch, in the same query, all that a rule names."""
        return self.select_related("site", "area", "article", "service", "person", "team")


class RoutingRule(models.Model):
    """If all that it names fits, the enquiry goes to its person or team; the first rule wins."""

    name = models.CharField(
        _("name"), max_length=80, help_text=_("The history of each enquiry names its rule.")
    )
    order = models.PositiveSmallIntegerField(
        _("place"), default=10, validators=[MinValueValidator(1)], help_text=_("1 is asked first.")
    )
    is_active = models.BooleanField(_("in use"), default=True)
    site = models.ForeignKey(
        "wagtailcore.Site",
        verbose_name=_("site"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    area = models.ForeignKey(
        "clinic.Area",
        verbose_name=_("area"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    article = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("condition or treatment"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("That the patient read before writing, in whatever language."),
    )
    service = models.ForeignKey(
        "clinic.Service",
        verbose_name=_("service"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    language = models.CharField(
        _("language"), max_length=10, choices=SpokenLanguage.choices, blank=True
    )
    person = models.ForeignKey(
        "clinic.Person",
        verbose_name=_("goes to the person"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    team = models.ForeignKey(
        Team,
        verbose_name=_("or to the team"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )

    objects = RoutingRuleQuerySet.as_manager()

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("order"), FieldPanel("is_active")]),
        MultiFieldPanel(
            [
                FieldPanel("site"),
                FieldPanel("area"),
                PageChooserPanel("article", ["articles.ConditionPage", "articles.TreatmentPage"]),
                FieldPanel("service"),
                FieldPanel("language"),
            ],
            _("If all of these fit; what is left empty fits always"),
        ),
        MultiFieldPanel([FieldPanel("person"), FieldPanel("team")], _("Then the enquiry goes to")),
    ]

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = _("routing rule")
        verbose_name_plural = _("routing rules")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(person__isnull=False, team=None)
                | models.Q(person=None, team__isnull=False),
                name="routing_rule_has_one_target",
                violation_error_message=_("Choose a person or a team, not both."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    # The following need what the rule names; `with_relations` loads it.

    @property
    def wanted(self) -> dict[str, Any]:
        """What an enquiry must be like: the named fields only, an article for all languages."""
        values = {
            "site": self.site_id,
            "area": self.area_id,
            "article": self.article.translation_key if self.article else None,
            "service": self.service_id,
            "language": self.language,
        }
        return {name: value for name, value in values.items() if value}

    def catches_all_of(self, other: "RoutingRule") -> bool:
        """Whether every enquiry that fits `other` fits this one too."""
        return self.wanted.items() <= other.wanted.items()

    @property
    def target(self) -> str:
        """To whom the enquiry goes, in words."""
        if self.team:
            return gettext("team %(name)s") % {"name": self.team.name}
        return self.person.printed_name if self.person else ""

    @property
    def sentence(self) -> str:
        """The rule in one line, such as "If South Delhi and Hindi → team Delhi"."""
        named = [
            self.site and (self.site.site_name or self.site.hostname),
            self.area and self.area.name,
            self.article and self.article.title,
            self.service and self.service.name,
            self.language and self.get_language_display(),
        ]
        conditions = gettext(" and ").join(str(name) for name in named if name)
        if not conditions:
            return gettext("Always → %(target)s") % {"target": self.target}
        words = {"conditions": conditions, "target": self.target}
        return gettext("If %(conditions)s → %(target)s") % words
