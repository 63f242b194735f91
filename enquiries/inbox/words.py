"""Sentences that several parts of the list say."""

from django.utils.translation import gettext as _


def changed_meanwhile() -> str:
    """Why nothing was done to a row that is not as it was shown."""
    return _("Somebody else changed it after your list was loaded. Look at it and try again.")
