"""The types of the pages that were found, and those of them that are hidden today."""

from collections import defaultdict
from collections.abc import Mapping

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page

from home.public_pages import hidden_pages
from search.groups import searched_types


def searched_models() -> dict[int, type[Page]]:
    """The types that the search finds, by the key of their content type; kept in memory."""
    kinds = ContentType.objects.get_for_models(*searched_types())
    return {kind.pk: model for model, kind in kinds.items()}


def hidden_today(content_types: Mapping[int, int]) -> set[int]:
    """The ids of those pages to which nobody shall be led today (BasePage.hidden_among).

    `content_types` has the key of the content type of each page by its id.
    """
    models = searched_models()
    ids_by_type: dict[type[Page], list[int]] = defaultdict(list)
    for page_id, kind in content_types.items():
        if kind in models:
            ids_by_type[models[kind]].append(page_id)
    return hidden_pages(ids_by_type, timezone.localdate())
