"""`manage.py encode_pages`: compute the vectors for dense re-ranking (SEARCH_DENSE)."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.all_articles import article_types
from search.dense.encoder import installed_encoder
from search.dense.vectors import encode_pages

CHUNK = 64


class Command(BaseCommand):
    """Thin: search.dense does the work."""

    help = "Compute what live articles mean, for those whose text has changed."

    def handle(self, *args: Any, **options: Any) -> None:
        """Encode all, in chunks; a second run finds nothing to do."""
        try:
            encoder = installed_encoder()
        except ImportError as error:
            raise CommandError("Install requirements-dense.txt first (docs/search.md).") from error
        count = 0
        for model in article_types():
            ids = list(model.objects.live().order_by("pk").values_list("pk", flat=True))
            for start in tqdm(range(0, len(ids), CHUNK), desc=model._meta.label):
                pages = model.objects.filter(pk__in=ids[start : start + CHUNK])
                count += encode_pages(pages, encoder)
        self.stdout.write(f"{count} articles encoded.")
