"""What people treat, in the reader's language: the articles that tell about it, or words."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import get_language
from wagtail.models import Page

from clinic.models import Person, PersonTopic
from home.languages import in_active_language, language_tag, reader_languages
from home.public_pages import public

TWIN_FIELDS = ["translation_key", "locale__language_code"]


@dataclass(frozen=True)
class Topic:
    """A condition or treatment, with the article about it where readers may see one.

    `key` is the article's translation key.
    """

    title: str
    key: str = ""
    article: Page | None = None

    @property
    def url(self) -> str:
        """The article's address, or ""."""
        return (self.article.url or "") if self.article else ""

    @property
    def other_language(self) -> str:
        """The tag of the title's language, for a lang attribute; "" for that of the reader."""
        code = self.article.locale.language_code if self.article else settings.LANGUAGE_CODE
        return "" if code == get_language() else language_tag(code)


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
    # Of the many columns of a page, those by which it is named and found.
    named = public(pages).select_related("locale").only("title", "url_path", *TWIN_FIELDS)
    return {str(page.translation_key): page for page in in_active_language(named)}


def topics_of(person_ids: Collection[int]) -> dict[int, list[Topic]]:
    """What each of these people treats, by the person's key. Two queries."""
    topics = PersonTopic.objects.filter(person__in=person_ids).order_by("sort_order", "pk")
    rows = list(topics.values_list("person_id", "label", "article__translation_key"))
    keys = {key for _pk, _label, key in rows if key}
    articles = articles_by_key(keys) if keys else {}
    found: dict[int, list[Topic]] = {pk: [] for pk in person_ids}
    for pk, label, key in rows:
        if article := articles.get(str(key)):
            found[pk].append(Topic(article.title, str(key), article))
        elif label:
            found[pk].append(Topic(label))
    return found


def needs_of(people: QuerySet[Person]) -> list[Need]:
    """What one can look for: what somebody of these people treats, by title. One query."""
    # The other way round, all topics of thousands of people would be looked through.
    treats = PersonTopic.objects.filter(Exists(people.order_by().filter(pk=OuterRef("person"))))
    treated = Page.objects.filter(Exists(treats.filter(article=OuterRef("pk"))))
    articles = articles_by_key(treated.values("translation_key"))
    needs = [Need(key, page.title, page.pk) for key, page in articles.items()]
    return sorted(needs, key=lambda need: need.title.casefold())
