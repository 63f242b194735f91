"""What the results page needs to show what was typed."""

from django import template
from django.utils.html import format_html
from django.utils.translation import get_language

register = template.Library()

DEVANAGARI = range(0x0900, 0x0980)
HINDI = "hi"


@register.simple_tag
def typed_words(text: str) -> str:
    """A visitor's words, set apart; those in Devanagari are read aloud as Hindi."""
    is_hindi = any(ord(sign) in DEVANAGARI for sign in text)
    if is_hindi and get_language() != HINDI:
        return format_html('<strong lang="{}">{}</strong>', HINDI, text)
    return format_html("<strong>{}</strong>", text)
