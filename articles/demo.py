"""The demo library: its index, references and four articles, built from demo_content."""

import datetime
from functools import partial
from typing import Any

from django.utils import timezone

from articles.demo_content import ARTICLES
from articles.demo_content.references import REFERENCES
from articles.models import (
    ArticlePage,
    ConditionPage,
    LibraryIndexPage,
    Reference,
    TreatmentPage,
)
from clinic.demo import AUTHOR, REVIEWER, red_flags_by_key
from clinic.models import Person
from home.models import HomePage

PROSE_FIELDS = [
    "what_it_is",
    "symptoms",
    "what_happens",
    "harms",
    "self_care",
    "treatments",
    "when_to_see",
    "if_you_do_nothing",
]
COPIED_FIELDS = ["title", "slug", "summary", "search_description", "search_words", "illustration"]
ONE_YEAR = datetime.timedelta(days=365)


def load_references() -> None:
    """Every source that the demo articles cite."""
    for row in REFERENCES.values():
        Reference.objects.create(**row)


def references_by_key() -> dict[str, Reference]:
    """The demo references that still exist, by their key in the demo data."""
    by_title = {(found.title, found.year): found for found in Reference.objects.all()}
    rows = {key: by_title.get((row["title"], row["year"])) for key, row in REFERENCES.items()}
    return {key: found for key, found in rows.items() if found is not None}


def load_library(home: HomePage) -> None:
    """The front page of the library."""
    index = LibraryIndexPage(
        title="Library",
        slug="library",
        show_in_menus=True,
        search_description="Articles on common conditions and treatments, with graded evidence.",
        intro="What it is, what you can do, what the studies say, and when to get help.",
    )
    home.add_child(instance=index)
    index.save_revision().publish()


def load_article(data: dict[str, Any], index: LibraryIndexPage) -> None:
    """One article, published; `data` is an entry of demo_content."""
    model = ConditionPage if data["type"] == "condition" else TreatmentPage
    page = model(**{name: data[name] for name in COPIED_FIELDS}, is_demo=True)
    _fill_streams(page, data)
    page.author = Person.objects.get(name=AUTHOR)
    page.reviewer = Person.objects.get(name=REVIEWER)
    page.reviewed_on = timezone.localdate()
    page.review_due = page.reviewed_on + ONE_YEAR
    if isinstance(page, TreatmentPage):
        page.offered_here = True
    page.live = False
    index.add_child(instance=page)
    page.save_revision().publish()


def _fill_streams(page: ArticlePage, data: dict[str, Any]) -> None:
    references, red_flags = references_by_key(), red_flags_by_key()
    for name in PROSE_FIELDS:
        if name in data:
            setattr(page, name, [_prose(item, references) for item in data[name]])
    page.key_points = [("point", point) for point in data["key_points"]]
    page.red_flags = [("red_flag", red_flags[key]) for key in data["red_flags"]]
    page.evidence = [("evidence", _evidence(item, references)) for item in data["evidence"]]
    page.further_references = [("reference", references[key]) for key in data["further_references"]]


def _prose(item: dict[str, Any], references: dict[str, Reference]) -> tuple[str, Any]:
    for kind in ("do", "dont"):
        if kind in item:
            return "advice_list", {"kind": kind, "items": item[kind]}
    cited = [references[key] for key in item.get("references", [])]
    return "text", {"text": item["text"], "references": cited}


def _evidence(item: dict[str, Any], references: dict[str, Reference]) -> dict[str, Any]:
    found = dict(item)
    found["search_date"] = datetime.date.fromisoformat(item["search_date"])
    found["references"] = [references[key] for key in item["references"]]
    return found


def load_articles(index: LibraryIndexPage) -> dict[str, Any]:
    """Loaders of the articles by their key, for the demo ledger."""
    return {data["key"]: partial(load_article, data, index) for data in ARTICLES}
