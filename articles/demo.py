"""The demo library: its index and four articles, built from demo_content."""

import datetime
from functools import partial
from typing import Any

from django.utils import timezone

from articles.demo_article import fill_streams
from articles.demo_content import ARTICLES
from articles.demo_shared import DemoRows
from articles.models import ConditionPage, LibraryIndexPage, TreatmentPage
from articles.review.services import override_verification
from clinic.demo_people import AUTHOR, REVIEWER
from clinic.models import Person
from home.models import HomePage

COPIED_FIELDS = [
    "title",
    "slug",
    "summary",
    "search_description",
    "search_words",
    "illustration",
    "body_regions",
    "icd10_codes",
    "snomed_codes",
]
ONE_YEAR = datetime.timedelta(days=365)
OVERRIDE_REASON = "Demo content: shown with its marks so that editors see how they work."


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


def load_draft(data: dict[str, Any], index: LibraryIndexPage) -> None:
    """One article without its text, so that the other articles can link to it."""
    model = ConditionPage if data["type"] == "condition" else TreatmentPage
    page = model(**{name: data[name] for name in COPIED_FIELDS}, is_demo=True, live=False)
    page.author = Person.objects.get(name=AUTHOR)
    page.reviewer = Person.objects.get(name=REVIEWER)
    page.reviewed_on = timezone.localdate()
    page.review_due = page.reviewed_on + ONE_YEAR
    if isinstance(page, TreatmentPage):
        page.offered_here = True
    index.add_child(instance=page)


def load_text(data: dict[str, Any], index: LibraryIndexPage) -> None:
    """The text of one draft, published through the gate; nothing if an editor was there first."""
    found = index.get_children().filter(slug=data["slug"], latest_revision=None).first()
    if found is None:
        return
    page = found.specific
    fill_streams(page, data, DemoRows.load())
    page.save_revision()
    override_verification(page, OVERRIDE_REASON)
    page.get_latest_revision().publish()


def load_drafts(index: LibraryIndexPage) -> dict[str, Any]:
    """Loaders of the drafts by the key of their article, for the demo ledger."""
    return {data["key"]: partial(load_draft, data, index) for data in ARTICLES}


def load_texts(index: LibraryIndexPage) -> dict[str, Any]:
    """Loaders of the texts by the key of their article, for the demo ledger."""
    return {data["key"]: partial(load_text, data, index) for data in ARTICLES}
