"""The Hindi demo edition: live, in step with the English one, and never in an editor's way."""

import pytest
from django.core.management import call_command
from wagtail.models import Locale, Page, ReferenceIndex

from articles.demo_content.hindi import ARTICLES_HI
from articles.models import Exercise, GlossaryTerm, LibraryIndexPage
from articles.publishing import publish_problems
from articles.translation import source_of
from clinic.models import RedFlag
from home.models import HomePage, LoadedDemoPiece, StandardPage

# What is rendered does not depend on the database.
pytestmark = [pytest.mark.django_db, pytest.mark.once]
ROW_MODELS = (RedFlag, Exercise, GlossaryTerm)
# The 25 of every article, one to find the Hindi home page, and two to compare the page with its
# source; less one: an English page asks whether its translation is withheld.
MAX_QUERIES = 25 + 1 + 2 - 1


@pytest.fixture
def english_demo(demo_site):
    """The demo site before its Hindi edition was loaded."""
    LoadedDemoPiece.objects.filter(key__startswith="hindi").delete()
    hindi_pages(HomePage).get().delete()
    for model in ROW_MODELS:
        model.objects.exclude(locale=Locale.get_default()).delete()


def hindi_pages(model):
    return model.objects.filter(locale__language_code="hi")


def hindi_articles():
    return {
        page.slug: page for page in hindi_pages(LibraryIndexPage).get().get_children().specific()
    }


def english_article(slug):
    return Page.objects.get(slug=slug, locale=Locale.get_default()).specific


def test_articles_are_live_marked_and_pass_the_gate(demo_site):
    articles = hindi_articles()
    assert [(page.slug, page.title) for page in articles.values()] == [
        (data["slug"], data["title"]) for data in ARTICLES_HI
    ]
    for page in articles.values():
        assert page.live
        assert page.is_demo
        assert publish_problems(page) == []


def test_articles_are_confirmed_translations_of_the_english_ones(demo_site):
    for page in hindi_articles().values():
        source = source_of(page)
        assert source == english_article(page.slug)
        assert not page.is_withheld
        assert (page.author, page.reviewer) == (source.author, source.reviewer)
        for name, _heading in page.section_headings:
            assert len(getattr(page, name)) == len(getattr(source, name))


def test_every_shared_row_has_a_twin_of_the_same_kind(demo_site):
    for model in ROW_MODELS:
        for row in model.objects.sources():
            twin = row.get_translation(Locale.objects.get(language_code="hi"))
            for name in ("urgency", "drawing", "to_be_checked", "is_demo", "reviewed_on"):
                assert getattr(twin, name, None) == getattr(row, name, None)
            assert str(twin) != str(row)


def test_phrases_of_patients_stay_on_the_english_red_flags(demo_site):
    assert set(hindi_pages(RedFlag).values_list("phrases", flat=True)) == {""}


def test_articles_link_to_hindi_articles(demo_site):
    articles = hindi_articles()
    hindi, english = articles["dry-needling"], english_article("dry-needling")
    linking = {str(page.pk) for page in articles.values() if page != hindi}
    assert linking <= {row.object_id for row in ReferenceIndex.get_references_to(hindi)}
    assert not linking & {row.object_id for row in ReferenceIndex.get_references_to(english)}


def test_the_hindi_edition_has_a_home_page_and_a_menu(client, demo_site):
    html = client.get("/hi/").content.decode()
    assert hindi_pages(HomePage).get().hero_heading in html
    for page in (hindi_pages(LibraryIndexPage).get(), *hindi_pages(StandardPage).in_menu()):
        assert f'href="{page.url}"' in html
        assert client.get(page.url).status_code == 200


def test_a_hindi_article_needs_only_the_queries_of_a_translation_more(
    client, demo_site, django_assert_max_num_queries
):
    client.get("/hi/")
    for page in hindi_articles().values():
        with django_assert_max_num_queries(MAX_QUERIES):
            html = client.get(page.url).content.decode()
        assert page.title in html


def test_a_second_run_changes_nothing_that_an_editor_did(demo_site):
    articles = hindi_articles()
    kept, removed = articles["low-back-pain"], articles["dry-needling"]
    kept.title = "संपादक का शीर्षक"
    kept.save_revision().publish()
    removed.delete()
    hindi_pages(GlossaryTerm).first().delete()
    call_command("seed_demo", verbosity=0)
    titles = [page.title for page in hindi_articles().values()]
    assert len(titles) == 3
    assert "संपादक का शीर्षक" in titles
    assert hindi_pages(GlossaryTerm).count() == GlossaryTerm.objects.sources().count() - 1


def test_what_an_editor_changed_in_english_gets_no_demo_hindi(english_demo):
    article = english_article("low-back-pain")
    article.summary = "An editor's summary."
    article.save_revision().publish()
    flag = RedFlag.objects.get(name="A sudden headache, the worst of your life")
    flag.signs = "What an editor wrote."
    flag.save()
    call_command("seed_demo", verbosity=0)
    assert sorted(hindi_articles()) == [
        "carpal-tunnel-syndrome",
        "cervicogenic-headache",
        "dry-needling",
    ]
    assert not flag.has_translation(Locale.objects.get(language_code="hi"))


def test_an_article_whose_shared_row_is_gone_stays_a_draft(english_demo):
    Exercise.objects.get(name="Knee rolls").delete()
    call_command("seed_demo", verbosity=0)
    live = {slug for slug, page in hindi_articles().items() if page.live}
    assert live == {"carpal-tunnel-syndrome", "cervicogenic-headache", "dry-needling"}


def test_a_draft_that_an_editor_opened_is_left_alone(demo_site):
    LoadedDemoPiece.objects.filter(key__startswith="hindi text of").delete()
    before = {page.pk: page.latest_revision_id for page in hindi_articles().values()}
    call_command("seed_demo", verbosity=0)
    assert {page.pk: page.latest_revision_id for page in hindi_articles().values()} == before


def test_missing_english_pages_leave_the_hindi_ones_out(english_demo):
    LibraryIndexPage.objects.get().delete()
    for page in StandardPage.objects.all():
        page.delete()
    call_command("seed_demo", verbosity=0)
    assert hindi_pages(HomePage).exists()
    assert not hindi_pages(LibraryIndexPage).exists()
    assert not hindi_pages(StandardPage).exists()
