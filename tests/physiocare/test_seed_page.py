"""The table of the seed page names addresses that the demo site really has."""

import re

import pytest
from django.conf import settings

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.once,
    pytest.mark.usefixtures("patient_search"),
]
DOCUMENT = settings.BASE_DIR / "docs" / "seed-page.md"
ADDRESS = re.compile(r"`(/[^`]*)`")


def addresses() -> list[str]:
    """Every address in the table, once."""
    return list(dict.fromkeys(ADDRESS.findall(DOCUMENT.read_text())))


def rows() -> list[list[str]]:
    """The cells of every row below a heading."""
    lines = [line for line in DOCUMENT.read_text().splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_address_answers_on_the_demo_site(client, demo_site):
    assert len(addresses()) > 8
    assert {path: client.get(path).status_code for path in addresses()} == dict.fromkeys(
        addresses(), 200
    )


def test_every_text_of_the_seed_has_what_makes_it_true_or_says_that_it_is_not_done():
    answered = [row for row in rows() if row[0] not in ("Seed text", "Implied")]
    assert len(answered) >= 27
    for _text, answer, *places in answered:
        shown = "](" in answer or any(ADDRESS.search(place) for place in places)
        assert shown or "Not done" in answer or "Off on purpose" in answer
