"""How the languages of the site are written in pages."""

from django.utils import translation


def language_tag(code: str) -> str:
    """A language code as HTML and schema.org write it: "en-in" becomes "en-IN"."""
    return translation.to_locale(code).replace("_", "-")
