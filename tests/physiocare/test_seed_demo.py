"""The demo site: complete, publishable, and never in an editor's way."""

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.models import Locale, ReferenceIndex

from articles.models import (
    ArticlePage,
    ConditionPage,
    LibraryIndexPage,
    TreatmentPage,
    VerificationOverride,
)
from articles.publishing import publish_problems
from articles.publishing.unverified import unverified_items
from articles.reading_grade import article_reading_grade
from articles.warnings.rules import content_warnings
from clinic.models import PractitionerPage
from enquiries.demo import DEMO_ENQUIRIES
from enquiries.demo_doubtful import DOUBTFUL_MESSAGES
from enquiries.demo_history import HISTORY_COUNT
from enquiries.demo_wishes import DEMO_WISHES
from enquiries.models import Appointment, Enquiry
from enquiries.states import EnquiryState
from home.models import LoadedDemoPiece
from physiocare.demo_logins import DEMO_LOGINS, DEMO_PASSWORD

pytestmark = pytest.mark.django_db

ALL_ENQUIRIES = len(DEMO_ENQUIRIES) + HISTORY_COUNT + len(DOUBTFUL_MESSAGES) + len(DEMO_WISHES)


def demo_articles() -> list[ArticlePage]:
    library = LibraryIndexPage.objects.get(locale=Locale.get_default())
    return list(library.get_children().live().specific())


def test_the_four_articles_pass_the_publish_gate_and_are_marked_as_demo(demo_site):
    articles = demo_articles()
    assert len(articles) == 4
    for article in articles:
        assert publish_problems(article) == []
        assert article.is_demo


def test_what_is_to_be_checked_is_live_only_because_of_its_override(demo_site):
    for article in demo_articles():
        marked = {item.key for item in unverified_items(article)}
        override = VerificationOverride.objects.get(page=article)
        assert marked
        assert set(override.items) == marked
        override.delete()
        assert len(publish_problems(article)) == len(marked)


def test_the_articles_use_every_kind_of_content(demo_site):
    conditions = [article for article in demo_articles() if hasattr(article, "symptoms")]
    assert len(conditions) == 3
    assert all(article.exercises for article in conditions)
    for article in demo_articles():
        assert article.questions
        assert article.change_notes
        assert article.body_regions
    compared = {article.slug for article in demo_articles() if article.guidelines}
    assert compared == {"low-back-pain", "dry-needling"}


def test_conditions_link_to_dry_needling_and_it_links_back(client, demo_site):
    needling = next(article for article in demo_articles() if article.slug == "dry-needling")
    html = client.get(needling.url).content.decode()
    for article in demo_articles():
        if article != needling:
            assert f'<a href="{article.url}">' in html
            linked = {row.object_id for row in ReferenceIndex.get_references_to(needling)}
            assert str(article.pk) in linked


def test_ten_physiotherapists_have_a_page_in_each_language(client, demo_site):
    pages = PractitionerPage.objects.live()
    for code in ("en-in", "hi"):
        assert pages.filter(locale__language_code=code).count() == 10
    assert {page.person.is_demo for page in pages.select_related("person")} == {True}
    hands = str(ConditionPage.objects.filter(slug="carpal-tunnel-syndrome")[0].translation_key)
    answer = client.get("/physiotherapists/", {"place": "110024", "need": hands, "mode": "home"})
    assert [card.person.name for card in answer.context["result"].people] == ["Ananya Sharma"]
    assert answer.context["result"].people[0].fee_from == 130_000


def test_a_text_is_not_loaded_over_the_work_of_an_editor(demo_site):
    LoadedDemoPiece.objects.filter(key__startswith="text of").delete()
    before = {article.pk: article.latest_revision_id for article in demo_articles()}
    call_command("seed_demo", verbosity=0)
    assert {article.pk: article.latest_revision_id for article in demo_articles()} == before


@pytest.mark.usefixtures("patient_search")
def test_every_address_of_the_demo_site_answers(client, demo_site):
    paths = [
        "/",
        "/library/",
        "/how-we-write/",
        "/enquiry/",
        "/physiotherapists/",
        "/search/?q=dry+needling",
    ]
    paths += ["/admin/login/", "/sitemap.xml", "/robots.txt"]
    paths += [article.url for article in demo_articles()]
    paths += ["/hi/", "/hi/library/", "/hi/how-we-write/", "/hi/search/?q=कमर+दर्द"]
    paths += [f"/hi/library/{article.slug}/" for article in demo_articles()]
    for path in paths:
        assert client.get(path).status_code == 200, path


def test_each_demo_article_stays_within_25_queries(
    client, demo_site, django_assert_max_num_queries
):
    client.get("/")
    for article in demo_articles():
        with django_assert_max_num_queries(25):
            client.get(article.url)


@pytest.mark.usefixtures("patient_search")
def test_searching_dry_needling_finds_that_article_first(client, demo_site):
    response = client.get("/search/", {"q": "dry needling"})
    assert response.context["search"].results[0].page.slug == "dry-needling"


def test_there_is_a_working_login_for_each_role(client, demo_site):
    for name in DEMO_LOGINS:
        assert client.login(username=name, password=DEMO_PASSWORD)
        assert client.get("/admin/").status_code == 200


def test_twelve_enquiries_and_a_history_are_in_several_states(demo_site):
    states = Enquiry.objects.values_list("state", flat=True)
    assert len(states) == ALL_ENQUIRIES
    assert len(set(states)) >= 4


def test_a_second_run_changes_nothing_that_an_editor_did(demo_site):
    kept, removed = demo_articles()[:2]
    kept.title = "An editor's title"
    kept.save_revision().publish()
    removed.delete()
    call_command("seed_demo", verbosity=0)
    titles = [article.title for article in demo_articles()]
    assert len(titles) == 3
    assert "An editor's title" in titles
    assert Enquiry.objects.count() == ALL_ENQUIRIES


def test_a_site_that_is_no_demo_gets_no_public_password(settings):
    settings.DEMO = False
    with pytest.raises(CommandError, match="DEMO=true"):
        call_command("seed_demo", verbosity=0)


def test_the_demo_articles_raise_no_warning_in_either_language(demo_site):
    for model in (ConditionPage, TreatmentPage):
        for page in model.objects.live():
            assert content_warnings(page) == [], page.title


def test_key_points_and_self_care_ask_for_at_most_eight_school_years(demo_site):
    for page in demo_articles():
        assert 0 < article_reading_grade(page) <= 8, page.title


def test_one_patient_has_an_appointment_with_somebody_who_treats(demo_site):
    appointment = Appointment.objects.booked().get()
    assert appointment.person.is_treating_on(timezone.localdate())
    assert appointment.enquiry.state == EnquiryState.BOOKED
    assert not appointment.notices.exists()
