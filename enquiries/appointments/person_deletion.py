"""A person with appointments is not deleted: the calendar must go on saying who treated."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin import messages

from clinic.models import Person
from enquiries.models import Appointment


def refuse_deleting_people(request: HttpRequest, rows: Iterable[Any]) -> HttpResponse | None:
    """Hook before snippets are deleted, of which only people matter here."""
    people = [row for row in rows if isinstance(row, Person)]
    booked = Appointment.objects.filter(person__in=people).values("person")
    kept = Person.objects.filter(pk__in=booked)
    if not kept:
        return None
    names = ", ".join(person.printed_name for person in kept)
    advice = _(
        "%(names)s: there are appointments, so the name is needed. Take away the ticks at "
        "“Treating” instead: nobody can be booked any more."
    )
    messages.error(request, advice % {"names": names})
    return redirect("wagtailsnippets_clinic_person:list")
