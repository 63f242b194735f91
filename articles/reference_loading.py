"""Load the references of a whole article in one query instead of one per section."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from wagtail.blocks import StreamValue
from wagtail.snippets.blocks import SnippetChooserBlock

_loaded: ContextVar[dict[int, Any] | None] = ContextVar("loaded_references", default=None)


class ReferenceChooserBlock(SnippetChooserBlock):
    """Chooses a reference; takes it from those loaded at once, when there are any."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("articles.Reference", **kwargs)

    def bulk_to_python(self, values: list[Any]) -> list[Any]:
        """The references with these ids; None for one that was deleted."""
        loaded = _loaded.get()
        if loaded is None:
            return list(super().bulk_to_python(values))
        return [loaded.get(value) for value in values]

    def deconstruct(self) -> Any:
        """Migrations know it as Wagtail's own block, so that it may move or go."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.snippets.blocks.SnippetChooserBlock", ("articles.Reference", *args), kwargs


@contextmanager
def references_loaded_at_once(streams: Iterable[StreamValue]) -> Iterator[None]:
    """Inside, blocks of these streams find their references without a query of their own."""
    from articles.models import Reference

    ids = {key for stream in streams for key in _reference_ids(stream.raw_data)}
    token = _loaded.set(Reference.objects.in_bulk(ids))
    try:
        yield
    finally:
        _loaded.reset(token)


def _reference_ids(raw_data: Iterable[dict[str, Any]]) -> Iterator[int]:
    for block in raw_data:
        value = block["value"]
        if block["type"] == "reference":
            yield value
        elif isinstance(value, dict):
            # Items of a list block are {"type", "value", "id"}; older data has bare values.
            for item in value.get("references", []):
                yield item["value"] if isinstance(item, dict) else item
