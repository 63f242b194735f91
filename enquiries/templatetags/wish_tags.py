"""What pages say about a wish for an appointment."""

from django import template

from clinic.models import PracticeSettings
from enquiries.booking.wish_words import worded_wish, zone_words
from enquiries.models import Enquiry

register = template.Library()
register.filter("zone_words", zone_words)


@register.filter
def wish_line(enquiry: Enquiry, practice: PracticeSettings) -> str:
    """What was asked for in one line; "" without a wish."""
    wish = worded_wish(enquiry, practice)
    return "; ".join(wish.lines) if wish else ""
