"""Pages that editors put on top for certain words."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .previewed import TriedBeforeSaving


class PromotedResult(TriedBeforeSaving, models.Model):
    """One page that comes first when one of these phrases is searched for."""

    phrases = models.TextField(
        _("when patients search for"),
        max_length=1000,
        help_text=_("One word or phrase per line. Endings, spelling and synonyms are allowed for."),
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("show this page first"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Its translations come first for readers of their language."),
    )
    note = models.CharField(
        _("why"),
        max_length=200,
        blank=True,
        help_text=_("For your colleagues; readers never see it."),
    )
    is_active = models.BooleanField(_("in use"), default=True)
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("promoted result")
        verbose_name_plural = _("promoted results")

    def __str__(self) -> str:
        return f"{self.lines[0] if self.lines else ''} → {self.page}"

    @property
    def lines(self) -> list[str]:
        """The phrases, one by one."""
        return [line.strip() for line in self.phrases.splitlines() if line.strip()]

    @property
    def tried_query(self) -> str:
        """The first phrase."""
        return self.lines[0] if self.lines else ""
