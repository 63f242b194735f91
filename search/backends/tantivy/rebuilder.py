"""Build an index beside the one in use, and switch at the end."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.db import models
from modelsearch.backends.base import BaseIndex

from search.backends.tantivy.index_files import RebuildLock
from search.backends.tantivy.schema import IndexSchema
from search.backends.tantivy.writer import IndexWriter
from search.indexing.changes import number_changes

if TYPE_CHECKING:
    from search.backends.tantivy.backend import TantivyIndex


class NewBuild(BaseIndex):
    """Takes the objects of a rebuild; nobody reads it before it is finished."""

    def __init__(self, index: "TantivyIndex") -> None:
        """Open a new folder; what changes from here on is followed afterwards.

        Raises IndexBusy while somebody else builds this index, IndexUnavailable when the disk
        does not take it.
        """
        super().__init__(index.backend)
        self.index = index
        self.documents = 0
        self.lock = RebuildLock(index.files.folder)
        try:
            self.history = number_changes()
            self.folder = index.files.new_build()
            self.writer = _new_writer(self.folder, index.schema)
        except BaseException:
            self.lock.release()
            raise

    def add_items(self, model: type[models.Model], items: list[Any]) -> None:
        """Add these; models that the settings leave out are passed over."""
        self.documents += self.writer.add(items)

    def finish(self) -> None:
        """Write everything and make it the index in use."""
        self.writer.commit(self.history.last_number, self.history.database)
        self.writer.close()
        self.index.files.switch_to(self.folder)
        self.lock.release()

    def abandon(self) -> None:
        """Remove what was built: half an index is of no use, and the disk may be full."""
        self.writer.close()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.lock.release()


def _new_writer(folder: Path, schema: IndexSchema) -> IndexWriter:
    """The writer of an empty folder, which goes when it cannot be written."""
    try:
        return IndexWriter(folder, schema, new=True)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


class TantivyRebuilder:
    """What Wagtail's `update_index` drives: start, items of every model, finish."""

    def __init__(self, index: "TantivyIndex") -> None:
        """For one index; one that the settings leave out is not built."""
        self.index = index

    def start(self) -> BaseIndex:
        """The build to add to."""
        if not self.index.is_kept:
            return BaseIndex(self.index.backend)
        self.build = NewBuild(self.index)
        return self.build

    def finish(self) -> None:
        """Switch to the new build."""
        if self.index.is_kept:
            self.build.finish()
