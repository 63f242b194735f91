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
    wanted: dict[str, set[int]] = defaultdict(set)
    for stream in streams:
        for block in stream.raw_data:
            _collect(block["type"], block["value"], wanted)
    token = _loaded.set({label: _rows(label, ids, locale_id) for label, ids in wanted.items()})
    try:
        yield
    finally:
        _loaded.reset(token)


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
    model: Any = apps.get_model(label)
    if locale_id is None or not issubclass(model, TranslatableMixin):
        return dict(model._default_manager.in_bulk(ids))
    # With their language: whoever prints a row may have to mark it as another one.
    rows = model._default_manager.select_related("locale")
    chosen = rows.in_bulk(ids)
    foreign = [row for row in chosen.values() if row.locale_id != locale_id]
    twins = twins_of(foreign, locale_id)
    return {pk: twins.get(row.translation_key, row) for pk, row in chosen.items()}


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
