"""Entries of the word lists that editors can try before they save them."""

from typing import Any

from django.conf import settings
from wagtail.models import PreviewableMixin


class TriedBeforeSaving(PreviewableMixin):
    """Wagtail's preview of such an entry is the search itself, in one language at a time."""

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        """The languages that are searched."""
        return list(settings.LANGUAGES)

    @property
    def tried_query(self) -> str:
        """What a patient would type to be helped by this entry; "" while it is empty."""
        raise NotImplementedError
