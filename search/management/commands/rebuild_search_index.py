"""Build this host's search index anew, beside the one in use."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from search.backends.tantivy.index_files import IndexBusy, IndexUnavailable
from search.indexing.indexes import kept_indexes
from search.indexing.rebuild import objects_to_read, rebuild


class Command(BaseCommand):
    """`manage.py rebuild_search_index`"""

    help = "Builds this host's search index anew beside the one in use, then switches."

    def handle(self, *args: Any, **options: Any) -> None:
        for index in kept_indexes():
            began = time.monotonic()
            documents = self._rebuild(index)
            seconds, megabytes = time.monotonic() - began, index.files.size() / 1e6
            self.stdout.write(
                f"{index}: {documents} documents, {seconds:.1f} s, {megabytes:.1f} MB"
            )

    def _rebuild(self, index: Any) -> int:
        """Raises CommandError with one line that tells what to do."""
        try:
            with tqdm(total=objects_to_read(index), unit="page", desc=str(index)) as bar:
                return rebuild(index, bar.update)
        except IndexBusy as error:
            raise CommandError(
                f"{index}: another process is building this index already; let it finish."
            ) from error
        except IndexUnavailable as error:
            raise CommandError(
                f"{index}: {error}. Nothing was changed. Folder: {index.files.folder}"
            ) from error
