"""Every address of the admin, asked for by every role, for one's own and for other objects."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from http.cookies import SimpleCookie
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site

from clinic.models import Area, RedFlag
from enquiries.models import Enquiry
from tests.enquiries.conftest import inbox_url
from tests.physiocare.access_matrix import MATRIX, NAMED_IN_FULL, ROLES, Row
from tests.physiocare.access_objects import Address, World, admin_addresses, make_world

# No answer depends on the database, and there are two thousand questions.
pytestmark = [pytest.mark.django_db, pytest.mark.once]

ADD_A_ROW = (
    "{name} ({route}) has no row in tests/physiocare/access_matrix.py. Decide which roles may "
    "reach it, for their own objects and for others, and add it there."
)


# Pages that show nothing but the library: hundreds, and slow to draw.
LIBRARY_ONLY = ("wagtailadmin_pages", "wagtailimages", "wagtaildocs", "wagtailsnippets_articles")


@pytest.fixture(scope="module")
def _world(django_db_setup, django_db_blocker) -> Iterator[World]:
    """Made once for all tests here, and rolled back at their end."""
    with django_db_blocker.unblock(), transaction.atomic():
        Site.clear_site_root_paths_cache()
        yield make_world()
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()


@pytest.fixture
def world(_world, db) -> World:
    """Somebody of each role, and something for each address; what a test changes is undone."""
    return _world


@pytest.fixture
def clients(world) -> dict[str, Client]:
    """A browser for each role."""
    found = {role: Client(raise_request_exception=False) for role in ROLES}
    for role, user in world.users.items():
        found[role].force_login(user)
    return found


def rows_for(name: str) -> list[Row]:
    """The rows of an address: those that name it, else the first whose star covers it."""
    named = [row for row in MATRIX if row.address == name]
    if named:
        return named
    starred = [row for row in MATRIX if not row.is_named_in_full]
    longest_first = sorted(starred, key=lambda row: -len(row.address))
    covering = [row for row in longest_first if fnmatchcase(name, row.address)]
    return covering[:1]


ADDRESSES = admin_addresses()
CASES = [(address, row) for address in ADDRESSES for row in rows_for(address.name)]


def ask(client: Client, world: World, address: Address, row: Row) -> Any:
    """The answer; whatever it changed is undone, also in the browser."""
    values, data = world.filled(row.values), world.filled(row.data)
    path = world.path(address, values)
    cookies = SimpleCookie(client.cookies.output(header="", sep=";"))
    with transaction.atomic():
        response = getattr(client, row.method)(path, data)
        transaction.set_rollback(True)
    client.cookies = cookies
    return response


def got_through(response: Any) -> bool:
    """Whether the answer is neither the login, nor a refusal, nor "there is no such thing"."""
    home, login = reverse("wagtailadmin_home"), reverse("wagtailadmin_login")
    target = response.headers.get("Location", "")
    is_sent_away = target == home or target.startswith(f"{login}?next=")
    return response.status_code not in {403, 404} and not is_sent_away


def test_every_address_has_a_row():
    without = [a for a in ADDRESSES if not rows_for(a.name)]
    assert [ADD_A_ROW.format(name=a.name, route=a.route) for a in without] == []


def test_what_touches_patients_or_people_is_named_in_full():
    sensitive = [a.name for a in ADDRESSES if a.name.startswith(NAMED_IN_FULL)]
    assert len(sensitive) > 100
    assert [name for name in sensitive if not rows_for(name)[0].is_named_in_full] == []


def test_every_row_is_of_an_address_that_exists():
    used = {id(row) for _address, row in CASES}
    assert [row.address for row in MATRIX if id(row) not in used] == []


def test_every_role_gets_exactly_as_far_as_the_matrix_says(world, clients, monkeypatch):
    # Whether somebody gets through is decided before the page is drawn, which takes most time.
    monkeypatch.setattr("django.template.backends.django.Template.render", lambda *a, **k: "")

    wrong = []
    for address, row in CASES:
        for role in ROLES:
            response = ask(clients[role], world, address, row)
            status, gets_through = response.status_code, got_through(response)
            is_error = (status >= 500 or status == 405) and status != row.error
            if is_error or gets_through != (role in row.who):
                wrong.append(f"{row.method} {address.name} {role}: {response.status_code}")

    assert len(CASES) > 300
    assert wrong == []


@pytest.mark.parametrize("role", ["writer", "physio"])
def test_no_page_names_an_enquiry_that_its_reader_may_not_see(world, clients, role):
    hidden = [world.other] if role == "physio" else [world.other, world.own]
    secrets = [text for e in hidden for text in (e.reference, e.name, e.phone, e.message)]
    if role == "physio":
        secrets.remove(world.other.message)  # the same words as in one's own

    leaks, pages = [], 0
    for address, row in CASES:
        if role in row.who and not address.name.startswith(LIBRARY_ONLY):
            response = ask(clients[role], world, address, row)
            text = b"".join(response) if response.streaming else response.content
            pages += 1
            leaks += [f"{address.name}: {s}" for s in secrets if s.encode() in text]

    assert pages > 50
    assert leaks == []


@pytest.mark.parametrize("role", ["triage", "physio"])
def test_a_bulk_action_changes_nothing_that_is_not_theirs(world, clients, role):
    bulk = [(a, row) for a, row in CASES if a.name == "wagtail_bulk_action" and role in row.who]
    assert len(bulk) > 3
    rows = [(Page, "the article"), (RedFlag, "the red flag"), (Area, "the area")]

    for address, row in bulk:
        path = world.path(address, row.values)
        chosen = world.filled(row.data)["id"]
        clients[role].post(f"{path}?id={chosen}")

    for model, word in rows:
        assert model.objects.filter(pk=world.symbols[word]).exists()
    assert Page.objects.get(pk=world.symbols["the article"]).live


FORGED = {
    "state": "closed", "assigned_to": "", "erased_at": "2026-01-01", "closed_at": "2026-01-01",
    "name": "Forged", "phone": "", "message": "Forged", "spam_score": "99", "due_at": "",
    "first_contact_at": "2026-01-01", "consent": "", "reference": "P-FORGED", "token": "x",
    "merged_into": "1", "amends": "1", "consent_withdrawn_at": "2026-01-01", "created_at": "",
}  # fmt: skip


@pytest.mark.parametrize("role", ["triage", "physio", "manager", "superuser"])
def test_a_forged_field_changes_no_column(world, clients, role):
    before: dict[str, Any] = {**Enquiry.objects.values().get(pk=world.own.pk)}
    work = {"version": before["version"], "note": "seen", "urgency": "", "to": ""}
    assignee = {"assignee": world.users["physio"].pk}

    clients[role].post(inbox_url("edit", world.own.pk), {**FORGED, **work, **assignee})

    after: dict[str, Any] = {**Enquiry.objects.values().get(pk=world.own.pk)}
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"version", "updated_at"}
    assert world.own.events.last().note == "seen"
