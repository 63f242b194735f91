"""The pages of places: what they tell, and that none is thin."""

import datetime
import json
import re

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.html import escape
from wagtail.models import Locale, PageViewRestriction

from clinic.models import (
    Area,
    Person,
    PractitionerIndexPage,
    PractitionerPage,
    ServiceAreaIndexPage,
    ServiceAreaPage,
)
from tests.clinic.place_pages import make_area, make_place, make_places

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
NOBODY = "Nobody of ours treats here at present"
SITEMAP_QUERIES = 30


@pytest.fixture
def places(home_page) -> ServiceAreaIndexPage:
    return make_places(home_page)


@pytest.fixture
def noida() -> Area:
    return make_area("Noida", "201301", "201303", "201304", other_names="नोएडा")


@pytest.fixture
def city(places, noida) -> ServiceAreaPage:
    """Delhi NCR with Noida below it."""
    page = make_place(places, None, "Delhi NCR")
    make_place(page, noida)
    return page


def html_of(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def lapse(area: Area) -> None:
    """The registrations of everybody there end yesterday."""
    area.people.update(registration_valid_until=TODAY() - datetime.timedelta(days=1))


# What they tell


def test_the_list_names_each_place_with_its_people_and_pin_codes(client, city):
    html = html_of(client, "/places/")
    assert '<a href="/places/delhi-ncr/noida/">Noida</a>' in html
    assert "1 physiotherapist\n" in html
    assert "201301, 201303–201304" in html


def test_places_of_one_city_stand_on_a_map_whose_names_are_in_the_list_too(client, city):
    assert '<svg class="outline-map__drawing"' not in html_of(client, "/places/")
    make_place(city, make_area("Faridabad", "121001"))
    html = html_of(client, "/places/")
    drawing = re.search(r'<svg class="outline-map__drawing".*?</svg>', html, re.DOTALL)[0]
    assert set(re.findall(r'outline-map__name"[^>]*>(\w+)<', drawing)) == {"Noida", "Faridabad"}
    assert {"/places/delhi-ncr/noida/", "/places/delhi-ncr/faridabad/"} <= set(
        re.findall(r'<h3><a href="([^"]+)">', html)
    )
    assert " style=" not in html


def test_a_place_tells_who_treats_there_and_asks_the_finder_about_itself(client, home_page, city):
    finder = PractitionerIndexPage(title="Find", slug="find")
    home_page.add_child(instance=finder)
    person = Person.objects.get()
    page = PractitionerPage(title=person.name, slug="somebody", person=person, intro="Kind.")
    finder.add_child(instance=page)
    html = html_of(client, "/places/delhi-ncr/noida/")
    assert "<h1>Physiotherapy at home in Noida</h1>" in html
    assert "We know the lifts of Noida." in html
    assert '<a href="/find/somebody/">' in html
    assert 'action="/find/"' in html
    assert 'name="place" value="Noida"' in html


def test_somebody_without_a_page_is_named_without_a_link(client, city):
    person = Person.objects.get()
    assert f"<p>{person.name_with_degrees}</p>" in html_of(client, "/places/delhi-ncr/noida/")


def test_a_city_has_the_people_of_its_places_each_once(client, city, noida):
    ghaziabad = make_area("Ghaziabad", "2010")
    ghaziabad.people.add(*noida.people.all())
    make_place(city, ghaziabad)
    assert len(city.facts.without_page) == 2
    assert [place.page.title for place in city.facts.below] == ["Noida", "Ghaziabad"]
    assert city.facts.asked_as == "Delhi NCR"


def test_a_page_in_hindi_asks_the_finder_by_the_name_in_hindi(places, noida):
    page = ServiceAreaPage(title="नोएडा", area=noida)
    assert page.facts.asked_as == "नोएडा"


def test_the_data_for_machines_tells_of_the_service_and_the_way_to_the_page(client, city):
    html = html_of(client, "/places/delhi-ncr/noida/")
    data = re.search(r'application/ld\+json">(.*?)</script>', html)[1]
    graph = {item["@type"]: item for item in json.loads(data)["@graph"]}
    crumbs = [item["name"] for item in graph["BreadcrumbList"]["itemListElement"]]
    assert crumbs[1:] == ["Where we treat", "Delhi NCR", "Noida"]
    assert graph["Service"]["areaServed"] == {"@type": "Place", "name": "Noida"}


def test_words_of_editors_are_shown_as_text(client, places):
    area = make_area("<b>North</b>", "1100")
    make_place(places, area, "<i>North</i>", slug="north", intro="<script>alert(1)</script>")
    html = html_of(client, "/places/north/") + html_of(client, "/places/")
    assert "<script>alert(1)" not in html
    assert "<i>North" not in html
    assert escape("<i>North</i>") in html


def test_a_private_place_is_not_listed(client, city):
    page = ServiceAreaPage.objects.get(title="Noida")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert "/places/delhi-ncr/noida/" not in html_of(client, "/places/")


def test_more_people_and_places_need_no_more_queries(
    client, city, noida, django_assert_max_num_queries
):
    paths = ("/places/", "/places/delhi-ncr/")
    for path in paths:
        client.get(path)
    few = []
    for path in paths:
        with django_assert_max_num_queries(45) as queries:
            client.get(path)
        few.append(len(queries))
    for number in range(5):
        make_place(city, make_area(f"Sector {number}", f"20140{number}", people=3))
    for path, count in zip(paths, few, strict=True):
        with django_assert_max_num_queries(count):
            client.get(path)


# No thin pages


def test_a_place_without_people_is_hidden_and_so_is_its_city(city, noida):
    ids = set(ServiceAreaPage.objects.values_list("pk", flat=True))
    assert ServiceAreaPage.hidden_among(ids, TODAY()) == set()
    lapse(noida)
    assert ServiceAreaPage.hidden_among(ids, TODAY()) == ids


@pytest.mark.parametrize("change", [{"treats_at_home": False}, {"registration_number": ""}])
def test_somebody_who_may_not_treat_does_not_count(city, noida, change):
    noida.people.update(**change)
    assert not ServiceAreaPage.objects.with_people(TODAY()).exists()


def test_a_draft_below_a_city_does_not_keep_it_in_sight(city):
    ServiceAreaPage.objects.get(title="Noida").unpublish()
    assert city not in ServiceAreaPage.objects.with_people(TODAY())


def test_a_page_whose_last_person_has_lapsed_says_so_kindly_and_leaves(client, city, noida):
    before = html_of(client, "/sitemap.xml")
    lapse(noida)
    html = html_of(client, "/places/delhi-ncr/noida/")
    assert NOBODY in html
    assert '<meta name="robots" content="noindex">' in html
    assert '"@type": "Service"' not in html
    assert "Noida" not in html_of(client, "/places/")
    assert "/places/delhi-ncr/noida/" in before
    assert "/places/delhi-ncr" not in html_of(client, "/sitemap.xml")


def test_it_comes_back_with_somebody_new(client, city, noida):
    lapse(noida)
    make_area("Elsewhere", "560001").people.first().areas.add(noida)
    assert NOBODY not in html_of(client, "/places/delhi-ncr/noida/")
    assert "/places/delhi-ncr/noida/" in html_of(client, "/sitemap.xml")


def test_places_are_asked_once_for_the_sitemap(client, city, django_assert_max_num_queries):
    client.get("/sitemap.xml")
    with django_assert_max_num_queries(SITEMAP_QUERIES) as first:
        client.get("/sitemap.xml")
    for number in range(4):
        make_place(city, make_area(f"Sector {number}", f"20140{number}"))
    with django_assert_max_num_queries(len(first)):
        client.get("/sitemap.xml")


def test_publishing_is_refused_while_nobody_treats_there(places):
    area = make_area("Greater Noida", "201310", people=0)
    page = make_place(places, area, live=False)
    with pytest.raises(ValidationError, match="Nobody who may treat works here yet"):
        page.save_revision().publish()
    page.refresh_from_db()
    assert not page.live
    area.people.add(make_area("Noida", "201301").people.get())
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.live


def test_a_city_is_published_once_a_place_below_it_is(places, noida):
    page = make_place(places, None, "Delhi NCR", live=False)
    with pytest.raises(ValidationError):
        page.save_revision().publish()
    make_place(page, noida)
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.live


def test_an_area_has_one_page_in_a_language(places, noida):
    make_place(places, noida)
    with pytest.raises(ValidationError, match="is the page of this area already"):
        make_place(places, noida, "Noida again")
    hindi = Locale.objects.create(language_code="hi")
    ServiceAreaPage(title="नोएडा", slug="n", area=noida, intro="हम", locale=hindi).full_clean(
        exclude=["path", "depth"]
    )


# In the admin


def form_of(page: ServiceAreaPage, **changes) -> dict[str, str]:
    values = {
        "title": page.title,
        "slug": page.slug,
        "area": page.area_id or "",
        "intro": page.intro,
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    return {**values, **changes}


def test_an_editor_reads_why_and_may_keep_a_draft(editor, places):
    page = make_place(places, make_area("Greater Noida", "201310", people=0), live=False)
    page.save_revision()
    address = f"/admin/pages/{page.pk}/edit/"
    refused = editor.post(address, form_of(page, **{"action-publish": "1"}))
    assert "Nobody who may treat works here yet" in refused.content.decode()
    kept = editor.post(address, form_of(page, intro="Later."))
    assert kept.status_code == 302
    page.refresh_from_db()
    assert not page.live
    assert page.get_latest_revision_as_object().intro == "Later."


def test_a_copy_of_a_place_is_refused_with_words(editor, places, noida):
    page = make_place(places, noida)
    values = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": places.pk}
    answer = editor.post(f"/admin/pages/{page.pk}/copy/", values)
    assert "A place has one page in each language" in answer.content.decode()
    assert ServiceAreaPage.objects.count() == 1
