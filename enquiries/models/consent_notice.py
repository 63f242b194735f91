"""The privacy notices that patients were shown, word by word."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ConsentNotice(models.Model):
    """One wording of the notice in one language, kept as proof of what consent was given to.

    Rows are made when a wording is first consented to and never change (DPDP Act 2023,
    sections 5 and 6: the notice must be itemised, and the practice must be able to prove it).
    """

    version = models.CharField(_("version"), max_length=20)
    language = models.CharField(_("language"), max_length=10)
    text = models.TextField(_("text"))
    sha256 = models.CharField(_("SHA-256 of the text"), max_length=64, unique=True)
    first_used_at = models.DateTimeField(_("first used"), default=timezone.now)

    class Meta:
        verbose_name = _("privacy notice")
        verbose_name_plural = _("privacy notices")

    def __str__(self) -> str:
        return f"{self.version} ({self.language})"
