"""The backend itself: where Wagtail's search, its signals and its commands come in."""

from functools import cached_property
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import models
from modelsearch.backends.base import BaseIndex, BaseSearchBackend, get_model_root

from search.backends.tantivy.compiler import TantivyAutocompleteCompiler, TantivyQueryCompiler
from search.backends.tantivy.index_files import IndexFiles
from search.backends.tantivy.reader import OpenIndex, open_index
from search.backends.tantivy.rebuilder import TantivyRebuilder
from search.backends.tantivy.results import TantivySearchResults
from search.backends.tantivy.schema import IndexSchema, schema_of
from search.indexing.changes import record_removed, record_saved
from search.indexing.follower import follow_after_commit


class TantivyIndex(BaseIndex):
    """The index of one root model, such as all pages.

    Saving and deleting only take down that something changed: the transaction may still be
    rolled back, and another process may be writing. `search.indexing` follows.
    """

    def __init__(self, backend: "TantivySearchBackend", root: type[models.Model]) -> None:
        """Keep the files below the backend's folder."""
        super().__init__(backend)
        self.root = root
        self.files = IndexFiles(backend.folder / self.get_key())

    def get_key(self) -> str:
        """The root model, as a name for a folder."""
        return self.root._meta.label_lower.replace(".", "_")

    @property
    def schema(self) -> IndexSchema:
        """Its fields."""
        return schema_of(self.root)

    @property
    def is_kept(self) -> bool:
        """Whether the settings ask for this model to be indexed."""
        return self.root in self.backend.roots

    def open(self) -> OpenIndex:
        """The newest state for reading; raises IndexUnavailable."""
        return open_index(self.files.folder, self.root)

    def add_items(self, model: type[models.Model], items: list[Any]) -> None:
        """Take down that these were saved, and that what shows them must be read again."""
        if sum(record_saved(item, self.backend.roots) for item in items):
            follow_after_commit(self.backend)

    def delete_item(self, item: Any) -> None:
        """Take down that this was deleted."""
        if record_removed(item, self.backend.roots):
            follow_after_commit(self.backend)

    def reset(self) -> None:
        """Have everything indexed anew."""
        self.files.forget()

    def __str__(self) -> str:
        """How commands name it."""
        return self.get_key()


class TantivySearchBackend(BaseSearchBackend):
    """Tantivy index files below PATH, for the models named in MODELS."""

    query_compiler_class = TantivyQueryCompiler
    autocomplete_query_compiler_class = TantivyAutocompleteCompiler
    index_class = TantivyIndex
    results_class = TantivySearchResults
    rebuilder_class = TantivyRebuilder
    catch_indexing_errors = False

    def __init__(self, params: dict[str, Any]) -> None:
        """Read PATH and MODELS; raises ImproperlyConfigured without a path."""
        super().__init__(params)
        if not params.get("PATH"):
            raise ImproperlyConfigured("The Tantivy search backend needs a PATH")
        self.folder = Path(params["PATH"])
        self.model_labels = params.get("MODELS", ["wagtailcore.Page"])

    @cached_property
    def roots(self) -> list[type[models.Model]]:
        """The root models that are indexed, each with everything that descends from it."""
        return [apps.get_model(label) for label in self.model_labels]

    def get_index_for_model(self, model: type[models.Model]) -> TantivyIndex:
        """The index of this model's root."""
        return TantivyIndex(self, get_model_root(model))

    def kept_indexes(self) -> list[TantivyIndex]:
        """The indexes that the settings ask for."""
        return [TantivyIndex(self, root) for root in self.roots]
