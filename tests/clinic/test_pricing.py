"""What a service costs: by mode, and by the person who gives it."""

import pytest

from clinic.choices import VisitMode
from clinic.models import Person, PersonService, Service
from clinic.pricing import lowest_price, price_of
from tests.clinic.service_rows import make_service
from tests.factories import PersonFactory

pytestmark = pytest.mark.django_db


def give(person: Person, service: Service, fee_minor: int | None = None) -> None:
    PersonService.objects.create(person=person, service=service, fee_minor=fee_minor)


def test_each_mode_has_its_price_and_a_mode_without_one_is_not_offered():
    service = make_service()
    assert price_of(service, VisitMode.HOME) == 1800_00
    assert price_of(service, "clinic") == 1200_00
    assert price_of(service, VisitMode.VIDEO) is None
    assert price_of(service, "by pigeon") is None


def test_an_own_fee_wins_in_every_mode_that_the_service_has():
    service, person = make_service(), PersonFactory()
    give(person, service, 2000_00)
    assert price_of(service, VisitMode.HOME, person) == 2000_00
    assert price_of(service, VisitMode.CLINIC, person) == 2000_00
    assert price_of(service, VisitMode.VIDEO, person) is None


def test_an_own_fee_of_nothing_is_no_missing_fee():
    service, person = make_service(), PersonFactory()
    give(person, service, 0)
    assert price_of(service, VisitMode.HOME, person) == 0


def test_the_list_counts_without_an_own_fee_and_for_other_services():
    assessment, follow_up = make_service(), make_service("Follow-up")
    person, stranger = PersonFactory(), PersonFactory()
    give(person, assessment)
    give(person, follow_up, 900_00)
    assert price_of(assessment, VisitMode.HOME, person) == 1800_00
    assert price_of(follow_up, VisitMode.HOME, stranger) == 1800_00


def test_what_is_no_longer_offered_has_no_price():
    service, person = make_service(is_offered=False), PersonFactory(treats_at_home=True)
    give(person, service, 900_00)
    assert price_of(service, VisitMode.HOME) is None
    assert price_of(service, VisitMode.HOME, person) is None
    assert lowest_price(person) is None


def test_the_lowest_price_is_that_of_a_mode_in_which_the_person_meets_patients():
    person = PersonFactory(treats_at_home=True)
    give(person, make_service())
    give(person, make_service("Call", {VisitMode.VIDEO: 500_00}))
    assert lowest_price(person) == 1800_00
    person.treats_at_clinic = True
    assert lowest_price(person) == 1200_00
    person.treats_by_video = True
    assert lowest_price(person) == 500_00


def test_the_lowest_price_knows_own_fees_and_is_none_without_services():
    person = PersonFactory(treats_at_home=True)
    assert lowest_price(person) is None
    give(person, make_service(), 700_00)
    assert lowest_price(person) == 700_00


def test_prices_of_many_people_and_services_ask_nothing_more(django_assert_num_queries):
    services = [make_service(name) for name in ("One", "Two", "Three")]
    for _number in range(3):
        person = PersonFactory(treats_at_home=True)
        for service in services:
            give(person, service, 700_00)
    with django_assert_num_queries(3):
        people = list(Person.objects.with_fees())
    with django_assert_num_queries(3):
        offered = list(Service.objects.offered().with_prices())
    with django_assert_num_queries(0):
        assert [lowest_price(person) for person in people] == [700_00] * 3
        for person in people:
            for service in offered:
                assert price_of(service, VisitMode.CLINIC, person) == 700_00


def test_only_offered_services_are_offered_in_their_order():
    make_service("Second", order=2)
    make_service("First", order=1)
    make_service("Gone", is_offered=False)
    assert [str(one) for one in Service.objects.offered()] == ["First", "Second"]
