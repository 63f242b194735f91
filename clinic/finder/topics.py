"""What people treat, in the reader's language: the articles that tell about it, or words."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import get_language
from wagtail.models import Page

from clinic.models import Person, PersonTopic
from home.languages import in_active_language, language_tag, reader_languages
from home.public_pages import public


@dataclass(frozen=True)
class Topic:
    """A condition or treatment, with the article about it where readers may see one.

    `key` is the article's translation key; `language` is the code of that of the title.
    """

    title: str
    key: str = ""
    url: str = ""
    language: str = settings.LANGUAGE_CODE

    @property
    def other_language(self) -> str:
        """The tag of the title's language, for a lang attribute; "" for that of the reader."""
        return "" if self.language == get_language() else language_tag(self.language)


@dataclass(frozen=True)
class Need:
    """A choice of the finder: the translation key, title and page of an article."""

    key: str
    title: str
    page_id: int


def articles_by_key(keys: Collection[object] | QuerySet[Any]) -> dict[str, Page]:
    """The public articles with these translation keys as a reader gets them. One query."""
    pages = Page.objects.live().filter(
        translation_key__in=keys, locale__language_code__in=reader_languages()
    )
    found = in_active_language(public(pages).select_related("locale"))
    return {str(page.translation_key): page for page in found}


def topics_of(people: Iterable[Person]) -> dict[int, list[Topic]]:
    """What each of these people treats, by key; their topics and articles are prefetched."""
    rows = {person.pk: list(person.topics.all()) for person in people}
    keys = {row.article.translation_key for own in rows.values() for row in own if row.article}
    articles = articles_by_key(keys) if keys else {}
    return {pk: [t for row in own if (t := _topic(row, articles))] for pk, own in rows.items()}


def _topic(row: PersonTopic, articles: dict[str, Page]) -> Topic | None:
    """The article where readers may see one, else the words; None without either."""
    page = articles.get(str(row.article.translation_key)) if row.article else None
    if page:
        key = str(page.translation_key)
        return Topic(page.title, key, page.url or "", page.locale.language_code)
    return Topic(row.label) if row.label else None


def needs_of(people: QuerySet[Person]) -> list[Need]:
    """What one can look for: what somebody of these people treats, by title. One query."""
    topics = PersonTopic.objects.filter(person__in=people.order_by().values("pk"))
    articles = articles_by_key(topics.values("article__translation_key"))
    needs = [Need(key, page.title, page.pk) for key, page in articles.items()]
    return sorted(needs, key=lambda need: need.title.casefold())
