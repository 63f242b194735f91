"""Enquiries, what happened to them, the mails about them, and the page with the form."""

from .appointment import Appointment, AppointmentQuerySet
from .consent_notice import ConsentNotice
from .enquiry import SHORT_URGENCY, Enquiry
from .enquiry_queryset import SEARCHED_COLUMNS, TRIAGE_PERMISSION, EnquiryQuerySet
from .event import EnquiryEvent
from .form_post import FormPost
from .notice import PATIENT_NOTICES, OutboundNotice
from .pages import EnquiryPage, EnquiryQuestion
from .reply import PLACEHOLDERS, Reply, ReplyTemplate
from .routing import RoutingRule, Team
from .saved_filter import SavedFilter

__all__ = [
    "PATIENT_NOTICES",
    "PLACEHOLDERS",
    "SEARCHED_COLUMNS",
    "SHORT_URGENCY",
    "TRIAGE_PERMISSION",
    "Appointment",
    "AppointmentQuerySet",
    "ConsentNotice",
    "Enquiry",
    "EnquiryEvent",
    "EnquiryPage",
    "EnquiryQuerySet",
    "EnquiryQuestion",
    "FormPost",
    "OutboundNotice",
    "Reply",
    "ReplyTemplate",
    "RoutingRule",
    "SavedFilter",
    "Team",
]
