"""What the library still lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page, ReferenceIndex

from articles.all_articles import all_articles
from articles.choices import BodyRegion
from articles.models import ConditionPage, GlossaryTerm, TreatmentPage


class Gap(models.TextChoices):
    """The kinds of gaps."""

    NO_EXERCISES = "no_exercises", _("Condition without exercises")
    NO_GUIDELINES = "no_guidelines", _("Condition without a comparison of guidelines")
    NO_QUESTIONS = "no_questions", _("Condition without common questions")
    UNLINKED_TREATMENT = "unlinked_treatment", _("Treatment that no condition links to")
    EMPTY_REGION = "empty_region", _("Part of the body without an article")
    NOT_TRANSLATED = "not_translated", _("Article without a translation")
    DRAFT_TRANSLATION = "draft_translation", _("Article whose translation is not live")
    TERM_NOT_TRANSLATED = "term_not_translated", _("Glossary term without a translation")


@dataclass(frozen=True)
class ContentGap:
    """One gap: its kind, what it is about, and the row or page that would close it."""

    gap: Gap
    subject: str
    page_id: int | None = None
    term_id: int | None = None
    locale: str = ""


def content_gaps() -> list[ContentGap]:
    """All gaps, by kind; measured on the live articles in the site's own language."""
    source = {"live": True, "locale__language_code": settings.LANGUAGE_CODE}
    conditions = list(ConditionPage.objects.filter(**source).order_by("title"))
    treatments = list(TreatmentPage.objects.filter(**source).order_by("title"))
    return [
        *_empty_sections(conditions),
        *_unlinked(treatments),
        *_empty_regions([*conditions, *treatments]),
        *_untranslated_articles([*conditions, *treatments]),
        *_untranslated_terms(),
    ]


def _empty_sections(conditions: list[Any]) -> Iterator[ContentGap]:
    sections = {
        Gap.NO_EXERCISES: "exercises",
        Gap.NO_GUIDELINES: "guidelines",
        Gap.NO_QUESTIONS: "questions",
    }
    for gap, name in sections.items():
        for page in conditions:
            if not getattr(page, name):
                yield ContentGap(gap, page.title, page_id=page.pk)


def _unlinked(treatments: list[Any]) -> Iterator[ContentGap]:
    """Treatments that neither a text nor an evidence statement of a condition links to."""
    links = ReferenceIndex.objects.filter(
        content_type=ContentType.objects.get_for_model(ConditionPage),
        to_content_type=ContentType.objects.get_for_model(Page),
    )
    linked = {int(pk) for pk in links.values_list("to_object_id", flat=True)}
    for page in treatments:
        if page.pk not in linked:
            yield ContentGap(Gap.UNLINKED_TREATMENT, page.title, page_id=page.pk)


def _empty_regions(articles: list[Any]) -> Iterator[ContentGap]:
    covered = {region for page in articles for region in page.body_regions}
    for region in BodyRegion:
        if region.value not in covered:
            yield ContentGap(Gap.EMPTY_REGION, str(region.label))


def other_locales() -> list[Locale]:
    """The languages of the site other than its own."""
    return list(Locale.objects.exclude(language_code=settings.LANGUAGE_CODE))


def _untranslated_articles(articles: list[Any]) -> Iterator[ContentGap]:
    for locale in other_locales():
        twins = all_articles().filter(locale=locale)
        live_by_key = dict(twins.values_list("translation_key", "live"))
        for page in articles:
            if page.translation_key not in live_by_key:
                gap = Gap.NOT_TRANSLATED
            elif not live_by_key[page.translation_key]:
                gap = Gap.DRAFT_TRANSLATION
            else:
                continue
            yield ContentGap(gap, page.title, page_id=page.pk, locale=str(locale))


def _untranslated_terms() -> Iterator[ContentGap]:
    for locale in other_locales():
        twins = GlossaryTerm.objects.in_locale(locale.pk).values("translation_key")
        for term in GlossaryTerm.objects.sources().exclude(translation_key__in=twins):
            yield ContentGap(
                Gap.TERM_NOT_TRANSLATED, term.term, term_id=term.pk, locale=str(locale)
            )
