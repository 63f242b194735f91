"""Choices of the library: certainty of evidence, kinds of reference, illustrations."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Certainty(models.TextChoices):
    """Certainty of evidence by GRADE (gradeworkinggroup.org)."""

    HIGH = "high", _("High certainty")
    MODERATE = "moderate", _("Moderate certainty")
    LOW = "low", _("Low certainty")
    VERY_LOW = "very_low", _("Very low certainty")


# Dots of the four-step symbol, and what the grade means in plain words.
CERTAINTY_DOTS = {
    Certainty.HIGH: 4,
    Certainty.MODERATE: 3,
    Certainty.LOW: 2,
    Certainty.VERY_LOW: 1,
}
CERTAINTY_MEANING = {
    Certainty.HIGH: _("We are sure: new studies are unlikely to change this."),
    Certainty.MODERATE: _("This is probably right, but new studies may change it."),
    Certainty.LOW: _("This may be right; new studies are likely to change it."),
    Certainty.VERY_LOW: _("We do not know: the studies are too few or too weak."),
}


class ReferenceType(models.TextChoices):
    """What kind of source a reference is."""

    SYSTEMATIC_REVIEW = "systematic_review", _("Systematic review")
    GUIDELINE = "guideline", _("Guideline")
    TRIAL = "trial", _("Trial")
    COHORT = "cohort", _("Cohort study")
    CONSENSUS = "consensus", _("Consensus statement")
    PATIENT_INFORMATION = "patient_information", _("Patient information")
    OTHER = "other", _("Other")


class Verification(models.TextChoices):
    """How far an editor has checked a reference against its source."""

    VERIFIED = "verified", _("Checked against the source")
    BIBLIOGRAPHIC = "bibliographic", _("Exists as stated; finding not read")
    TO_CHECK = "to_check", _("To be checked")


class Illustration(models.TextChoices):
    """The drawing beside an article's title; decoration, so it carries no text."""

    NONE = "", _("No drawing")
    BACK = "back", _("Back")
    WRIST = "wrist", _("Wrist")
    NECK = "neck", _("Neck")
    NEEDLE = "needle", _("Needle")
