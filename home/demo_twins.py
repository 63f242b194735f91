"""Hindi twins of the demo site's shared rows."""

from collections.abc import Mapping
from typing import Any

from wagtail.models import Locale

from home.models import SharedText

Texts = Mapping[str, Mapping[str, Any]]


def hindi_locale() -> Locale:
    """The language of the Hindi edition, made when it is first asked for."""
    locale, _ = Locale.objects.get_or_create(language_code="hi")
    return locale


def add_hindi_twins(
    rows: Mapping[str, SharedText], english: Texts, hindi: Texts, **values: Any
) -> None:
    """Give each of `rows` its twin with the texts of `hindi`, all by key; `values` are for all.

    A row that an editor changed, removed or translated is left alone: the demo's Hindi does
    not say what that row says now.
    """
    locale = hindi_locale()
    for key, texts in hindi.items():
        row = rows.get(key)
        if row is None or row.has_translation(locale) or not _says(row, english[key], texts):
            continue
        twin = row.copy_for_translation(locale)
        for name, value in {**texts, **values}.items():
            setattr(twin, name, value)
        twin.save()


def _says(row: SharedText, english: Mapping[str, Any], names: Mapping[str, Any]) -> bool:
    return all(getattr(row, name) == english[name] for name in names)
