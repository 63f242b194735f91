"""The optional part of the form that asks for an appointment, from the address to the database."""

import datetime

import pytest
from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clinic.models import PersonService, ServiceText
from enquiries.models import Enquiry
from enquiries.work import change_state
from tests.enquiries.booking.conftest import coming, make_service, wish
from tests.enquiries.browser_form import form_values
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, valid_post
from tests.factories import PersonFactory
from tests.translations import hindi

pytestmark = pytest.mark.django_db
FRIDAY = 4
QUERY_BUDGET = 40


def html(response) -> str:
    return response.content.decode()


def part(response) -> Tag:
    """The part of the form that asks for an appointment."""
    found = BeautifulSoup(html(response), "html.parser").select_one(".wish details")
    assert found is not None
    return found


def refused(client, **post) -> str:
    """The page of a refused post."""
    response = client.post("/ask-us/", valid_post(**post))
    assert response.status_code == 422
    assert not Enquiry.objects.exists()
    return html(response)


def iso(day: datetime.date, time: str) -> str:
    return f"{day}T{time}:00+05:30"


def test_a_wish_is_stored_as_it_was_made(client, form_page, assessment, meera):
    day, other = coming(FRIDAY), coming(0)
    post = valid_post(
        service=assessment.pk,
        visit_mode="home",
        person=meera.pk,
        **wish(1, day, "17:00"),
        **wish(2, other, "08:30"),
    )

    assert client.post("/ask-us/", post).status_code == 302

    enquiry = Enquiry.objects.get()
    assert enquiry.service == assessment
    assert enquiry.visit_mode == "home"
    assert enquiry.chosen_person == meera
    assert enquiry.wished_times == [iso(day, "17:00"), iso(other, "08:30")]
    assert enquiry.asks_for_appointment


def test_whoever_wishes_for_nothing_sends_as_before(client, form_page, assessment, meera):
    values = form_values(html(client.get("/ask-us/")))
    sent = {**values, **{name: [value] for name, value in valid_post().items()}}

    assert client.post("/ask-us/", sent).status_code == 302

    enquiry = Enquiry.objects.get()
    assert (enquiry.service, enquiry.visit_mode, enquiry.wished_times) == (None, "", [])
    assert enquiry.chosen_person is None
    assert not enquiry.asks_for_appointment


def test_services_are_listed_with_their_length_and_price(client, form_page, assessment, needling):
    text = part(client.get("/ask-us/")).get_text()

    assert "First assessment (60 minutes, ₹800 to ₹1,200)" in text
    assert "Dry needling (45 minutes, ₹900)" in text
    assert "until then nothing is booked" in text


def test_the_own_fee_of_the_person_who_was_asked_for_is_the_price(
    client, form_page, assessment, meera
):
    PersonService.objects.create(person=meera, service=assessment, fee_minor=150000)

    text = part(client.get(f"/ask-us/?person={meera.pk}")).get_text()

    assert "First assessment (60 minutes, ₹1,500)" in text


def test_a_service_is_named_in_the_language_of_the_reader(client, hindi_form_page, assessment):
    ServiceText.objects.create(service=assessment, locale=hindi(), name="पहली जाँच")

    text = part(client.get("/hi/ask-us/")).get_text()

    assert "पहली जाँच" in text
    assert "First assessment" not in text


def test_without_services_no_service_is_asked_for_and_all_else_works(client, form_page, practice):
    page = part(client.get("/ask-us/?service=1"))
    assert page.select_one("select[name=service]") is None
    assert [one["value"] for one in page.select("input[name=visit_mode]")] == [
        "", "home", "clinic", "video",
    ]  # fmt: skip

    post = valid_post(service="1", visit_mode="video", **wish(1, coming(FRIDAY), "17:00"))
    assert client.post("/ask-us/", post).status_code == 302

    enquiry = Enquiry.objects.get()
    assert (enquiry.service, enquiry.visit_mode) == (None, "video")


def test_only_places_that_some_service_has_are_asked_for(client, form_page, needling):
    places = part(client.get("/ask-us/")).select("input[name=visit_mode]")

    assert [one["value"] for one in places] == ["", "clinic"]


# From the address


def test_service_and_place_of_the_address_are_chosen_and_stored(client, form_page, assessment):
    page = client.get(f"/ask-us/?service={assessment.pk}&visit_mode=video")

    assert part(page).has_attr("open")
    values = form_values(html(page))
    assert values["service"] == [str(assessment.pk)]
    assert values["visit_mode"] == ["video"]
    client.post("/ask-us/", {**values, **valid_post()})
    enquiry = Enquiry.objects.get()
    assert (enquiry.service, enquiry.visit_mode) == (assessment, "video")


@pytest.mark.parametrize("query", ["looking_for=home_visit", "visit_mode=home"])
def test_whoever_comes_for_an_appointment_finds_the_part_open(client, form_page, practice, query):
    assert part(client.get(f"/ask-us/?{query}")).has_attr("open")


@pytest.mark.parametrize("query", ["", "looking_for=article", "visit_mode=moon", "person=x"])
def test_for_everybody_else_it_is_folded(client, form_page, practice, query):
    assert not part(client.get(f"/ask-us/?{query}")).has_attr("open")


@pytest.mark.parametrize(
    "wrong", ["x", "0", "999999", "9" * 400, "<script>alert(1)</script>", "\x00"]
)
def test_a_forged_address_chooses_nothing(client, form_page, assessment, wrong):
    query = dict.fromkeys(["service", "visit_mode", "person"], wrong)

    response = client.get("/ask-us/", query)

    assert response.status_code == 200
    values = form_values(html(response))
    assert values["service"] == values["visit_mode"] == values["person"] == [""]
    assert "<script>alert" not in html(response)


def test_a_service_that_is_no_longer_offered_is_not_chosen(client, form_page, assessment, needling):
    needling.is_offered = False
    needling.save()

    page = client.get(f"/ask-us/?service={needling.pk}")

    assert form_values(html(page))["service"] == [""]
    assert "Dry needling" not in html(page)


# With whom


def test_whoever_takes_patients_can_be_chosen_and_nobody_else(client, form_page, practice, meera):
    full = PersonFactory(name="Full Diary", treats_at_home=True, takes_new_patients=False)
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    PersonFactory(name="Lapsed", treats_at_home=True, registration_valid_until=yesterday)
    PersonFactory(name="Writer")

    options = part(client.get("/ask-us/")).select("select[name=person] option")

    assert [option.get_text() for option in options] == ["Anybody who is free", "Meera Nair"]
    asked = part(client.get(f"/ask-us/?person={full.pk}")).select("select[name=person] option")
    assert [option.get_text() for option in asked][1:] == ["Full Diary", "Meera Nair"]
    assert asked[1].has_attr("selected")


def test_the_person_who_was_asked_for_can_be_changed_to_anybody(client, form_page, practice, meera):
    values = form_values(html(client.get(f"/ask-us/?person={meera.pk}")))
    assert values["person"] == [str(meera.pk)]

    client.post("/ask-us/", {**values, **valid_post(), "person": ""})

    assert Enquiry.objects.get().chosen_person is None


def test_a_long_list_of_people_is_left_to_the_finder(client, form_page, practice, monkeypatch):
    monkeypatch.setattr("enquiries.booking.offer.MOST_PEOPLE", 1)
    one, two = (PersonFactory(treats_at_home=True) for _ in range(2))

    assert len(part(client.get("/ask-us/")).select("select[name=person] option")) == 1
    asked = part(client.get(f"/ask-us/?person={two.pk}")).select("select[name=person] option")
    assert [option["value"] for option in asked] == ["", str(two.pk)]
    assert one != two


def test_a_person_who_may_not_treat_any_more_becomes_anybody_and_the_page_says_so(
    client, form_page, practice, meera
):
    meera.registration_valid_until = timezone.localdate() - datetime.timedelta(days=1)
    meera.save()
    said = "does not treat here at present"

    page = html(client.get(f"/ask-us/?person={meera.pk}"))
    assert said in page
    assert form_values(page)["person"] == [""]

    done = client.post(
        "/ask-us/", valid_post(person=meera.pk, **wish(1, coming(FRIDAY), "17:00")), follow=True
    )
    assert Enquiry.objects.get().chosen_person is None
    assert said in html(done)
    assert "anybody who is free" in html(done)


def test_the_title_of_a_person_is_followed_by_pt(client, form_page, practice):
    PersonFactory(name="Rohan Kulkarni", uses_dr_title=True, treats_at_home=True)

    assert "Dr Rohan Kulkarni (PT)" in part(client.get("/ask-us/")).get_text()


# What cannot be


def test_a_service_that_is_not_offered_is_refused(client, form_page, assessment, needling):
    needling.is_offered = False
    needling.save()

    text = refused(client, service=needling.pk)

    assert "We do not offer this any more. Please choose again." in text
    assert 'href="#id_service"' in text


def test_a_place_that_the_service_lacks_is_refused(client, form_page, assessment, needling):
    text = refused(client, service=needling.pk, visit_mode="home")

    assert "We offer “Dry needling” only here: At the clinic." in text
    assert 'href="#id_visit_mode_0"' in text
    values = form_values(text)
    assert (values["service"], values["visit_mode"]) == ([str(needling.pk)], ["home"])


def test_a_place_that_the_person_lacks_is_refused(client, form_page, assessment, meera):
    text = refused(client, person=meera.pk, visit_mode="video")

    assert "Meera Nair treats only here: At your home, At the clinic." in text


def test_an_unknown_place_is_refused(client, form_page, assessment):
    assert "Choose one of these places." in refused(client, visit_mode="moon")


def test_a_wish_that_cannot_be_is_linked_and_everything_typed_is_kept(
    client, form_page, assessment, meera, practice
):
    holiday = practice.holidays.get().day
    post = {
        "service": str(assessment.pk),
        "visit_mode": "home",
        "person": str(meera.pk),
        **wish(1, holiday, "17:00"),
        **wish(2, coming(FRIDAY), "19:30"),
        **wish(3, "31/02/2027", ""),
    }

    response = client.post("/ask-us/", valid_post(**post))

    text = html(response)
    assert response.status_code == 422
    assert "we are closed: Founder&#x27;s Day." in text
    assert "this takes 60 minutes" in text
    assert "Enter a day that exists" in text
    assert "Choose a time as well." in text
    for number in (1, 2, 3):
        assert f'href="#id_wish_{number}_0"' in text
        assert f'id="id_wish_{number}_0"' in text
        assert f'id="id_wish_{number}_error"' in text
    assert part(response).has_attr("open")
    values = form_values(text)
    assert {name: values[name] for name in post} == {name: [sent] for name, sent in post.items()}
    assert values["message"] == [CANARY_MESSAGE]


@pytest.mark.parametrize("wrong", ["<script>alert(1)</script>", "x" * 100_000, "' OR 1=1 --"])
def test_hostile_text_in_any_field_is_answered(client, form_page, assessment, wrong):
    names = ["service", "visit_mode", *wish(1, "", ""), *wish(2, "", "")]
    for name in names:
        text = refused(client, **{name: wrong})
        assert "<script>alert" not in text


def test_a_wish_that_differs_is_another_text(client, form_page, assessment):
    post = valid_post(**wish(1, coming(FRIDAY), "17:00"))

    first = client.post("/ask-us/", post)
    assert client.post("/ask-us/", post).url == first.url
    client.post("/ask-us/", {**post, **wish(1, coming(FRIDAY), "17:30")})

    original, amendment = Enquiry.objects.order_by("pk")
    assert amendment.amends == original
    assert amendment.wished_times == [iso(coming(FRIDAY), "17:30")]


# The done page


def test_the_done_page_repeats_the_wish_and_says_that_nothing_is_booked(
    client, form_page, assessment, meera
):
    day = coming(FRIDAY)
    post = valid_post(service=assessment.pk, visit_mode="home", person=meera.pk)

    done = html(client.post("/ask-us/", {**post, **wish(1, day, "17:00")}, follow=True))

    assert "You asked for an appointment" in done
    assert "It is not booked yet." in done
    for said in ("First assessment", "At your home", "Meera Nair"):
        assert said in done
    assert f"Friday {day.day} {day:%B %Y}, 17:00" in done
    assert "All times are Indian time." in done
    for private in (CANARY_NAME, CANARY_MESSAGE, "98765"):
        assert private not in done


def test_without_a_wish_the_done_page_says_nothing_of_one(client, form_page, practice):
    page = html(client.post("/ask-us/", valid_post(), follow=True))
    assert "appointment" not in page.partition("<main")[2]


@pytest.mark.parametrize("state", ["booked", "closed"])
def test_once_the_practice_has_answered_nothing_is_said_to_be_open(
    client, form_page, practice, triage_user, state
):
    done = client.post("/ask-us/", valid_post(**wish(1, coming(FRIDAY), "17:00"))).url
    enquiry = Enquiry.objects.get()
    for step in ("contacted", state):
        change_state(enquiry.pk, step, by=triage_user)

    assert "not booked yet" not in html(client.get(done))


# Cost


def test_more_services_and_people_need_no_more_queries(client, form_page, practice, meera):
    counts = []
    for number in range(3):
        service = make_service(f"Service {number}", home=100000, clinic=80000)
        PersonService.objects.create(person=meera, service=service, fee_minor=120000)
        PersonFactory(treats_at_home=True)
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/ask-us/?person={meera.pk}&service={service.pk}")
        counts.append(len(queries))

    assert counts[2] == counts[1] <= QUERY_BUDGET, counts


def test_a_post_without_a_wish_reads_no_people_and_few_rows(client, form_page, assessment, meera):
    with CaptureQueriesContext(connection) as queries:
        client.post("/ask-us/", valid_post())

    asked = [query["sql"] for query in queries if "clinic_person" in query["sql"]]
    assert asked == []
