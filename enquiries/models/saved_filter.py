"""Filters of the inbox that somebody gave a name."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SavedFilter(models.Model):
    """One named set of filter values; only its owner sees it.

    `query` is the query string of the list without page, order and search words: a searched
    name or phone is a patient's and is not kept.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="enquiry_filters"
    )
    name = models.CharField(_("name"), max_length=40)
    query = models.CharField(max_length=500)

    class Meta:
        ordering = ["name"]
        verbose_name = _("saved filter")
        verbose_name_plural = _("saved filters")
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="saved_filter_one_name")
        ]

    def __str__(self) -> str:
        return self.name
