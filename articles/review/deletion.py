"""Shared data and people that pages need are not deleted under them."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages

from articles.models import Exercise, GlossaryTerm, Guideline, Reference
from articles.review.usage import other_rows_using, pages_using
from clinic.models import Person, RedFlag

KEPT_WHILE_IN_USE = (Exercise, GlossaryTerm, Guideline, Person, RedFlag, Reference)
NAMED = 5


def refuse_deletion_in_use(request: HttpRequest, rows: list[Any]) -> HttpResponse | None:
    """Hook before one or several rows are deleted: refuse all if one is in use, and say where."""
    kept = [row for row in rows if isinstance(row, KEPT_WHILE_IN_USE)]
    used = [(row, names) for row in kept if (names := _users_of(row))]
    if not used:
        return None
    for row, names in used:
        viewset = row.snippet_viewset
        usage = reverse(viewset.get_url_name("usage"), args=[row.pk])
        buttons = [messages.button(usage, _("See where"))]
        messages.error(request, _refusal(row, names), buttons=buttons)
    return redirect(used[0][0].snippet_viewset.get_url_name("list"))


def _users_of(row: Any) -> list[str]:
    """The titles of the pages that use it, and the names of other rows that build on it."""
    pages = [page.get_admin_display_title() for page in pages_using(row)]
    return pages + [str(other) for other in other_rows_using(row)]


def _refusal(row: Any, names: list[str]) -> str:
    count = len(names)
    text = ngettext(
        "“%(row)s” was not deleted: it is used in %(count)d place: %(names)s.",
        "“%(row)s” was not deleted: it is used in %(count)d places: %(names)s.",
        count,
    )
    shown = ", ".join(names[:NAMED]) + (" …" if count > NAMED else "")
    return text % {"row": row, "count": count, "names": shown}
