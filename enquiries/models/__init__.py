"""Enquiries, what happened to them, the notices about them, and the page with the form."""

from .enquiry import Enquiry, EnquiryQuerySet
from .event import EnquiryEvent
from .notice import OutboundNotice
from .pages import EnquiryPage, EnquiryQuestion

__all__ = [
    "Enquiry",
    "EnquiryEvent",
    "EnquiryPage",
    "EnquiryQuerySet",
    "EnquiryQuestion",
    "OutboundNotice",
]
