"""Two brands from one installation: each shows only its own, and one inbox works both."""

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site

from articles.models import LibraryIndexPage
from clinic import fallback_phones
from clinic.models import (
    OpeningHours,
    Person,
    PracticeSettings,
    PractitionerIndexPage,
    PractitionerPage,
)
from enquiries.choices import NoticeKind
from enquiries.clock import practice_of
from enquiries.mails import build_mail
from enquiries.models import Enquiry, EnquiryPage
from home.models import HomePage
from search.suggestions import answer
from tests.enquiries.conftest import stored, valid_post
from tests.enquiries.inbox_pages import shown
from tests.factories import PersonFactory, make_condition, make_treatment, make_user
from tests.translations import hindi

pytestmark = pytest.mark.django_db
MORNING = datetime(2026, 1, 19, 10, tzinfo=ZoneInfo("Asia/Kolkata"))
CODE = {
    "mainSearchCriteria.v.c": "M54.5",
    "mainSearchCriteria.v.cs": "2.16.840.1.113883.6.90",
}


@dataclass(frozen=True)
class Brand:
    """One site with its practice, its pages, and a visitor's browser."""

    site: Site
    practice: PracticeSettings
    form_page: EnquiryPage
    article: Page
    client: Client

    def html(self, path: str, **query: str) -> str:
        response = self.client.get(path, query)
        assert response.status_code in (200, 404), path
        return response.content.decode()


@pytest.fixture(autouse=True)
def _hosts(settings):
    settings.ALLOWED_HOSTS = ["alpha.example", "beta.example"]
    fallback_phones._remembered.clear()
    yield
    fallback_phones._remembered.clear()
    Site.clear_site_root_paths_cache()


def make_brand(name: str, site: Site, phone: str, closes: int) -> Brand:
    """The pages and settings of a brand, each text with its name in it."""
    host, home = site.hostname, site.root_page
    library = LibraryIndexPage(title=f"{name} library", slug="library", show_in_menus=True)
    home.add_child(instance=library)
    form_page = EnquiryPage(title=f"Ask {name}", slug="ask", show_in_menus=True)
    home.add_child(instance=form_page)
    practice = PracticeSettings.for_site(site)
    practice.practice_name, practice.phone = f"{name} Physio", phone
    practice.email, practice.whatsapp = f"desk@{host}", phone
    practice.whatsapp_text = f"Hello {name}"
    practice.opening_hours = [
        OpeningHours(weekday=day, opens=time(8), closes=time(closes)) for day in range(7)
    ]
    practice.save()
    article = make_condition(
        library, f"Back pain at {name}", "<p>It hurts.</p>", icd10_codes="M54.5", slug="back-pain"
    )
    return Brand(site, practice, form_page, article, Client(headers={"host": host}))


@pytest.fixture
def alpha(home_page) -> Brand:
    Site.objects.update(hostname="alpha.example", site_name="Alpha")
    Site.clear_site_root_paths_cache()
    return make_brand("Alpha", Site.objects.get(), "+919810000001", 20)


@pytest.fixture
def beta(alpha) -> Brand:
    home = HomePage(title="Beta home", slug="beta", hero_heading="Welcome to Beta.")
    Page.objects.get(depth=1).add_child(instance=home)
    site = Site.objects.create(hostname="beta.example", root_page=home, site_name="Beta")
    return make_brand("Beta", site, "+919810000002", 18)


@pytest.fixture
def triage() -> Client:
    client = Client(headers={"host": "alpha.example"})
    client.force_login(make_user("desk", "Triage staff"))
    return client


def sent_to(brand: Brand, **changes: str) -> Enquiry:
    """What a visitor of this brand sent through its form."""
    before = set(Enquiry.objects.values_list("pk", flat=True))
    assert brand.client.post("/ask/", valid_post(**changes)).status_code == 302
    return Enquiry.objects.exclude(pk__in=before).get()


@time_machine.travel(MORNING, tick=False)
def test_each_shows_its_own_name_phones_and_hours(alpha, beta):
    for own, until in [(alpha, "20:00"), (beta, "18:00")]:
        html = own.html("/")
        assert own.practice.practice_name in html
        assert f'href="tel:{own.practice.phone}"' in html
        assert own.practice.whatsapp_url in html
        assert f"Open now, until {until}" in html


PATHS = [
    "/",
    "/library/",
    "/library/back-pain/",
    "/library/back-pain/print/",
    "/library/back-pain.md",
    "/library/changes.atom",
    "/ask/",
    "/search/",
    "/search/?q=back+pain",
    "/search/?q=zzzz",
    "/search/suggest/?q=back",
    "/sitemap.xml",
    "/robots.txt",
    "/llms.txt",
    "/no-such-page/",
]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.usefixtures("patient_search")
def test_nothing_of_one_is_on_the_pages_of_the_other(alpha, beta, path):
    texts = {brand: brand.html(path) for brand in (alpha, beta)}
    for own, other in [(alpha, beta), (beta, alpha)]:
        for foreign in (other.site.site_name, other.site.hostname, other.practice.phone[3:]):
            assert foreign not in texts[own]


def test_articles_are_looked_up_by_code_on_their_own_site(alpha, beta):
    assert "Back pain at Beta" in beta.html("/learn/by-code/", **CODE)
    assert "Alpha" not in beta.html("/learn/by-code/", **CODE)


def test_an_article_is_related_only_to_those_of_its_site(alpha, beta):
    text = f'<p>See <a linktype="page" id="{beta.article.pk}">more</a>.</p>'
    block = [("text", {"text": text, "references": []})]
    make_treatment(alpha.article.get_parent(), title="Treatment at Alpha", what_it_is=block)
    assert "Treatment at Alpha" not in beta.html("/library/back-pain/")


def test_the_hindi_edition_belongs_to_its_site(alpha, beta):
    twin = beta.site.root_page.copy_for_translation(hindi())
    twin.title, twin.hero_heading = "Beta hindi", "Beta"
    twin.save_revision().publish()
    Site.clear_site_root_paths_cache()
    assert 'href="/hi/"' in beta.html("/")
    assert "/hi/" not in alpha.html("/")
    assert "Beta" in beta.html("/hi/")
    assert alpha.client.get("/hi/").status_code == 404


def practitioner_page(brand: Brand, person: Person) -> PractitionerPage:
    """The person's page on the site of this brand, below its finder."""
    index = PractitionerIndexPage(title=f"{brand.site.site_name} people", slug="people")
    brand.site.root_page.add_child(instance=index)
    page = PractitionerPage(title=person.name, slug="person", person=person, intro="Treats.")
    index.add_child(instance=page)
    return page


def test_a_finder_names_only_people_with_a_page_on_its_site(alpha, beta):
    for brand, name in [(alpha, "Anu Rao"), (beta, "Bina Sen")]:
        practitioner_page(brand, PersonFactory(name=name, treats_at_clinic=True))
    for own, name, foreign in [(alpha, "Anu", "Bina"), (beta, "Bina", "Anu")]:
        html = own.html("/people/")
        assert name in html
        assert foreign not in html


def test_a_person_may_have_a_page_on_each_site_but_not_two_on_one(alpha, beta):
    person = PersonFactory()
    practitioner_page(alpha, person)
    second = practitioner_page(beta, person)
    third = PractitionerPage(title="Once more", slug="more", person=person, intro="Treats.")
    with pytest.raises(ValidationError, match="has a page in this language already"):
        second.get_parent().add_child(instance=third)


def test_suggestions_that_know_no_site_still_work(alpha, beta, patient_search):
    found = answer.suggest("back", "en-in")
    assert {page.page.title for page in found.names.pages} == {
        "Back pain at Alpha",
        "Back pain at Beta",
    }


def test_what_is_sent_to_the_second_site_lands_in_the_one_inbox_with_its_site(alpha, beta, triage):
    first, second = sent_to(alpha), sent_to(beta)
    assert (first.site, second.site) == (alpha.site, beta.site)
    assert practice_of(second) == beta.practice
    text = shown(triage)
    assert first.reference in text
    assert second.reference in text
    assert '<span class="inbox__label">Site:</span> Beta' in text


def test_the_list_can_be_narrowed_to_a_site(alpha, beta, triage):
    first, second = sent_to(alpha), sent_to(beta)
    text = shown(triage, site=str(beta.site.pk))
    assert second.reference in text
    assert first.reference not in text
    assert "No enquiry matches" not in text


@pytest.mark.parametrize("typed", ["999999", "x", "1 OR 1=1"])
def test_a_site_that_does_not_exist_narrows_to_nothing(alpha, beta, triage, typed):
    first = sent_to(alpha)
    text = shown(triage, site=typed)
    assert first.reference not in text
    assert "One of the filters cannot be read" in text


def test_with_one_site_there_is_neither_column_nor_filter(alpha, triage):
    sent_to(alpha)
    text = shown(triage)
    assert 'inbox__label">Site' not in text
    assert 'name="site"' not in text


def test_the_page_of_an_enquiry_names_its_site_where_there_are_several(alpha, beta, triage):
    second = sent_to(beta)
    address = reverse("wagtailsnippets_enquiries_enquiry:edit", args=[second.pk])
    text = " ".join(triage.get(address).content.decode().split())
    assert "<dt>Site</dt> <dd>Beta</dd>" in text


def test_each_enquiry_is_due_by_the_hours_of_its_own_site(alpha, beta):
    evening = datetime(2026, 1, 19, 19, tzinfo=ZoneInfo("Asia/Kolkata"))
    with time_machine.travel(evening, tick=False):
        first, second = sent_to(alpha), sent_to(beta)
    assert first.due_at == datetime(2026, 1, 19, 19, 30, tzinfo=ZoneInfo("Asia/Kolkata"))
    assert second.due_at == datetime(2026, 1, 20, 8, 30, tzinfo=ZoneInfo("Asia/Kolkata"))


def test_the_list_counts_time_by_the_hours_of_each_site(alpha, beta, triage):
    evening = datetime(2026, 1, 19, 17, 50, tzinfo=ZoneInfo("Asia/Kolkata"))
    with time_machine.travel(evening, tick=False):
        sent_to(alpha), sent_to(beta)
        text = shown(triage)
    assert "30 min left" in text
    assert "due tomorrow 08:20" in text


def test_the_done_page_and_the_receipt_are_those_of_the_brand(alpha, beta):
    second = sent_to(beta, email="patient@example.test")
    done = beta.html(beta.form_page.received_url(second).removeprefix("http://beta.example"))
    receipt = build_mail(second.notices.get(kind=NoticeKind.RECEIPT))
    text = str(receipt.message())
    for of_beta in (done, text):
        assert "Beta Physio" in of_beta
        assert "098100 00002" in of_beta
        assert "Alpha" not in of_beta
    assert receipt.from_email == "Beta Physio <noreply@physiocare.example>"
    assert receipt.reply_to == ["desk@beta.example"]
    assert "http://beta.example/ask/withdraw/" in text


def test_a_name_with_a_line_break_breaks_no_mail(alpha):
    alpha.practice.practice_name = "Alpha\nBcc: everybody@example.test"
    alpha.practice.save()
    first = sent_to(alpha, email="patient@example.test")
    message = build_mail(first.notices.get(kind=NoticeKind.RECEIPT))
    message.send()
    assert mail.outbox[0].recipients() == ["patient@example.test"]


def test_pages_without_a_database_keep_the_brands_apart(alpha, beta):
    alpha.html("/")
    beta.html("/")
    for own, other in [(alpha, beta), (beta, alpha)]:
        text = _refused_page(own)
        assert own.practice.practice_name in text
        assert own.practice.phone in text
        assert other.practice.phone not in text


def _refused_page(brand: Brand) -> str:
    """The page for a post whose cookie is missing."""
    strict = Client(enforce_csrf_checks=True, headers={"host": brand.site.hostname})
    response = strict.post("/ask/", valid_post())
    assert response.status_code == 403
    return response.content.decode()


def test_an_enquiry_whose_site_is_gone_goes_on_with_the_default_one(alpha, beta):
    second = sent_to(beta)
    Enquiry.objects.filter(pk=second.pk).update(site=None, form_page=None)
    second = Enquiry.objects.get(pk=second.pk)
    assert practice_of(second) == alpha.practice


def test_what_comes_without_a_site_gets_that_of_its_form(alpha, beta):
    assert stored(form_page=beta.form_page).site == beta.site
