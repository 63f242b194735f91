"""Patients' search of the library."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """What patients mean, the index that answers them, and the editors' part in it."""

    name = "search"
    verbose_name = "Search"

    def ready(self) -> None:
        """Register the system checks."""
        from search import checks  # noqa: F401
