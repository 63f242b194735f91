"""Choices of the library: certainty, references, guidelines, body regions, drawings."""

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


class ReferenceStatus(models.TextChoices):
    """Whether a source still stands; an article with a retracted one does not go live."""

    CURRENT = "current", _("Current")
    HISTORIC = "historic", _("Historic: replaced or too old to follow")
    RETRACTED = "retracted", _("Retracted")


class GuidelineStatus(models.TextChoices):
    """Where a guideline stands in its life."""

    CURRENT = "current", _("Current")
    UPDATED = "updated", _("Updated: our pages must be compared with it")
    WITHDRAWN = "withdrawn", _("Withdrawn or expired")


class GuidelinePosition(models.TextChoices):
    """What a guideline says about a treatment."""

    FOR = "for", _("Recommends it")
    CONDITIONAL = "conditional", _("Allows it for some people")
    AGAINST = "against", _("Says not to offer it")
    SILENT = "silent", _("Does not say")


class ReviewReason(models.TextChoices):
    """Why an article must be looked at before its time."""

    GUIDELINE_UPDATED = "guideline_updated", _("A guideline was updated")
    REFERENCE_RETRACTED = "reference_retracted", _("A reference was retracted")


class ChecklistKind(models.TextChoices):
    """Standard instruments that score patient information at review."""

    PEMAT_P = "pemat_p", _("PEMAT-P (understandable, actionable)")
    DISCERN = "discern", _("DISCERN (quality of treatment information)")


class BodyRegion(models.TextChoices):
    """Parts of the body by which readers look for an article."""

    HEAD = "head", _("Head and face")
    NECK = "neck", _("Neck")
    SHOULDER = "shoulder", _("Shoulder")
    ELBOW = "elbow", _("Elbow and forearm")
    WRIST_HAND = "wrist-hand", _("Wrist and hand")
    UPPER_BACK = "upper-back", _("Upper back and chest")
    LOWER_BACK = "lower-back", _("Lower back")
    HIP = "hip", _("Hip and thigh")
    KNEE = "knee", _("Knee")
    ANKLE_FOOT = "ankle-foot", _("Ankle and foot")


class ExerciseDrawing(models.TextChoices):
    """The drawing of an exercise: templates/includes/exercise_drawings/<value>.html."""

    NONE = "", _("No drawing")
    KNEE_ROLLS = "knee-rolls", _("Knee rolls")
    CAT_CAMEL = "cat-camel", _("Cat and camel")
    SIT_TO_STAND = "sit-to-stand", _("Sit to stand")
    SHORT_WALK = "short-walk", _("Short walk")
    CHIN_NOD = "chin-nod", _("Chin nod")
    SHOULDER_BLADE = "shoulder-blade", _("Shoulder blades back")
    NECK_TURN = "neck-turn", _("Neck turn")
    TENDON_GLIDE = "tendon-glide", _("Tendon glide")
    WRIST_REST = "wrist-rest", _("Straight wrist")


class Illustration(models.TextChoices):
    """The drawing beside an article's title; decoration, so it carries no text."""

    NONE = "", _("No drawing")
    BACK = "back", _("Back")
    WRIST = "wrist", _("Wrist")
    NECK = "neck", _("Neck")
    NEEDLE = "needle", _("Needle")
