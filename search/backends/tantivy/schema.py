"""The fields of an index, made from the `search_fields` of the models in it."""

import hashlib
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.metadata import version
from typing import Any

import tantivy
from django.db import models
from modelsearch.index import RelatedFields, SearchField, get_indexed_models

from search.backends.tantivy.analyzers import STEMMED, WORDS

# Raised whenever documents or analyzers change in a way that the fields do not show.
FORMAT = 1

KEY = "key"  # primary key as text: what a document is deleted by
NUMBER = "number"  # primary key as a number: what hits are read from
TYPES = "types"  # labels of the model and its ancestors
FILTERS = "filters"  # "column=value" of the filter fields
COMPLETE = "complete"  # words of the autocomplete fields: titles and other names
VOCABULARY = "vocabulary"  # every word of every search field, as written
TEXT = "text_"  # before the name of a search field
RAW = "raw"


@dataclass(frozen=True)
class TextField:
    """A searched field: its name in the index, and the weight of its score."""

    name: str
    boost: float


def text_name(field: SearchField, parent: str = "") -> str:
    """The name in the index; a field of a related object carries that relation's name."""
    return f"{TEXT}{parent}{field.field_name}"


def text_fields(model: type[models.Model]) -> list[TextField]:
    """The searched fields of one model, those of its relations included."""
    return list(_walk(model.get_search_fields()))  # type: ignore[attr-defined]


def _walk(fields: Any, parent: str = "") -> Any:
    for field in fields:
        if isinstance(field, SearchField):
            yield TextField(text_name(field, parent), float(field.boost or 1))
        elif isinstance(field, RelatedFields):
            yield from _walk(field.fields, f"{parent}{field.field_name}__")


@dataclass(frozen=True)
class IndexSchema:
    """The Tantivy schema of one root model and everything that descends from it."""

    root: type[models.Model]

    @cached_property
    def models(self) -> list[type[models.Model]]:
        """The indexed models of this index, the root first."""
        return [model for model in get_indexed_models() if issubclass(model, self.root)]

    @cached_property
    def fields(self) -> dict[str, float]:
        """Every searched field with its weight; the first model to name one decides."""
        found: dict[str, float] = {}
        for model in self.models:
            for field in text_fields(model):
                found.setdefault(field.name, field.boost)
        return found

    @cached_property
    def tantivy(self) -> Any:
        """The schema as Tantivy wants it; texts are stored for their excerpts."""
        builder = tantivy.SchemaBuilder()
        builder.add_text_field(KEY, stored=True, tokenizer_name=RAW, index_option="basic")
        builder.add_unsigned_field(NUMBER, fast=True)
        for name in (TYPES, FILTERS):
            builder.add_text_field(name, tokenizer_name=RAW, index_option="basic")
        for name in (COMPLETE, VOCABULARY):
            builder.add_text_field(name, tokenizer_name=WORDS, index_option="basic")
        for name in self.fields:
            builder.add_text_field(name, stored=True, tokenizer_name=STEMMED)
        return builder.build()

    @cached_property
    def fingerprint(self) -> str:
        """Changes when an index made before can no longer be read or compared."""
        facts = [FORMAT, version("tantivy"), *sorted(self.fields)]
        return hashlib.sha256(repr(facts).encode()).hexdigest()[:16]


@lru_cache(maxsize=32)
def schema_of(root: type[models.Model]) -> IndexSchema:
    """The schema of this root model; models do not change while a process lives."""
    return IndexSchema(root)
