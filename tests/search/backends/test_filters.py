"""A queryset's filters hold in its search, whether the index knows them or only the database."""

import datetime
from functools import partial
from types import SimpleNamespace

import pytest
from django.db.models import F, Q
from django.utils import timezone
from modelsearch.query import MATCH_ALL
from wagtail.models import Locale, Page, PageViewRestriction, Site

from articles.models import ConditionPage, LibraryIndexPage, TreatmentPage
from search.backends.tantivy.filters import Narrowing
from search.backends.tantivy.schema import schema_of

pytestmark = [pytest.mark.usefixtures("indexed")]

CARPAL, FROZEN = "Carpal tunnel syndrome", "Frozen shoulder"
NEEDLING, TEAM = "Dry needling for low back pain", "Shoulder team"
ARTICLES = {CARPAL, FROZEN, NEEDLING}
STANDING = {"Root", "Welcome to your new Wagtail site!", "Physiocare", "Library"}
TOMORROW = timezone.now() + datetime.timedelta(days=1)

# Filters with the pages that they leave: the index knows all of it, a part of it, or nothing.
EXACT = [
    (lambda: Page.objects.filter(title=TEAM), {TEAM}),
    (lambda: Page.objects.filter(title__in=[TEAM, CARPAL]), {TEAM, CARPAL}),
    (lambda: Page.objects.exclude(title__in=[TEAM, CARPAL]).live(), {FROZEN, NEEDLING}),
    (lambda: Page.objects.filter(Q(title=TEAM) | Q(title=CARPAL)), {TEAM, CARPAL}),
    (lambda: Page.objects.filter(~Q(title=TEAM) & Q(live=True)), ARTICLES),
    (lambda: Page.objects.type(ConditionPage), {CARPAL, FROZEN}),
    (lambda: Page.objects.type(ConditionPage, TreatmentPage).live(), ARTICLES),
    (lambda: Page.objects.filter(locale=Locale.get_default()), {*ARTICLES, TEAM}),
    (lambda: ConditionPage.objects.filter(live=True), {CARPAL, FROZEN}),
    (lambda: Page.objects.none(), set()),
    (lambda: Page.objects.filter(title__in=[]), set()),
]
PARTLY = [
    (lambda: Page.objects.child_of(library()), ARTICLES),
    (lambda: Page.objects.descendant_of(library()), ARTICLES),
    (lambda: Page.objects.live().filter(title__startswith="Shoulder"), {TEAM}),
    (lambda: Page.objects.live().in_site(Site.objects.get()), {*ARTICLES, TEAM}),
    (lambda: Page.objects.live().public(), {*ARTICLES, TEAM}),
    (lambda: Page.objects.live().filter(first_published_at__lt=TOMORROW), ARTICLES),
    (lambda: ConditionPage.objects.filter(live=True, review_due__gt=TOMORROW), {CARPAL, FROZEN}),
]
DATABASE_ONLY = [
    (lambda: Page.objects.filter(path__startswith=library().path), ARTICLES),
    (lambda: Page.objects.filter(owner__isnull=True), {*ARTICLES, TEAM}),
    (lambda: Page.objects.filter(locale__language_code="en-in"), {*ARTICLES, TEAM}),
    (lambda: Page.objects.filter(locale__language_code="hi"), set()),
    (lambda: Page.objects.filter(alias_of__title=TEAM), set()),
    (lambda: Page.objects.exclude(owner__username="nobody"), {*ARTICLES, TEAM}),
    (lambda: Page.objects.filter(conditionpage__reviewer__name__gt=""), {CARPAL, FROZEN}),
    (lambda: Page.objects.filter(Q(title=TEAM) | Q(slug="dry-needling")), {TEAM, NEEDLING}),
    (lambda: Page.objects.filter(Q(title=TEAM) ^ Q(title=TEAM)), set()),
    (lambda: Page.objects.filter(title=F("draft_title"), slug="team"), {TEAM}),
    (lambda: Page.objects.filter(first_published_at__year=1999), set()),
    (lambda: Page.objects.filter(first_published_at__date__lt=TOMORROW.date()), ARTICLES),
    (lambda: Page.objects.filter(pk__in=Page.objects.filter(title=TEAM).values("pk")), {TEAM}),
    (
        lambda: Page.objects.annotate(n=F("depth") + 1).filter(n=5, title__contains="Dry"),
        {NEEDLING},
    ),
]


def library():
    return LibraryIndexPage.objects.get()


def titles(pages) -> set[str]:
    found = pages.search(MATCH_ALL, backend="patients")
    return {page.title for page in found} - STANDING


def narrowing(pages):
    return Narrowing(pages, schema_of(Page)).condition()


@pytest.mark.parametrize(("pages", "found"), EXACT + PARTLY + DATABASE_ONLY)
def test_a_filter_holds(pages, found):
    rows = {page.title for page in pages().filter(live=True)} - STANDING
    assert titles(pages()) == rows == found


@pytest.mark.parametrize(("pages", "found"), EXACT + PARTLY)
def test_the_index_narrows_by_what_it_knows(pages, found):
    assert narrowing(pages()) is not None


@pytest.mark.parametrize(("pages", "found"), DATABASE_ONLY)
def test_the_index_leaves_the_rest_to_the_database(pages, found):
    assert narrowing(pages()) is None


def test_what_the_index_does_not_know_yet_is_left_out_by_the_database():
    Page.objects.filter(title=TEAM).update(live=False)
    assert TEAM not in titles(Page.objects.live())
    Page.objects.filter(title=FROZEN).delete()
    assert titles(Page.objects.live()) == {CARPAL, NEEDLING}


def test_public_leaves_out_what_needs_a_login():
    page = Page.objects.get(title=FROZEN)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert FROZEN not in titles(Page.objects.live().public())


def test_a_page_of_another_site_is_left_out():
    other = Page(title="Other site", slug="other")
    Page.objects.get(depth=1).add_child(instance=other)
    site = Site.objects.create(hostname="other.test", root_page=other)
    assert titles(Page.objects.in_site(site)) == set()


def test_many_values_are_left_to_the_database():
    wanted = Page.objects.filter(title__in=[TEAM, *map(str, range(2000))])
    assert narrowing(wanted) is None
    assert titles(wanted) == {TEAM}


@pytest.mark.once
def test_what_nearly_every_document_meets_is_left_to_the_database():
    """Of forty pages all are live, and two have this title."""
    documents = {"live=True": 40, "title=Knee": 2}
    searcher = SimpleNamespace(num_docs=40, doc_freq=lambda _field, term: documents[term])
    narrowing = partial(Narrowing, schema=schema_of(Page), searcher=searcher)
    assert narrowing(Page.objects.filter(live=True)).condition() is None
    assert narrowing(Page.objects.filter(title="Knee")).condition() is not None
    assert narrowing(Page.objects.filter(live=True, title="Knee")).condition() is not None
