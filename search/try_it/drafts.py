"""The word lists as they would be with an entry that is not saved yet."""

from typing import Any

from search.models import Misspelling, PromotedResult, Synonym
from search.understanding.word_lists import WordLists, lists_from


def as_if_saved(draft: Any) -> dict[str, Any]:
    """Arguments for `explain`: everything in use, with this entry in the place of its saved one.

    An entry that is not in use is left out, as the search would do.
    """
    if isinstance(draft, PromotedResult):
        return {"promotions": _with(draft)}
    return {"lists": lists_with(draft)}


def lists_with(draft: Synonym | Misspelling) -> WordLists:
    """The synonyms and misspellings in use, this one among them."""
    synonyms = _with(draft) if isinstance(draft, Synonym) else _in_use(Synonym)
    misspellings = _with(draft) if isinstance(draft, Misspelling) else _in_use(Misspelling)
    return lists_from(
        [(row.typed, row.meant) for row in misspellings],
        [(row.term, tuple(row.meanings), row.is_two_way) for row in synonyms],
    )


def _in_use(model: Any) -> list[Any]:
    return list(model.objects.filter(is_active=True))


def _with(draft: Any) -> list[Any]:
    others = [row for row in _in_use(type(draft)) if row.pk != draft.pk]
    return [*others, draft] if draft.is_active else others
