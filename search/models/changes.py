"""The outbox of the index: what changed, in an order that every copy of the index follows."""

import secrets
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


def _identity() -> str:
    return secrets.token_hex(8)


class SearchChange(models.Model):
    """One object that every index must look at again.

    A row is written in the transaction of the change itself and gets its number afterwards,
    from whoever follows: so numbers appear in their order, whichever transaction ends first.
    """

    root = models.CharField(_("model"), max_length=100)
    object_id = models.CharField(_("object"), max_length=255)
    number = models.BigIntegerField(_("number"), null=True, unique=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True, db_index=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("change to follow")
        verbose_name_plural = _("changes to follow")
        indexes = [
            models.Index(
                fields=["id"], name="search_change_unnumbered", condition=models.Q(number=None)
            )
        ]

    def __str__(self) -> str:
        return f"{self.root} {self.object_id}"


class ChangeHistory(models.Model):
    """The one row that numbers are given from; `database` tells one database from another."""

    database = models.CharField(_("database"), max_length=16, default=_identity)
    last_number = models.BigIntegerField(_("last number given"), default=0)
    forgotten_up_to = models.BigIntegerField(_("forgotten up to"), default=0)

    class Meta:
        verbose_name = _("history of changes")
        verbose_name_plural = _("history of changes")

    def __str__(self) -> str:
        return str(self.last_number)


class IndexCopyQuerySet(models.QuerySet["IndexCopy"]):
    """Filters on the copies of the index."""

    def seen_since(self, moment: Any) -> "IndexCopyQuerySet":
        """Those whose worker was alive after this moment."""
        return self.filter(seen_at__gte=moment)


class IndexCopy(models.Model):
    """One host's copy of an index, as its worker last saw it."""

    name = models.CharField(_("host and folder"), max_length=255, unique=True)
    position = models.BigIntegerField(_("last change it holds"), default=0)
    documents = models.PositiveIntegerField(_("documents"), default=0)
    problem = models.CharField(_("problem"), max_length=255, blank=True)
    seen_at = models.DateTimeField(_("worker seen at"), db_index=True)

    objects = IndexCopyQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("copy of the search index")
        verbose_name_plural = _("copies of the search index")

    def __str__(self) -> str:
        return self.name
