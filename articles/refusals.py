"""Tell people that a page did not go live, and why."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.notices import tell


def tell_refused(title: str, refused: ValidationError, people: list[Any]) -> None:
    """Mail why a page did not go live."""
    subject = _("Not published: %(title)s") % {"title": title}
    tell(people, subject, "\n".join(f"- {message}" for message in refused.messages))
