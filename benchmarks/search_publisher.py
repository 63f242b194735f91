"""A process that publishes articles when it is told to, one command a line.

    create WORD      a new article that has this word; answers its id
    add ID WORD      publish it again, with this word too
    unpublish ID     take it offline

Each command is answered with the id once it is committed.
"""

import sys
from collections.abc import Callable
from typing import Any

import django


def main() -> None:
    """Do what the lines say until there are no more."""
    django.setup()
    from articles.models import ConditionPage

    create = creator()
    for line in sys.stdin:
        command, *words = line.split()
        if command == "create":
            page_id = create(words[0])
        elif command == "add":
            page_id = add(ConditionPage.objects.get(pk=words[0]), words[1])
        else:
            ConditionPage.objects.get(pk=words[0]).unpublish()
            page_id = int(words[0])
        print(page_id, flush=True)


def creator() -> Callable[[str], int]:
    """Publishes complete articles, which share their reference and their red flag."""
    from django.conf import settings

    from articles.models import LibraryIndexPage
    from tests.factories import RedFlagFactory, ReferenceFactory, make_condition

    library = LibraryIndexPage.objects.get(locale__language_code=settings.LANGUAGE_CODE)
    shared = {"reference": ReferenceFactory(), "red_flag": RedFlagFactory()}

    def create(word: str) -> int:
        library.refresh_from_db()
        page = make_condition(library, f"About {word}", "<p>Plain words.</p>", **shared)
        return int(page.pk)

    return create


def add(page: Any, word: str) -> int:
    """Publish with one more word."""
    page.search_words = f"{page.search_words}\n{word}"
    page.save_revision().publish()
    return int(page.pk)


def slug_of(word: str) -> str:
    """The slug of the article that was made with this word."""
    return f"about-{word}"


if __name__ == "__main__":
    main()
