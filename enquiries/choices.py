"""The fixed vocabularies of enquiries; their states are in `enquiries.states`."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from clinic.choices import SpokenLanguage

__all__ = [
    "MESSAGE_MAX_LENGTH",
    "AppointmentState",
    "BestTime",
    "CaptchaResult",
    "EventKind",
    "ForWhom",
    "LookingFor",
    "NoticeKind",
    "NoticeStatus",
    "PreferredContact",
    "SpokenLanguage",
]

MESSAGE_MAX_LENGTH = 4000


class ForWhom(models.TextChoices):
    """Who is to be treated; under 18 the law asks for a parent (DPDP Act 2023, section 9)."""

    SELF = "self", _("Me")
    CHILD = "child", _("My child (under 18)")
    CARED_FOR = "cared_for", _("Somebody I care for")


class PreferredContact(models.TextChoices):
    """How the patient wants to be answered."""

    CALL = "call", _("A phone call")
    WHATSAPP = "whatsapp", _("WhatsApp")
    SMS = "sms", _("A text message (SMS)")
    EMAIL = "email", _("E-mail")


class BestTime(models.TextChoices):
    """When the patient can be reached best."""

    ANY = "any", _("Any time")
    MORNING = "morning", _("Morning")
    AFTERNOON = "afternoon", _("Afternoon")
    EVENING = "evening", _("Evening")


class LookingFor(models.TextChoices):
    """What the patient hopes for: the practice's services, as patients name them."""

    TREATMENT = "treatment", _("Treatment for a pain or an injury")
    HOME_VISIT = "home_visit", _("A physiotherapist at home")
    AFTER_SURGERY = "after_surgery", _("Help after an operation")
    ARTICLE = "article", _("A question about something I read here")
    OTHER = "other", _("Something else")


class CaptchaResult(models.TextChoices):
    """What the check for a person said; a refused post is never stored."""

    NOT_ASKED = "not_asked", _("Not asked")
    PASSED = "passed", _("Passed")
    UNAVAILABLE = "unavailable", _("Could not be checked")


class EventKind(models.TextChoices):
    """What happened to an enquiry."""

    RECEIVED = "received", _("Received")
    AMENDED = "amended", _("Sent again with other text")
    STATE = "state", _("Moved")
    ASSIGNED = "assigned", _("Assigned")
    URGENCY = "urgency", _("Urgency changed")
    NOTE = "note", _("Note")
    CALL = "call", _("Called")
    WHATSAPP = "whatsapp", _("WhatsApp opened")
    SMS = "sms", _("SMS opened")
    REPLY = "reply", _("Reply by e-mail")
    RELEASED = "released", _("Brought back from quarantine")
    MERGED = "merged", _("Joined with another enquiry")
    ESCALATED = "escalated", _("Overdue: managers told")
    ROUTED = "routed", _("Given on arrival")
    APPOINTMENT = "appointment", _("Appointment")
    WISHED = "wished", _("Patient asks for another time")
    WITHDRAWN = "withdrawn", _("Consent withdrawn by the patient")
    ERASED = "erased", _("Personal data erased")


class NoticeKind(models.TextChoices):
    """What an outgoing mail is about."""

    NEW_ENQUIRY = "new_enquiry", _("New enquiry")
    ASSIGNED = "assigned", _("Enquiry given to you")
    OVERDUE = "overdue", _("Enquiry overdue")
    WITHDRAWN = "withdrawn", _("Consent withdrawn")
    RECEIPT = "receipt", _("Receipt for the patient")
    REPLY = "reply", _("Reply to the patient")
    CONFIRMED = "confirmed", _("Appointment confirmed")
    CANCELLED = "cancelled", _("Appointment cancelled")
    CHANGE_ASKED = "change_asked", _("Patient changes an appointment")
    DIARY = "diary", _("Your appointments changed")


class AppointmentState(models.TextChoices):
    """Whether somebody still comes."""

    BOOKED = "booked", _("Booked")
    CANCELLED = "cancelled", _("Cancelled")
    # Its time has passed, and the enquiry has got a further one.
    OVER = "over", _("Over")


class NoticeStatus(models.TextChoices):
    """Whether a notice has left the house."""

    HELD = "held", _("Held while in quarantine")
    PENDING = "pending", _("Waiting")
    SENT = "sent", _("Sent")
    DEAD = "dead", _("Given up")
    CANCELLED = "cancelled", _("Cancelled")
