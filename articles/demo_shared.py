"""The demo library's shared data: references, guidelines, glossary terms and exercises."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from wagtail.models import Locale, Page

from articles.demo_content import ARTICLES
from articles.demo_content.exercises import EXERCISES
from articles.demo_content.glossary import GLOSSARY
from articles.demo_content.guidelines import GUIDELINES
from articles.demo_content.references import REFERENCES
from articles.models import Exercise, GlossaryTerm, Guideline, Reference
from clinic.demo import red_flags_by_key
from clinic.models import RedFlag


def load_references() -> None:
    """Every source that the demo articles cite."""
    for row in REFERENCES.values():
        Reference.objects.create(**row)


def load_guidelines() -> None:
    """The guidelines that the demo articles compare, each with its reference."""
    references = references_by_key()
    for row in GUIDELINES.values():
        Guideline.objects.create(**{**row, "reference": references.get(row["reference"])})


def load_glossary() -> None:
    """The terms that the demo articles explain."""
    for row in GLOSSARY.values():
        GlossaryTerm.objects.create(**row)


def load_exercises() -> None:
    """The exercises of the demo articles."""
    for row in EXERCISES.values():
        Exercise.objects.create(**row)


def references_by_key() -> dict[str, Reference]:
    """The demo references that still exist, by their key in the demo data."""
    return _by_key(Reference.objects.all(), REFERENCES, "title", "year")


def terms_by_key() -> dict[str, GlossaryTerm]:
    """The demo terms that still exist, in the site's own language, by their key."""
    return _by_key(GlossaryTerm.objects.sources(), GLOSSARY, "term")


def exercises_by_key() -> dict[str, Exercise]:
    """The demo exercises that still exist, in the site's own language, by their key."""
    return _by_key(Exercise.objects.sources(), EXERCISES, "name")


@dataclass(frozen=True)
class DemoRows:
    """What the demo articles choose and link to, by its key in the demo data."""

    references: dict[str, Reference]
    guidelines: dict[str, Guideline]
    terms: dict[str, GlossaryTerm]
    exercises: dict[str, Exercise]
    red_flags: dict[str, RedFlag]
    pages: dict[str, Page]

    @classmethod
    def load(cls) -> "DemoRows":
        """The rows and pages that still exist, in the site's own language."""
        slugs = {data["slug"] for data in ARTICLES}
        pages = Page.objects.filter(slug__in=slugs, locale=Locale.get_default())
        return cls(
            references_by_key(),
            _by_key(Guideline.objects.all(), GUIDELINES, "organisation", "year"),
            terms_by_key(),
            exercises_by_key(),
            red_flags_by_key(),
            _by_key(pages, {data["key"]: data for data in ARTICLES}, "slug"),
        )


def _by_key(rows: models.QuerySet[Any], data: dict[str, dict[str, Any]], *fields: str) -> Any:
    """The rows by the key of the demo data with the same values in `fields`."""
    found = {tuple(getattr(row, name) for name in fields): row for row in rows}
    wanted = {key: tuple(item[name] for name in fields) for key, item in data.items()}
    return {key: found[values] for key, values in wanted.items() if values in found}
