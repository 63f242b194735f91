"""Fill the editors' word lists."""

from typing import Any

from django.core.management.base import BaseCommand

from search.word_services import load_shipped_words


class Command(BaseCommand):
    """`manage.py load_search_words`: harmless to run again, after an update for example."""

    help = (
        "Adds the synonyms, misspellings and Hindi words that the site comes with. What is there "
        "already stays as editors left it."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        added = load_shipped_words()
        self.stdout.write(f"{added} synonyms and misspellings added.")
