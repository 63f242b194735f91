"""Which exercises articles use."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wagtail.blocks import StreamValue
from wagtail.models import Page

from articles.models import ConditionPage, Exercise, TreatmentPage
from articles.shared_data import shared_data_loaded


@dataclass
class UsedExercise:
    """An exercise and the articles that use it."""

    exercise: Exercise
    articles: list[Any] = field(default_factory=list)


def exercises_in(stream: StreamValue) -> Iterator[Exercise]:
    """The exercises of programmes, in their order, without those that were deleted."""
    for programme in stream:
        yield from (exercise for exercise in programme.value["exercises"] if exercise)


def exercises_of_library(library: Page) -> list[UsedExercise]:
    """Every exercise of the public articles below `library`, once, in the library's language."""
    pages = [
        page
        for model in (ConditionPage, TreatmentPage)
        for page in model.objects.child_of(library).live().public().order_by("title")
    ]
    found: dict[Any, UsedExercise] = {}
    with shared_data_loaded([page.exercises for page in pages], library.locale_id):
        for page in pages:
            for exercise in exercises_in(page.exercises):
                used = found.setdefault(exercise.translation_key, UsedExercise(exercise))
                if page not in used.articles:
                    used.articles.append(page)
    return list(found.values())
