"""Which pages use a row of shared data, or stand under a person's name."""

import json
from collections.abc import Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.fields import StreamField
from wagtail.models import Page, PageQuerySet, ReferenceIndex, Revision

from articles.models import ConditionPage, TreatmentPage
from articles.shared_data import chosen_ids

ARTICLE_MODELS: tuple[type[Page], ...] = (ConditionPage, TreatmentPage)


def pages_using(row: Any) -> PageQuerySet:
    """Every page that uses `row`: as readers see it, as saved, or in an unpublished draft."""
    saved = ReferenceIndex.get_references_to(row).filter(base_content_type=_page_type())
    keys = {int(key) for key in saved.values_list("object_id", flat=True)}
    keys.update(_drafts_using(row))
    return Page.objects.filter(pk__in=keys).order_by("title", "pk")


def other_rows_using(row: Any) -> list[Any]:
    """What else builds on `row`, such as the guideline of a reference."""
    references = ReferenceIndex.get_references_to(row).exclude(base_content_type=_page_type())
    return [source for source, _fields in references.group_by_source_object()]


def _page_type() -> ContentType:
    return ContentType.objects.get_for_model(Page)


def _drafts_using(row: Any) -> Iterator[int]:
    """Live articles keep their drafts only in revisions, which Wagtail's index leaves out."""
    for model in ARTICLE_MODELS:
        changed = model.objects.filter(has_unpublished_changes=True)
        for revision in Revision.objects.filter(pk__in=changed.values("latest_revision")):
            if _uses(model, revision.content, row):
                yield int(revision.object_id)


def _uses(model: type[Page], content: dict[str, Any], row: Any) -> bool:
    """Whether the content of a revision of `model` names this row, by choice or foreign key."""
    fields = model._meta.get_fields()
    streams = [content.get(f.name) or "[]" for f in fields if isinstance(f, StreamField)]
    chosen = chosen_ids(json.loads(stream) for stream in streams)
    if row.pk in chosen.get(row._meta.label, ()):
        return True
    foreign_keys = [f.name for f in fields if f.many_to_one and f.related_model is type(row)]
    return any(content.get(name) == row.pk for name in foreign_keys)
