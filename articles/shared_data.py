"""Load all shared data of an article (references, red flags, terms ...) at once.

Without it every section asks for its own: a query per section and kind. On a translated
page, the rows are replaced by their twins in the page's language where there is one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.apps import apps
from django.db.models import Q
from wagtail.blocks import StreamValue
from wagtail.models import TranslatableMixin
from wagtail.snippets.blocks import SnippetChooserBlock

# The names of blocks and fields that choose shared data, wherever they are nested.
MODELS = {
    "reference": "articles.Reference",
    "references": "articles.Reference",
    "red_flag": "clinic.RedFlag",
    "terms": "articles.GlossaryTerm",
    "exercises": "articles.Exercise",
    "guideline": "articles.Guideline",
}
# What a page shows of the rows that these rows point to, loaded with them.
RELATED = {
    "articles.Guideline": ["reference"],
    "articles.Exercise": ["locale"],
    "articles.GlossaryTerm": ["locale"],
    "clinic.RedFlag": ["locale"],
}
Loaded = dict[str, dict[int, Any]]
_loaded: ContextVar[Loaded | None] = ContextVar("loaded_shared_data", default=None)


class SharedChooserBlock(SnippetChooserBlock):
    """Chooses a row of shared data; takes it from those loaded at once, when there are any."""

    def bulk_to_python(self, values: list[Any]) -> list[Any]:
        """The rows with these ids; None for one that was deleted."""
        loaded = _loaded.get()
        if loaded is None:
            return list(super().bulk_to_python(values))
        rows = loaded.get(self._label(), {})
        return [rows.get(value) for value in values]

    def _label(self) -> str:
        return str(self.target_model._meta.label)

    def deconstruct(self) -> Any:
        """Migrations know it as Wagtail's own block, so that it may move or go."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.snippets.blocks.SnippetChooserBlock", args, kwargs


@contextmanager
def shared_data_loaded(streams: Iterable[StreamValue], locale_id: int | None) -> Iterator[None]:
    """Inside, blocks of these streams find their shared data without a query of their own."""
    wanted = chosen_ids(stream.raw_data for stream in streams)
    token = _loaded.set({label: _rows(label, ids, locale_id) for label, ids in wanted.items()})
    try:
        yield
    finally:
        _loaded.reset(token)


def chosen_ids(raw_streams: Iterable[Iterable[Any]]) -> dict[str, set[int]]:
    """The ids of shared rows that these streams (as stored, in JSON) choose, by model label."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for stream in raw_streams:
        for block in stream:
            _collect(block["type"], block["value"], wanted)
    return wanted


def load_red_flags(pages: Iterable[Any]) -> None:
    """Turn the red flags of many pages into Python, with two queries for each language."""
    by_locale = defaultdict(list)
    for page in pages:
        by_locale[page.locale_id].append(page.red_flags)
    for locale_id, streams in by_locale.items():
        with shared_data_loaded(streams, locale_id):
            for stream in streams:
                list(stream)


def _collect(name: str, value: Any, wanted: dict[str, set[int]]) -> None:
    """Note the ids that the raw value of the block or field `name` chooses."""
    if isinstance(value, list):
        for item in value:
            # Items of a list block are {"type", "value", "id"}; older data has bare values.
            _collect(name, item["value"] if isinstance(item, dict) else item, wanted)
    elif isinstance(value, dict):
        for field, inner in value.items():
            _collect(field, inner, wanted)
    elif name in MODELS and isinstance(value, int):
        wanted[MODELS[name]].add(value)


def _rows(label: str, ids: set[int], locale_id: int | None) -> dict[int, Any]:
    """The chosen rows by id, each replaced by its twin in the language. One query."""
    model: Any = apps.get_model(label)
    rows = model._default_manager.all()
    if label in RELATED:
        rows = rows.select_related(*RELATED[label])
    if locale_id is None or not issubclass(model, TranslatableMixin):
        return dict(rows.in_bulk(ids))
    keys = model._default_manager.filter(pk__in=ids).values("translation_key")
    found = list(rows.filter(Q(pk__in=ids) | Q(locale_id=locale_id, translation_key__in=keys)))
    twins = {row.translation_key: row for row in found if row.locale_id == locale_id}
    return {row.pk: twins.get(row.translation_key, row) for row in found if row.pk in ids}


def twins_of(rows: list[Any], locale_id: int) -> dict[Any, Any]:
    """The twins of these rows of one model in a language, by their translation key."""
    if not rows:
        return {}
    found = (
        type(rows[0])
        ._default_manager.select_related("locale")
        .filter(locale_id=locale_id, translation_key__in=[row.translation_key for row in rows])
    )
    return {twin.translation_key: twin for twin in found}
