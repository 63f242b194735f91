"""The rows on which the inbox is measured, and who looks at them."""

from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import connection
from django.db.models import GeneratedField
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, Site

from clinic.models import Area
from enquiries.models import Enquiry
from tests.enquiries.many import many_enquiries, one_of, what_state_asks

YEARS = 10
STAFF = 10
OPEN = ["new", "assigned", "waiting", "contacted", "booked", "triaged"]
REASON = {"key": "k", "name": "Numb between the legs", "urgency": "emergency", "words": ["numb"]}


def ensure_small(number: int) -> None:
    """`number` enquiries in every state, the open ones the newest, as in a real practice."""
    if Enquiry.objects.exists():
        return
    staff, areas, pages = _staff(), _areas(), _pages()
    now = timezone.now()
    apart = timedelta(days=365 * YEARS) / number

    def state(i: int) -> str:
        if i < number * 0.02:
            return OPEN[i % len(OPEN)]
        return "quarantine" if i % 100 == 99 else "closed"

    def due_at(i: int) -> Any:
        due = what_state_asks(state(i), now)["due_at"]
        return due and due - timedelta(minutes=i)

    def assigned_to(i: int) -> Any:
        needs_somebody = state(i) == "assigned" or (state(i) != "quarantine" and i % 3)
        return staff[i % STAFF] if needs_somebody else None

    many_enquiries(
        number,
        state=state,
        due_at=due_at,
        assigned_to=assigned_to,
        created_at=lambda i: now - i * apart,
        urgency=one_of("emergency", "", "", "same_day", *[""] * 15, "see_clinician"),
        urgency_reasons=one_of([REASON], *[[]] * 19),
        area=lambda i: areas[i % len(areas)],
        source_page=lambda i: pages[i % len(pages)],
        source_title=lambda i: pages[i % len(pages)].title,
        looking_for=one_of("treatment", "home_visit", "after_surgery", "article", "other"),
        message=lambda i: f"Enquiry {i}: my knee hurts on stairs. " * 8,
    )
    _analyse()


def multiply(times: int) -> None:
    """Copy every row until there are `times` as many, each copy with its own identity."""
    own = {
        "reference": "'C' || k || '-' || e.id",
        "token": "gen_random_uuid()",
        "content_hash": "md5(k || '-' || e.id)",
        "phone": "'+9197' || lpad(((k * 10000 + e.id) %% 100000000)::text, 8, '0')",
        "created_at": "e.created_at - k * interval '3 seconds'",
        "due_at": "e.due_at - k * interval '3 seconds'",
    }
    fields = [f for f in Enquiry._meta.concrete_fields if not isinstance(f, GeneratedField)]
    names = [field.column for field in fields if not field.primary_key]
    values = ", ".join(own.get(name, f'e."{name}"') for name in names)
    columns = ", ".join(f'"{name}"' for name in names)
    table = Enquiry._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({columns}) SELECT {values} FROM {table} AS e, "  # noqa: S608
            "generate_series(1, %s) AS k ORDER BY e.created_at",
            [times - 1],
        )
    _analyse()


def receptionist() -> Client:
    """A browser in which the first of the staff is logged in."""
    client = Client()
    client.force_login(get_user_model().objects.get(username="staff0"))
    return client


def parameters() -> dict[str, Any]:
    """What the addresses are filled with."""
    today = timezone.localdate()
    return {
        "staff": get_user_model().objects.get(username="staff3").pk,
        "week": today - timedelta(days=7),
        "old_from": today - timedelta(days=365 * 6),
        "old_to": today - timedelta(days=365 * 5),
    }


def _staff() -> list[Any]:
    group = Group.objects.get(name="Triage staff")
    made = []
    for number in range(STAFF):
        user = get_user_model().objects.create_user(f"staff{number}")
        user.groups.add(group)
        made.append(user)
    return made


def _areas() -> list[Area]:
    return [Area.objects.create(name=f"Area {i}", city="Delhi") for i in range(10)]


def _pages() -> list[Page]:
    root = Site.objects.get(is_default_site=True).root_page
    return [root.add_child(title=f"Source {i}", slug=f"source-{i}") for i in range(30)]


def _analyse() -> None:
    """Let the database know its data, as it would by itself after some minutes."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")
