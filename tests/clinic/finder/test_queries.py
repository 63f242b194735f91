"""The finder's page asks the database no more for ten people than for one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.clinic.practitioners import make_area, make_finder, make_practitioner
from tests.factories import make_condition

pytestmark = pytest.mark.django_db


def queries_of(client, address: str) -> int:
    client.get(address)  # sites and content types are read once
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address, {"place": "110024"})
    assert response.status_code == 200
    return len(queries)


def test_ten_people_need_as_many_queries_as_one(client, home_page, library):
    finder = make_finder(home_page)
    south = make_area("South Delhi", "1100")
    article = make_condition(library, "Carpal tunnel", "<p>Numb fingers.</p>")
    address = finder.get_url()

    def add(number: int) -> None:
        make_practitioner(finder, f"Person {number}", articles=[article], areas=[south])

    add(0)
    for_one = queries_of(client, address)
    for number in range(1, 10):
        add(number)
    assert queries_of(client, address) == for_one <= 30
