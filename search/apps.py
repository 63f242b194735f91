"""Patients' search of the library."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Query cleaning, index and results page; no tables of its own."""

    name = "search"
    verbose_name = "Search"
