"""Turn a model's instance into what the index keeps of it."""

from collections.abc import Iterable, Iterator
from typing import Any

import tantivy
from django.db import models
from django.utils import translation
from django.utils.translation import get_language
from modelsearch.index import AutocompleteField, FilterField, RelatedFields, SearchField

from search.backends.tantivy.analyzers import fold_text
from search.backends.tantivy.filters import filter_term, is_plain
from search.backends.tantivy.schema import (
    COMPLETE,
    FILTERS,
    KEY,
    NUMBER,
    TYPES,
    VOCABULARY,
    complete_name,
    text_name,
)


def is_searchable(instance: Any) -> bool:
    """Whether it belongs into the index: a draft does not, whatever its model."""
    return bool(getattr(instance, "live", True))


def document_of(instance: Any) -> Any:
    """The document of one instance, with the site's own words in the language of its page.

    No query but what its own fields need.
    """
    locale = getattr(instance, "locale", None) if getattr(instance, "locale_id", None) else None
    with translation.override(locale.language_code if locale else get_language()):
        return _document_of(instance)


def _document_of(instance: Any) -> Any:
    document = tantivy.Document()
    document.add_text(KEY, str(instance.pk))
    if isinstance(instance.pk, int) and instance.pk >= 0:
        document.add_unsigned(NUMBER, instance.pk)
    for label in type_labels(type(instance)):
        document.add_text(TYPES, label)
    fields = instance.get_search_fields()
    for name, text in _texts(instance, fields):
        document.add_text(name, text)
        document.add_text(VOCABULARY, text)
    for name, text in _names(instance, fields):
        document.add_text(name, text)
    for field in fields:
        if isinstance(field, FilterField) and is_plain(value := field.get_value(instance)):
            document.add_text(FILTERS, filter_term(field.get_attname(type(instance)), value))
    return document


def type_labels(model: type[models.Model]) -> list[str]:
    """The labels of a model and of every concrete model that it descends from."""
    return [model._meta.label, *(parent._meta.label for parent in model._meta.get_parent_list())]


def _texts(instance: Any, fields: Any, parent: str = "") -> Iterator[tuple[str, str]]:
    """Name and text of each searched field, those of related objects included."""
    for field in fields:
        if isinstance(field, SearchField):
            if text := fold_text(as_text(field.get_value(instance))):
                yield text_name(field, parent), text
        elif isinstance(field, RelatedFields):
            for related in _values(field.get_value(instance)):
                yield from _texts(related, field.fields, f"{parent}{field.field_name}__")


def _names(instance: Any, fields: Any, parent: str = "") -> Iterator[tuple[str, str]]:
    """The texts that are completed: all together, and those of its own fields one by one too."""
    for field in fields:
        if isinstance(field, AutocompleteField):
            text = fold_text(as_text(field.get_value(instance)))
            yield COMPLETE, text
            if not parent:
                yield complete_name(field.field_name), text
        elif isinstance(field, RelatedFields):
            for related in _values(field.get_value(instance)):
                yield from _names(related, field.fields, f"{parent}{field.field_name}__")


def as_text(value: Any) -> str:
    """Any value of a field as words: lists are joined, nothing is empty."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return "\n".join(as_text(item) for item in value)
    return str(value)


def _values(value: Any) -> Iterable[Any]:
    """The one object of a relation, or the many; nothing for None."""
    if value is None:
        return []
    if isinstance(value, (models.Manager, models.QuerySet)):
        return value.all()
    return [value]
