"""Forget what was searched for long ago."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from search.asked.retention import forget_old_queries


class Command(BaseCommand):
    """`manage.py purge_searches`"""

    help = (
        "Deletes the counts of searches that are older than SEARCH_LOG_DAYS. The worker does so "
        "by itself; this is for sites without one. May run as often as you like."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Deleted {forget_old_queries(timezone.now())} rows.")
