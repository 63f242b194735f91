"""What pages mean, as numbers; filled only where dense re-ranking is switched on."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PageVector(models.Model):
    """The meaning of one page's text, as `search.dense.encoder` reads it."""

    page = models.OneToOneField(
        "wagtailcore.Page", verbose_name=_("page"), on_delete=models.CASCADE, related_name="+"
    )
    digest = models.CharField(_("digest of its text"), max_length=64)
    vector = models.BinaryField(_("half-precision numbers"))
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("vector of a page")
        verbose_name_plural = _("vectors of pages")

    def __str__(self) -> str:
        return str(self.page_id)
