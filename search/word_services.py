"""Fill the editors' word lists with what the site comes with."""

from typing import Any

from django.db import transaction
from modelsearch.backends import get_search_backends

from search.models import Misspelling, Synonym
from search.word_lists.tables import misspelling_rows, synonym_rows


@transaction.atomic
def load_shipped_words() -> int:
    """Add the shipped synonyms and misspellings that are not there yet; returns how many.

    A row with the same words stays as it is, whatever an editor made of it: changed, or taken
    out of use. Rows that were deleted come back.
    """
    misspellings = [Misspelling(typed=typed, meant=meant) for typed, meant in misspelling_rows()]
    synonyms = [
        Synonym(term=term, means="\n".join(meanings), is_two_way=is_two_way)
        for term, meanings, is_two_way in synonym_rows()
    ]
    return _add_new(misspellings, "typed") + _add_new(synonyms, "term")


def _add_new(rows: list[Any], key: str) -> int:
    model = type(rows[0])
    known = {text.lower() for text in model.objects.values_list(key, flat=True)}
    new = model.objects.bulk_create(row for row in rows if getattr(row, key).lower() not in known)
    # Rows created in bulk send no signal, and editors look for them in the admin.
    for backend in get_search_backends(with_auto_update=True):
        backend.add_bulk(model, new)
    return len(new)
