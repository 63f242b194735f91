"""Translations in step with their source: what a reader of a translation may rely on.

A translated article is shown while somebody has compared it with its source and the red
flags of the source are still the same texts. This is asked at each request, so that one edit
of a red flag withholds every translation of every page that shows it, with nothing to update.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Subquery
from wagtail.log_actions import log
from wagtail.models import Page

from articles.models.review import TranslationConfirmation
from articles.shared_data import load_red_flags, shared_data_loaded

CONFIRM_ACTION = "articles.confirm_translation"
# What a patient reads on a card; the phrases of the search are not on it.
DIGESTED_FIELDS = ("urgency", "name", "signs", "possible_cause", "what_to_do")
REVIEW_FIELDS = ("reviewer", "reviewed_on", "review_due")


class NotATranslation(ValueError):
    """Raised when a page that has no source is to be confirmed."""


def source_of(page: Any) -> Any | None:
    """The page in the site's own language that `page` translates; None for a source itself."""
    return _sources_of(page).first()


def _sources_of(page: Any) -> Any:
    twins = type(page)._default_manager.filter(translation_key=page.translation_key)
    return twins.filter(locale__language_code=settings.LANGUAGE_CODE).exclude(pk=page.pk)


def source_red_flags(source: Any) -> list[Any]:
    """The red flags that `source` shows, in its language. One query unless already loaded."""
    if not vars(source).keys() & {"sections", "red_flag_rows"}:
        with shared_data_loaded([source.red_flags], source.locale_id):
            list(source.red_flags)
    return list(source.red_flag_rows)


def red_flags_digest(source: Any) -> str:
    """SHA-256 over the texts of the source's red flags, in whatever order they stand."""
    return _digest(source_red_flags(source))


def _digest(red_flags: Iterable[Any]) -> str:
    texts = sorted(
        [str(flag.translation_key), *(getattr(flag, name) for name in DIGESTED_FIELDS)]
        for flag in red_flags
    )
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()


def is_stale(page: Any) -> bool:
    """Whether `page` is a translation that nobody confirmed for the red flags of today.

    Two queries on a translation, none on a page in the site's own language.
    """
    if not page.pk or page.locale.language_code == settings.LANGUAGE_CODE:
        return False
    confirmed = TranslationConfirmation.objects.filter(page_id=page.pk)
    digests = Subquery(confirmed.values("red_flags_digest"))
    source = _sources_of(page).annotate(confirmed_digest=digests).first()
    return source is not None and source.confirmed_digest != red_flags_digest(source)


def withheld_twins(source: Any, twins: Iterable[Page]) -> set[int]:
    """The ids of those translations of `source` that are not in step with it. One query.

    Pages other than articles have no red flags and are never withheld.
    """
    ids = {twin.pk for twin in twins if twin.locale_id != source.locale_id}
    if not hasattr(type(source), "red_flag_rows"):
        return set()
    if source.locale.language_code != settings.LANGUAGE_CODE:
        return set()
    in_step = TranslationConfirmation.objects.filter(
        page_id__in=ids, red_flags_digest=red_flags_digest(source)
    )
    return ids - set(in_step.values_list("page_id", flat=True))


def withheld_articles() -> list[Any]:
    """Every live article that is withheld, of every type and language."""
    from articles.models.article import ArticlePage

    found = []
    for model in ArticlePage.__subclasses__():
        pages = model._default_manager.live().select_related("locale")
        translations = pages.exclude(locale__language_code=settings.LANGUAGE_CODE)
        found += [page for page in translations if page.is_withheld]
    return found


def withheld_among(translations: Iterable[Page]) -> set[int]:
    """The ids of those of these translated articles that are withheld, of any type.

    Four queries, however many there are: for a short list of pages, where going through
    every article of the site (`withheld_articles`) would take too long.
    """
    keys = {page.pk: page.translation_key for page in translations}
    if not keys:
        return set()
    confirmed = dict(
        TranslationConfirmation.objects.filter(page_id__in=keys).values_list(
            "page_id", "red_flags_digest"
        )
    )
    digests = _source_digests(set(keys.values()))
    return {pk for pk, key in keys.items() if digests.get(key, "") not in {"", confirmed.get(pk)}}


def _source_digests(translation_keys: set[Any]) -> dict[Any, str]:
    """The digest of each source's red flags, by its translation key."""
    from articles.models.article import ArticlePage

    sources: list[Any] = []
    for model in ArticlePage.__subclasses__():
        rows = model._default_manager.filter(locale__language_code=settings.LANGUAGE_CODE)
        wanted = rows.filter(translation_key__in=translation_keys)
        sources += wanted.only("translation_key", "locale_id", "red_flags")
    load_red_flags(sources)
    return {source.translation_key: _digest(source.red_flag_rows) for source in sources}


def translations_to_confirm(user: Any) -> list[Any]:
    """The withheld articles that `user` may confirm, those that changed last first."""
    if not user.has_perm("articles.add_translationconfirmation"):
        return []
    return sorted(withheld_articles(), key=lambda page: page.last_published_at, reverse=True)


@transaction.atomic
def confirm_translation(page: Any, user: Any) -> TranslationConfirmation:
    """Record that `user` compared `page` with its source as it is now; raises NotATranslation."""
    source = source_of(page)
    if source is None:
        raise NotATranslation(str(page))
    values = {
        "source_revision": source.live_revision or source.latest_revision,
        "red_flags_digest": red_flags_digest(source),
        "confirmed_by": user,
    }
    confirmation, _created = TranslationConfirmation.objects.update_or_create(
        page_id=page.pk, defaults=values
    )
    log(instance=page, action=CONFIRM_ACTION, user=user, revision=page.live_revision)
    return confirmation


def forget_review(source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    """Clear the review of a new translation: it was the source that was reviewed.

    Receives Wagtail's `copy_for_translation_done`, the only place that every way of
    translating passes, with or without the pages below.
    """
    page = target_obj.specific if isinstance(target_obj, Page) else target_obj
    if not hasattr(type(page), "red_flag_rows") or page.alias_of_id:
        return
    for name in REVIEW_FIELDS:
        setattr(page, name, None)
    page.save(clean=False)
    page.save_revision(clean=False)
