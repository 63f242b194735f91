"""The fixed vocabularies of enquiries, and the allowed state changes as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _

MESSAGE_MAX_LENGTH = 4000


class EnquiryState(models.TextChoices):
    """Where an enquiry stands in the work of the practice."""

    NEW = "new", _("New")
    ASSIGNED = "assigned", _("Assigned")
    CONTACTED = "contacted", _("Contacted")
    BOOKED = "booked", _("Booked")
    CLOSED = "closed", _("Closed")


# In these nobody has spoken to the patient yet.
UNANSWERED_STATES = (EnquiryState.NEW, EnquiryState.ASSIGNED)

# From each state, where staff may move an enquiry. Closed reopens as contacted, never as new:
# a closed enquiry was read by somebody.
ALLOWED_TRANSITIONS: dict[str, tuple[EnquiryState, ...]] = {
    EnquiryState.NEW: (EnquiryState.ASSIGNED, EnquiryState.CONTACTED, EnquiryState.CLOSED),
    EnquiryState.ASSIGNED: (EnquiryState.NEW, EnquiryState.CONTACTED, EnquiryState.CLOSED),
    EnquiryState.CONTACTED: (EnquiryState.BOOKED, EnquiryState.CLOSED),
    EnquiryState.BOOKED: (EnquiryState.CONTACTED, EnquiryState.CLOSED),
    EnquiryState.CLOSED: (EnquiryState.CONTACTED,),
}


class PreferredContact(models.TextChoices):
    """How the patient wants to be answered."""

    CALL = "call", _("A phone call")
    WHATSAPP = "whatsapp", _("WhatsApp")
    SMS = "sms", _("A text message (SMS)")
    EMAIL = "email", _("E-mail")


class LookingFor(models.TextChoices):
    """What the patient hopes for."""

    TREATMENT = "treatment", _("Treatment for a pain or an injury")
    HOME_VISIT = "home_visit", _("A physiotherapist at home")
    AFTER_SURGERY = "after_surgery", _("Help after an operation")
    ARTICLE = "article", _("A question about something I read here")
    OTHER = "other", _("Something else")


class CaptchaResult(models.TextChoices):
    """What reCAPTCHA said; a refused post is never stored, so there is no fourth value."""

    NOT_ASKED = "not_asked", _("Not asked")
    PASSED = "passed", _("Passed")
    UNAVAILABLE = "unavailable", _("Could not be checked")


class EventKind(models.TextChoices):
    """What happened to an enquiry."""

    RECEIVED = "received", _("Received")
    AMENDED = "amended", _("Sent again with other text")
    STATE = "state", _("Moved")
    ASSIGNED = "assigned", _("Assigned")
    NOTE = "note", _("Note")


class NoticeKind(models.TextChoices):
    """What an outgoing notice is about."""

    NEW_ENQUIRY = "new_enquiry", _("New enquiry")


class NoticeStatus(models.TextChoices):
    """Whether a notice has left the house."""

    PENDING = "pending", _("Waiting")
    SENT = "sent", _("Sent")
    DEAD = "dead", _("Given up")
