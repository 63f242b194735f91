"""Who is found, in which order, with which reasons."""

import datetime

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.models import Page, PageViewRestriction, Site

from clinic.finder import load
from clinic.finder.query import FinderQuery
from clinic.finder.search import find_people
from clinic.models import Person, WorkingHours
from clinic.places.pin_codes import pin_points
from tests.clinic.practitioners import (
    BANDRA,
    KOCHI,
    LAJPAT_NAGAR,
    NOIDA,
    make_area,
    make_finder,
    make_page,
    make_person,
    make_practitioner,
)
from tests.factories import make_condition
from tests.translations import make_hindi_library, translate_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def finder(home_page):
    """The finder of the default site."""
    return make_finder(home_page)


def find(**query):
    return find_people(FinderQuery.of(query), timezone.localdate())


def names(result) -> list[str]:
    return [card.person.name for card in result.people]


def reasons(result, number: int = 0) -> list[str]:
    return result.people[number].reasons


def test_own_areas_come_first_then_the_nearest(finder):
    south = make_area("South Delhi", "1100")
    make_practitioner(finder, "Next door")
    make_practitioner(finder, "From Noida", NOIDA, areas=[south])
    make_practitioner(finder, "In Noida", NOIDA, home_visit_km=20)
    result = find(place="110 024")
    assert names(result) == ["From Noida", "Next door", "In Noida"]
    assert result.is_covered
    assert reasons(result, 0) == ["Treats at home in South Delhi", "About 9 km from 110024"]
    assert reasons(result, 1) == [
        "Close enough to come to your home",
        "Less than 2 km from 110024",
    ]


def test_of_two_own_areas_the_smaller_is_named(finder):
    areas = [make_area("Delhi", "11"), make_area("Lajpat Nagar", "110024")]
    make_practitioner(finder, "A", areas=areas)
    assert reasons(find(place=LAJPAT_NAGAR))[0] == "Treats at home in Lajpat Nagar"


def test_a_locality_and_a_city_are_places_too(finder):
    bandra = make_area("Bandra", "400050", city="Mumbai")
    make_practitioner(finder, "A", BANDRA, areas=[bandra])
    assert reasons(find(place="bandra"))[0] == "Treats at home in Bandra"
    assert reasons(find(place="MUMBAI"))[0] == "Treats at home in Bandra"


def test_for_the_clinic_the_distance_counts_and_is_shown(finder):
    make_practitioner(finder, "Clinic", NOIDA, treats_at_home=False, treats_at_clinic=True)
    make_practitioner(finder, "Home only")
    result = find(place=LAJPAT_NAGAR, mode="clinic")
    assert names(result) == ["Clinic"]
    assert reasons(result) == ["Close enough to come to the clinic", "About 9 km from 110024"]


def test_where_nobody_comes_it_says_so_and_offers_another_way(finder):
    make_practitioner(finder, "Screen", treats_by_video=True)
    make_practitioner(finder, "Home only")
    for mode in ("", "home", "clinic"):
        result = find(place=KOCHI, mode=mode)
        assert not result.is_covered
        assert names(result) == ["Screen"]
        assert reasons(result) == ["Treats by video, wherever you are"]
    asked_for = find(place=KOCHI, mode="video")
    assert asked_for.is_covered
    assert names(asked_for) == ["Screen"]


def test_who_wants_a_visit_that_nobody_makes_is_shown_the_clinic_nearby(finder):
    make_practitioner(finder, "Clinic", treats_at_home=False, treats_at_clinic=True)
    result = find(place=LAJPAT_NAGAR, mode="home")
    assert not result.is_covered
    assert reasons(result)[0] == "Close enough to come to the clinic"


def test_nobody_at_all_is_an_honest_answer(finder):
    result = find(place=KOCHI)
    assert (result.total, result.people, result.is_covered) == (0, [], False)


def test_without_a_place_all_stand_by_name_and_the_other_wishes_count(finder):
    make_practitioner(finder, "Zoya", languages=["hi", "pa"], gender="woman")
    make_practitioner(finder, "Anil", treats_by_video=True)
    assert names(find()) == ["Anil", "Zoya"]
    assert names(find(mode="video")) == ["Anil"]
    assert names(find(gender="woman")) == ["Zoya"]
    punjabi = find(language="pa")
    assert names(punjabi) == ["Zoya"]
    assert reasons(punjabi) == ["Speaks Punjabi"]


def test_who_does_not_take_patients_today_is_not_named(finder):
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    make_practitioner(finder, "Here")
    lapsing = make_practitioner(finder, "Lapsed")
    Person.objects.filter(pk=lapsing.pk).update(registration_valid_until=yesterday)
    make_practitioner(finder, "Full", takes_new_patients=False)
    make_practitioner(finder, "Writes only", treats_at_home=False)
    assert names(find(place=LAJPAT_NAGAR)) == ["Here"]
    assert names(find()) == ["Here"]


def test_who_has_no_page_that_everybody_may_read_is_not_named(finder, home_page):
    make_person("No page")
    make_page(finder, make_person("Draft"), live=False)
    private = make_practitioner(finder, "Private").pages.get()
    restriction = PageViewRestriction.objects.create(page=private, restriction_type="groups")
    restriction.groups.set(Group.objects.all()[:1])
    assert find().people == []
    other_home = Page.objects.get(depth=1).add_child(instance=Page(title="Other", slug="other"))
    other = Site.objects.create(hostname="other.test", root_page=other_home)
    make_practitioner(finder, "Ours")
    today = timezone.localdate()
    assert names(find_people(FinderQuery(), today, site=home_page.get_site())) == ["Ours"]
    assert find_people(FinderQuery(), today, site=other).people == []


def test_a_need_is_the_same_in_every_language(finder, home_page, library):
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb at night.</p>")
    back = make_condition(library, "Low back pain", "<p>It hurts.</p>")
    make_practitioner(finder, "Hands", articles=[wrist, back], labels=["Neck pain"])
    make_practitioner(finder, "Backs", articles=[back])
    key = str(wrist.translation_key)
    result = find(place=LAJPAT_NAGAR, need=key)
    assert names(result) == ["Hands"]
    assert reasons(result)[-1] == "Treats: Carpal tunnel syndrome"
    make_hindi_library(home_page, library)
    translate_article(wrist, title="कार्पल टनल")
    with translation.override("hi"):
        result = find(place=LAJPAT_NAGAR, need=key)
        assert [topic.title for topic in result.people[0].topics] == [
            "कार्पल टनल",
            "Low back pain",
            "Neck pain",
        ]


def test_a_person_who_names_both_editions_of_an_article_is_listed_once(finder, home_page, library):
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb at night.</p>")
    make_hindi_library(home_page, library)
    both = [wrist, translate_article(wrist, title="कार्पल टनल")]
    make_practitioner(finder, "Hands", articles=both)
    assert find(need=str(wrist.translation_key)).total == 1


def test_room_is_promised_only_by_who_counts_work_and_has_hours(finder, monkeypatch):
    person = make_practitioner(finder, "A")
    room = "Has room in the next seven days"
    assert room not in reasons(find(place=LAJPAT_NAGAR))
    WorkingHours.objects.create(person=person, weekday=0, begins="09:00", ends="13:00")
    monkeypatch.setattr(load, "_counters", [])
    assert room not in reasons(find(place=LAJPAT_NAGAR))
    work = {person.pk: 1}
    monkeypatch.setattr(load, "_counters", [lambda ids: work])
    assert room in reasons(find(place=LAJPAT_NAGAR))
    work[person.pk] = 2  # of four hours
    assert room not in reasons(find(place=LAJPAT_NAGAR))


@pytest.mark.parametrize(
    ("place", "problem"),
    [
        ("000000", "No PIN code begins with 0"),
        ("11002", "six digits; this one has 5"),
        ("1100245", "six digits; this one has 7"),
        ("Atlantis", "We do not know the place “Atlantis”"),
        ("<script>", "We do not know the place"),
    ],
)
def test_a_place_that_is_none_is_explained_and_everybody_is_listed(finder, place, problem):
    make_practitioner(finder, "A")
    result = find(place=place)
    assert problem in result.problem
    assert names(result) == ["A"]


def test_a_pin_code_that_is_not_in_the_table_is_near_its_first_digits(finder):
    make_practitioner(finder, "A", treats_at_clinic=True)
    unknown = "110199"
    assert unknown not in pin_points()
    result = find(place=unknown)
    assert not result.place.is_exact
    assert names(result) == ["A"]


def test_pages_continue_where_the_last_ended(finder, monkeypatch):
    monkeypatch.setattr("clinic.finder.search.PEOPLE_ON_A_PAGE", 2)
    for name in "ABC":
        make_practitioner(finder, name)
    today, query = timezone.localdate(), FinderQuery(place=LAJPAT_NAGAR)
    first = find_people(query, today)
    second = find_people(query, today, page="2")
    assert (first.total, names(first), names(second)) == (3, ["A", "B"], ["C"])
    for odd in ("0", "-1", "99", "x", ""):
        assert find_people(query, today, page=odd).people


def test_many_people_cost_as_many_queries_as_one(finder, library):
    back = make_condition(library, "Low back pain", "<p>It hurts.</p>")
    area = make_area("South Delhi", "1100")

    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            find(place=LAJPAT_NAGAR, need=str(back.translation_key))
        return len(captured)

    make_practitioner(finder, "First", articles=[back], areas=[area])
    queries()  # reads what a process keeps
    alone = queries()
    for name in "ABC":
        make_practitioner(finder, name, articles=[back], areas=[area])
    assert queries() == alone <= 18
