"""The page of a physiotherapist: what it tells, and when it tells nothing any more."""

import datetime
import html
import json
import re

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data

from clinic.models import (
    Person,
    PersonService,
    PractitionerIndexPage,
    PractitionerPage,
    Service,
    ServiceAreaIndexPage,
    ServiceAreaPage,
    ServicePrice,
    TrainingCertificate,
    WorkingHours,
)
from enquiries.models import EnquiryPage
from tests.clinic.practitioners import (
    make_area,
    make_finder,
    make_page,
    make_person,
    make_practitioner,
)
from tests.factories import PersonFactory, make_condition
from tests.factories_rich import make_image
from tests.translations import hindi, make_hindi_library, publish, translate_article

pytestmark = pytest.mark.django_db
PATH = "/physiotherapists/ananya-sharma/"


@pytest.fixture
def finder(home_page):
    """The finder of the default site, and an enquiry form."""
    home_page.add_child(instance=EnquiryPage(title="Ask us", slug="enquiry"))
    return make_finder(home_page)


def page_text(client, path=PATH) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return html.unescape(response.content.decode())


def lapse(person) -> None:
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    Person.objects.filter(pk=person.pk).update(registration_valid_until=yesterday)


def fill(person) -> None:
    """A service with an own fee, hours and a certificate."""
    service = Service.objects.create(name="First visit", duration_minutes=60)
    for mode in ("home", "video"):
        ServicePrice.objects.create(service=service, mode=mode, price_minor=120000)
    PersonService.objects.create(person=person, service=service, fee_minor=150000)
    for day in (0, 1, 2, 4):
        WorkingHours.objects.create(person=person, weekday=day, begins="09:00", ends="17:00")
    TrainingCertificate.objects.create(
        person=person, name="Hand therapy", issued_by="Example academy", year=2019
    )


def test_it_tells_who_proves_it_and_how_to_ask(client, finder, library):
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb at night.</p>")
    person = make_practitioner(
        finder, "Ananya Sharma", articles=[wrist], labels=["Neck pain"], languages=["en", "hi"]
    )
    fill(person)
    text = page_text(client)
    valid_until = person.registration_valid_until
    for words in (
        "<h1>Ananya Sharma</h1>",
        person.registration_number,
        f'datetime="{valid_until:%Y-%m-%d}"',
        "English, Hindi",
        f'href="{wrist.url}"',
        "Neck pain",
        "₹1,500",
        "Mon–Wed 09:00–17:00",
        "Fri 09:00–17:00",
        "Hand therapy",
        f'href="/enquiry/?person={person.pk}&looking_for=treatment"',
    ):
        assert words in text, words
    assert "By video" not in text  # the service has it, the person does not do it


def test_areas_link_to_their_pages(client, finder, home_page):
    south, north = make_area("South Delhi", "1100"), make_area("North Delhi", "1101")
    make_practitioner(finder, "Ananya Sharma", areas=[south, north])
    places = ServiceAreaIndexPage(title="Where we treat", slug="places")
    home_page.add_child(instance=places)
    places.add_child(instance=ServiceAreaPage(title="South Delhi", area=south, intro="Lifts."))
    text = page_text(client)
    assert '<a href="/places/south-delhi/">South Delhi</a>' in text
    assert "North Delhi" in text


def test_a_lapsed_registration_is_never_shown(client, finder):
    person = make_practitioner(finder, "Ananya Sharma", registration_number="EX-LAPSED")
    lapse(person)
    text = page_text(client)
    assert "Ananya Sharma does not treat here at present." in text
    assert '<meta name="robots" content="noindex">' in text
    assert "EX-LAPSED" not in text
    assert f"person={person.pk}" not in text
    assert 'href="/physiotherapists/"' in text


def test_who_takes_no_new_patients_has_a_page_without_the_button(client, finder):
    person = make_practitioner(finder, "Ananya Sharma", takes_new_patients=False)
    text = page_text(client)
    assert "Ananya Sharma takes no new patients at present." in text
    assert person.registration_number in text
    assert f"person={person.pk}" not in text
    assert "noindex" in text


def test_search_and_sitemap_leave_out_who_takes_no_patients(client, finder):
    here = make_practitioner(finder, "Here").pages.get()
    full = make_practitioner(finder, "Full", takes_new_patients=False).pages.get()
    lapsed = make_practitioner(finder, "Lapsed")
    lapse(lapsed)
    ids = {here.pk, full.pk, lapsed.pages.get().pk}
    today = timezone.localdate()
    assert PractitionerPage.hidden_among(ids, today) == ids - {here.pk}
    sitemap = client.get("/sitemap.xml").content.decode()
    assert "/physiotherapists/here/" in sitemap
    assert "/physiotherapists/full/" not in sitemap
    assert "/physiotherapists/lapsed/" not in sitemap


@pytest.mark.usefixtures("patient_search")
def test_the_search_finds_by_name_need_language_and_place_but_nobody_who_lapsed(
    client, finder, library
):
    area = make_area("South Delhi", "1100")
    area.other_names = "Lajpat Nagar\nलाजपत नगर"
    area.save()
    person = make_person("Ananya Sharma", labels=["Neck pain"], languages=["pa"], areas=[area])
    page = make_page(finder, person)

    def found(words) -> bool:
        return page.url in client.get("/search/", {"q": words}).content.decode()

    for words in ("Ananya Sharma", "neck pain physiotherapist", "punjabi", "lajpat nagar"):
        assert found(words), words
    lapse(person)
    assert not found("Ananya Sharma")


def structured(text) -> list[dict]:
    scripts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
    return [item for script in scripts for item in json.loads(script).get("@graph", [])]


def test_the_structured_data_say_only_what_is_known_and_cannot_close_their_script(client, finder):
    evil = "</script><script>alert(1)</script>"
    person = make_practitioner(finder, "Ananya Sharma", role=evil, languages=["hi", "other"])
    fill(person)
    raw = client.get(PATH).content.decode()
    assert "<script>alert(1)" not in raw
    data = next(item for item in structured(raw) if item["@type"] == "Person")
    assert data["name"] == "Ananya Sharma"
    assert data["jobTitle"] == evil
    assert data["knowsLanguage"] == ["hi"]
    registration, training = data["hasCredential"]
    assert registration["identifier"] == person.registration_number
    assert training["name"] == "Hand therapy"
    assert "knowsAbout" not in data
    lapse(person)
    assert "Person" not in [item["@type"] for item in structured(client.get(PATH).content.decode())]


def test_the_hindi_page_has_hindi_words_and_hindi_articles(client, finder, home_page, library):
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb at night.</p>")
    person = make_practitioner(finder, "Ananya Sharma", articles=[wrist], uses_dr_title=True)
    make_hindi_library(home_page, library)
    twin = translate_article(wrist, title="कार्पल टनल")
    publish(finder.copy_for_translation(hindi()), title="खोजें", slug="physiotherapists")
    english = person.pages.get()
    publish(english.copy_for_translation(hindi()), title="अनन्या शर्मा", slug="ananya-sharma")
    text = page_text(client, "/hi/physiotherapists/ananya-sharma/")
    assert "<h1>अनन्या शर्मा</h1>" in text
    assert f'<a href="{twin.url}">कार्पल टनल</a>' in text
    assert "<h1>Dr Ananya Sharma (PT)</h1>" in page_text(client)
    listed = page_text(client, "/hi/physiotherapists/")
    assert "अनन्या शर्मा" in listed
    assert "Dr Ananya" not in listed


def test_a_person_has_one_page_in_a_language(finder):
    person = make_practitioner(finder, "Ananya Sharma")
    with pytest.raises(ValidationError, match="has a page in this language already"):
        make_page(finder, person, title="Ananya again")


def test_a_page_goes_live_only_for_somebody_who_is_registered(finder):
    writer = PersonFactory(name="Asha Verma", registration_number="")
    with pytest.raises(ValidationError, match="no valid registration on file"):
        make_page(finder, writer)
    draft = make_page(finder, writer, live=False)
    with pytest.raises(ValidationError, match="no valid registration on file"):
        draft.save_revision().publish()
    draft.refresh_from_db()
    assert not draft.live


@pytest.mark.parametrize("title", ["Dr Ananya Sharma", "dr. Ananya", "डॉ. अनन्या शर्मा"])
def test_a_page_title_gives_nobody_the_title_of_a_doctor(finder, title):
    person = make_person("Ananya Sharma")
    with pytest.raises(ValidationError, match="Write the name without"):
        make_page(finder, person, title=title)
    Person.objects.filter(pk=person.pk).update(uses_dr_title=True)
    person.refresh_from_db()
    with pytest.raises(ValidationError, match="Write the name without"):
        make_page(finder, person, title=title)
    assert make_page(finder, person, title=f"{title} (PT)").live


def form_of(person, **values):
    fields = {"title": person.name, "slug": "somebody", "person": person.pk, "intro": "In short."}
    return nested_form_data({**fields, "approach": "", "comments": {}, **values})


def test_an_editor_is_told_at_the_field_why_a_page_is_not_published(editor, finder):
    writer = PersonFactory(name="Asha Verma", registration_number="")
    path = reverse("wagtailadmin_pages:add", args=["clinic", "practitionerpage", finder.pk])
    form = {
        **form_of(writer),
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "",
    }
    refused = editor.post(path, {**form, "action-publish": "1"})
    assert refused.status_code == 200
    assert "no valid registration on file" in html.unescape(refused.content.decode())
    assert not PractitionerPage.objects.exists()
    assert editor.post(path, form).status_code == 302
    assert not PractitionerPage.objects.get().live


def test_a_copy_is_a_draft(editor, finder):
    page = make_practitioner(finder, "Ananya Sharma").pages.get()
    path = reverse("wagtailadmin_pages:copy", args=[page.pk])
    form = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": finder.pk}
    assert 'name="publish_copies"' not in editor.get(path).content.decode()
    for number, wanted in enumerate(("publish_copies", "alias")):
        answer = editor.post(path, {**form, "new_slug": f"copy-{number}", wanted: "on"})
        assert answer.status_code == 302
        copy = Page.objects.get(slug=f"copy-{number}")
        assert not copy.live
        assert copy.alias_of is None


def test_a_live_page_of_somebody_who_lapsed_can_still_be_moved_and_taken_down(finder, home_page):
    person = make_practitioner(finder, "Ananya Sharma")
    other = make_finder(home_page, slug="people")
    lapse(person)
    page = PractitionerPage.objects.get()
    page.move(other, pos="last-child")
    page = PractitionerPage.objects.get()
    page.unpublish()
    assert not PractitionerPage.objects.get().live


def test_the_page_stays_within_its_queries(client, finder, library, django_assert_max_num_queries):
    articles = [make_condition(library, title, "<p>x</p>") for title in ("Wrist", "Back")]
    areas = [make_area("South Delhi", "1100"), make_area("North Delhi", "1101")]
    person = make_practitioner(
        finder, "Ananya Sharma", articles=articles, areas=areas, photo=make_image()
    )
    fill(person)
    client.get(PATH)  # makes the rendition of the photo
    with django_assert_max_num_queries(31):
        client.get(PATH)


def test_a_broken_photo_gives_way_to_initials(client, finder):
    image = make_image()
    image.file.delete(save=False)
    make_practitioner(finder, "Ananya Sharma", photo=image)
    assert 'aria-hidden="true">AS</span>' in page_text(client)


def test_the_list_of_people_says_who_lapsed_and_who_treats_where(editor):
    make_person("Ananya Sharma", registration_number="EX-1", treats_by_video=True)
    lapse(make_person("Old Hand", registration_number="EX-2"))
    PersonFactory(name="Asha Verma", registration_number="")
    path = reverse("wagtailsnippets_clinic_person:list")
    text = html.unescape(editor.get(path).content.decode())
    assert re.search(r"EX-1, until \d", text)
    assert re.search(r"EX-2, LAPSED on \d", text)
    assert "At your home, By video" in text
    assert "Asha Verma" in text
    home = editor.get(path, {"treats_by_video": "true"}).content.decode()
    assert "Old Hand" not in home


def test_the_finder_is_a_page_below_the_home_page_only():
    assert PractitionerIndexPage.allowed_parent_page_models()[0].__name__ == "HomePage"
