"""The exercise sheet: readers pick exercises and print them; the choice stays with them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.dates import WEEKDAYS_ABBR

from articles.exercises import exercises_of_library
from articles.models import LibraryIndexPage


def exercise_sheet(request: HttpRequest, library: LibraryIndexPage) -> HttpResponse:
    """Every exercise of the library. Nothing about a reader's choice reaches this view."""
    context = {
        "page": library,
        "used_exercises": exercises_of_library(library),
        "canonical_url": f"{library.full_url}{library.reverse_subpage('exercises')}",
        "weekdays": list(WEEKDAYS_ABBR.values()),
    }
    return render(request, "articles/exercise_sheet.html", context)
