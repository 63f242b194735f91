"""Shared data (red flags, exercises, terms) that exists once per language."""

from typing import TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, TranslatableMixin


def default_locale_id() -> int:
    """The key of the site's own language, for rows that are made without one."""
    return int(Locale.get_default().pk)


SharedRow = TypeVar("SharedRow", bound=models.Model)


class SharedTextQuerySet(models.QuerySet[SharedRow]):
    """Rows of shared data, by language."""

    def sources(self) -> "SharedTextQuerySet[SharedRow]":
        """The rows in the site's own language, from which the others are translated."""
        return self.filter(locale_id=default_locale_id())

    def in_locale(self, locale_id: int) -> "SharedTextQuerySet[SharedRow]":
        """The rows in one language."""
        return self.filter(locale_id=locale_id)


class SharedText(TranslatableMixin, models.Model):
    """A row that pages of every language share; its twins have the same translation key."""

    locale = models.ForeignKey(
        Locale,
        verbose_name=_("language"),
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
        default=default_locale_id,
    )
    locale.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]

    class Meta(TranslatableMixin.Meta):
        abstract = True

    @property
    def language_code(self) -> str:
        """The language of this row, for a lang attribute."""
        return str(self.locale.language_code)
