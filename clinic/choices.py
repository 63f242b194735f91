"""The fixed vocabularies of the practice."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class VisitMode(models.TextChoices):
    """Where patient and physiotherapist meet."""

    HOME = "home", _("At your home")
    CLINIC = "clinic", _("At the clinic")
    VIDEO = "video", _("By video")


class SpokenLanguage(models.TextChoices):
    """In which language people talk."""

    ENGLISH = "en", _("English")
    HINDI = "hi", _("Hindi")
    MARATHI = "mr", _("Marathi")
    PUNJABI = "pa", _("Punjabi")
    OTHER = "other", _("Another language")


class Gender(models.TextChoices):
    """Whom some patients ask for: for treatment at home it may decide whether they write at all."""

    WOMAN = "woman", _("Woman")
    MAN = "man", _("Man")
