"""What pages say about a wish for an appointment."""

from django import template

from enquiries.booking import wish_words

register = template.Library()
register.filter("zone_words", wish_words.zone_words)
