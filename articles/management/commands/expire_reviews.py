"""Unpublish the articles whose review is too long overdue; safe to run every hour."""

from typing import Any

from django.core.management import BaseCommand
from django.core.management.base import CommandParser
from django.utils import timezone

from articles.expiry import expired_articles, unpublish_expired


class Command(BaseCommand):
    """Prints one line for each article."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        """--dry-run names the articles and leaves them online."""
        parser.add_argument("--dry-run", action="store_true", help="Only list them.")

    def handle(self, *args: Any, **options: Any) -> None:
        today = timezone.localdate()
        dry = options["dry_run"]
        pages = expired_articles(today) if dry else unpublish_expired(today)
        word = "Would be unpublished" if dry else "Unpublished"
        for page in pages:
            self.stdout.write(f"{word}: {page.title} (review due {page.review_due:%Y-%m-%d})")
