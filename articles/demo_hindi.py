"""The Hindi edition of the demo library: twins of the shared rows, its index, its articles."""

from dataclasses import replace
from functools import partial
from typing import Any

from django.utils import timezone
from wagtail.models import Locale

from articles.demo import COPIED_FIELDS, ONE_YEAR, OVERRIDE_REASON
from articles.demo_article import fill_streams
from articles.demo_content.exercises import EXERCISES
from articles.demo_content.exercises_hindi import EXERCISES_HI
from articles.demo_content.glossary import GLOSSARY
from articles.demo_content.glossary_hindi import GLOSSARY_HI
from articles.demo_content.hindi import ARTICLES_HI
from articles.demo_shared import DemoRows, exercises_by_key, terms_by_key
from articles.models import ArticlePage, LibraryIndexPage
from articles.publishing import publish_problems
from articles.review.services import override_verification
from articles.translation import confirm_translation
from home.demo_twins import add_hindi_twins
from home.models import HomePage

# What the Hindi article has in common with the English one (offered_here: treatments only).
SHARED_FIELDS = ["translation_key", "author", "reviewer", "is_demo", "offered_here"]


def load_glossary() -> None:
    """The Hindi twins of the demo terms."""
    add_hindi_twins(terms_by_key(), GLOSSARY, GLOSSARY_HI)


def load_exercises() -> None:
    """The Hindi twins of the demo exercises."""
    add_hindi_twins(exercises_by_key(), EXERCISES, EXERCISES_HI)


def load_library(home: HomePage) -> None:
    """The front page of the Hindi library; nothing if the English one is gone or has a twin."""
    english = LibraryIndexPage.objects.filter(locale=Locale.get_default()).first()
    if english is None or english.has_translation(home.locale):
        return
    index = LibraryIndexPage(
        title="लेख",
        slug="library",
        locale=home.locale,
        translation_key=english.translation_key,
        show_in_menus=True,
        search_description="आम तकलीफ़ों और इलाजों पर लेख, और हर दावे के साथ उसके सबूत कितने पक्के हैं।",
        intro="यह क्या है, आप क्या कर सकते हैं, अध्ययन क्या कहते हैं और मदद कब लें।",
    )
    home.add_child(instance=index)
    index.save_revision().publish()


def load_draft(data: dict[str, Any], index: LibraryIndexPage) -> None:
    """One article without its text, so that the other articles can link to it.

    Nothing if the English article has a Hindi twin or does not say any more what the demo says.
    """
    source = _untouched_source(data, index)
    if source is None or source.has_translation(index.locale):
        return
    page = type(source)(
        **{name: data[name] for name in COPIED_FIELDS},
        **{name: getattr(source, name) for name in SHARED_FIELDS if hasattr(source, name)},
        locale=index.locale,
        reviewed_on=timezone.localdate(),
        review_due=timezone.localdate() + ONE_YEAR,
        live=False,
    )
    index.add_child(instance=page)


def load_text(data: dict[str, Any], index: LibraryIndexPage) -> None:
    """The text of one draft, published through the gate and confirmed as a translation.

    Nothing if an editor was there first. Without a shared row that it shows it stays a draft.
    """
    found = index.get_children().filter(slug=data["slug"], latest_revision=None).first()
    if found is None or _untouched_source(data, index) is None:
        return
    page = found.specific
    try:
        fill_streams(page, data, _rows(index))
    except KeyError:
        return
    page.save_revision()
    override_verification(page, OVERRIDE_REASON)
    if not publish_problems(page.get_latest_revision_as_object()):
        page.get_latest_revision().publish()
        confirm_translation(type(page).objects.get(pk=page.pk), user=None)


def _untouched_source(data: dict[str, Any], index: LibraryIndexPage) -> ArticlePage | None:
    """The live English article, if its only revision is the one that the demo made."""
    library = index.get_translation_or_none(Locale.get_default())
    found = library and library.get_children().live().filter(slug=data["slug"]).first()
    return found.specific if found and found.revisions.count() == 1 else None


def _rows(index: LibraryIndexPage) -> DemoRows:
    """The English rows, which each page swaps for their twins, and the pages to link to.

    Those are the Hindi pages where they exist, else the English ones.
    """
    rows = DemoRows.load()
    hindi = {page.translation_key: page for page in index.get_children()}
    pages = {key: hindi.get(page.translation_key, page) for key, page in rows.pages.items()}
    return replace(rows, pages=pages)


def load_drafts(index: LibraryIndexPage) -> dict[str, Any]:
    """Loaders of the drafts by the key of their article, for the demo ledger."""
    return {data["key"]: partial(load_draft, data, index) for data in ARTICLES_HI}


def load_texts(index: LibraryIndexPage) -> dict[str, Any]:
    """Loaders of the texts by the key of their article, for the demo ledger."""
    return {data["key"]: partial(load_text, data, index) for data in ARTICLES_HI}
