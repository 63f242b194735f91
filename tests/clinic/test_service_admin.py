"""Services and prices in the admin: typed in rupees, stored in paise, found at once."""

import pytest
from django.test import Client

from clinic.choices import VisitMode
from clinic.models import PersonService, Service, ServicePrice
from tests.clinic.service_rows import make_service, make_services_page
from tests.factories import PersonFactory, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def manager(db):
    """A client that is logged in as a practice manager."""
    client = Client()
    client.force_login(make_user("manager", "Practice managers"))
    return client


def post_service(client, name: str, *prices: tuple[str, str]):
    """Send the admin's form; prices as (mode, what is typed)."""
    rows = prices or (("home", "800"),)
    data = {
        "name": name,
        "summary": "",
        "duration_minutes": "40",
        "order": "0",
        "is_offered": "on",
        "prices-TOTAL_FORMS": str(len(rows)),
        "prices-INITIAL_FORMS": "0",
        "texts-TOTAL_FORMS": "0",
        "texts-INITIAL_FORMS": "0",
    }
    for number, (mode, typed) in enumerate(rows):
        data |= {
            f"prices-{number}-mode": mode,
            f"prices-{number}-price_minor": typed,
            f"prices-{number}-ORDER": str(number + 1),
        }
    return client.post("/admin/snippets/clinic/service/add/", data)


def test_a_service_that_staff_add_is_found_at_once(client, home_page, patient_search, manager):
    def found() -> bool:
        html = client.get("/search/", {"q": "hydrotherapy"}).content.decode()
        return 'href="/prices/' in html.partition("<main")[2].partition("</main>")[0]

    make_services_page(home_page)
    assert not found()
    assert post_service(manager, "Hydrotherapy").status_code == 302
    assert found()


@pytest.mark.parametrize(
    ("typed", "paise"),
    [
        ("800", 800_00),
        ("800.50", 800_50),
        ("800.5", 800_50),
        (" ₹ 1,200 ", 1200_00),
        ("1,00,000", 100000_00),
        ("100,000", 100000_00),
        ("0", 0),
        ("८००", 800_00),
        ("1000000", 1000000_00),
    ],
)
def test_prices_are_typed_in_rupees_and_stored_in_paise(manager, typed, paise):
    assert post_service(manager, "Session", ("home", typed)).status_code == 302
    assert ServicePrice.objects.get().price_minor == paise


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "This field is required."),
        ("eight hundred", "Type an amount in rupees, such as 800 or 800.50."),
        ("-5", "Type an amount in rupees"),
        ("800,50", "Type an amount in rupees"),
        ("800.505", "Type an amount in rupees"),
        ("1e9", "Type an amount in rupees"),
        ("NaN", "Type an amount in rupees"),
        ("<b>8</b>", "Type an amount in rupees"),
        ("1000001", "Type an amount of at most ₹10,00,000."),
        ("9" * 5000, "Type an amount of at most ₹10,00,000."),
    ],
)
def test_a_wrong_price_is_refused_with_a_clear_word_and_kept_as_typed(manager, typed, told):
    response = post_service(manager, "Session", ("home", typed))
    html = response.content.decode()
    assert response.status_code == 200
    assert told in html
    if typed and "<" not in typed:
        assert f'value="{typed}"' in html
    assert not Service.objects.exists()


def test_two_prices_of_one_mode_are_refused_with_a_clear_word(manager):
    response = post_service(manager, "Session", ("home", "800"), ("home", "900"))
    assert response.status_code == 200
    assert "correct the duplicate data for service and mode" in response.content.decode()
    assert not Service.objects.exists()


def test_the_form_shows_stored_paise_in_rupees(manager):
    service = make_service(prices={VisitMode.HOME: 800_50, VisitMode.CLINIC: 1200_00})
    html = manager.get(f"/admin/snippets/clinic/service/edit/{service.pk}/").content.decode()
    assert 'value="800.50"' in html
    assert 'value="1200"' in html


def test_the_list_shows_prices_as_people_write_them(manager, django_assert_max_num_queries):
    for name in ("One", "Two", "Three", "Four"):
        make_service(name, prices={VisitMode.HOME: 100000_00, VisitMode.VIDEO: 600_50})
    with django_assert_max_num_queries(16):
        html = manager.get("/admin/snippets/clinic/service/").content.decode()
    assert "At your home ₹1,00,000 · By video ₹600.50" in html


def test_an_own_fee_is_typed_in_rupees_too(manager):
    row = PersonService.objects.create(
        person=PersonFactory(), service=make_service(), fee_minor=950_50
    )
    address = f"/admin/snippets/clinic/person/edit/{row.person_id}/"
    assert 'value="950.50"' in manager.get(address).content.decode()
