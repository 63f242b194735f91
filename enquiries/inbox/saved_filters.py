"""Filters of the list that somebody keeps under a name of their own."""

from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from enquiries.inbox.filters import EnquiryFilterSet
from enquiries.models import SavedFilter

MOST_FILTERS = 20
NAME_MAX_LENGTH = 40
QUERY_MAX_LENGTH = 500
# Two fields make a range of dates.
FILTER_NAMES = {"received_from", "received_to", *EnquiryFilterSet.base_filters} - {"received"}


class NotSaved(Exception):
    """The filters cannot be kept; the message is for staff."""


def own_filters(user: Any) -> QuerySet[SavedFilter]:
    """Those of `user`, by name."""
    return SavedFilter.objects.filter(owner=user)


def kept_query(parameters: QueryDict) -> str:
    """The filters in a query string, and the tab with them; "" when nothing is filtered.

    Search words, page and order are left out: what is searched is often a patient's name.
    """
    kept = QueryDict(mutable=True)
    for name in sorted({*parameters} & {*FILTER_NAMES, "view"}):
        kept.setlist(name, [value for value in parameters.getlist(name) if value])
    is_filtered = any(kept.getlist(name) for name in FILTER_NAMES)
    return kept.urlencode() if is_filtered else ""


def save_filter(user: Any, name: str, query: str) -> SavedFilter:
    """Keep the filters in `query`; one of the same name is replaced.

    Raises NotSaved without a name or filters, and beyond 20 of them.
    """
    name = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    query = kept_query(QueryDict(query[: 4 * QUERY_MAX_LENGTH]))
    if not name or len(name) > NAME_MAX_LENGTH:
        raise NotSaved(_("Give the filters a name of at most 40 letters."))
    if not query or len(query) > QUERY_MAX_LENGTH:
        raise NotSaved(_("Choose some filters first, but not all of them."))
    if own_filters(user).exclude(name=name).count() >= MOST_FILTERS:
        raise NotSaved(_("You have 20 saved filters. Delete one first."))
    saved, _created = SavedFilter.objects.update_or_create(
        owner=user, name=name, defaults={"query": query}
    )
    return saved
