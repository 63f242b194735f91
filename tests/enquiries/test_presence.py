"""Who else is looking at an enquiry: on its page and in the list."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import EditingSession

from enquiries.work import assign
from tests.enquiries.conftest import inbox_url, logged_in, stored
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def open_page(client, enquiry) -> tuple[str, str]:
    """Open the detail page; the addresses with which it tells that it is (or is not) there."""
    text = client.get(inbox_url("edit", enquiry.pk)).content.decode()
    ping = re.search(r'data-w-swap-src-value="([^"]+/ping/[^"]+)"', text)
    release = re.search(r'data-w-action-url-value="([^"]+)"', text)
    return ping.group(1), release.group(1)


@pytest.fixture
def colleague(db):
    """Another receptionist."""
    return make_user("meera", "Triage staff")


def test_two_who_open_the_same_enquiry_learn_of_each_other(triage, colleague):
    enquiry = stored()
    mine, _ = open_page(triage, enquiry)
    theirs, _ = open_page(logged_in(colleague), enquiry)

    assert "meera" in triage.post(mine).json()["html"]
    assert "triage" in logged_in(colleague).post(theirs).json()["html"]


def test_the_list_names_who_has_a_row_open_but_not_oneself(triage, triage_user, colleague):
    enquiry = stored()
    open_page(logged_in(colleague), enquiry)
    open_page(triage, enquiry)

    text = triage.get(inbox_url("list")).content.decode()

    assert "meera has it open" in text
    assert "triage has it open" not in text


def test_who_left_or_fell_silent_a_minute_ago_is_not_named(triage, colleague):
    enquiry = stored()
    _, release = open_page(logged_in(colleague), enquiry)
    logged_in(colleague).post(release)
    open_page(logged_in(colleague), enquiry)
    EditingSession.objects.update(last_seen_at=timezone.now() - timedelta(seconds=61))

    assert "has it open" not in triage.get(inbox_url("list")).content.decode()


def test_a_physiotherapist_cannot_ping_what_is_not_theirs(physio, physio_user, triage_user):
    mine, other = assign(stored().pk, physio_user, by=triage_user), stored()
    ping, _ = open_page(physio, mine)

    assert physio.post(ping).status_code == 200
    foreign = ping.replace(f"/{mine.pk}/", f"/{other.pk}/", 1)
    assert foreign != ping
    assert physio.post(foreign).status_code == 404
    assert not EditingSession.objects.filter(object_id=str(other.pk)).exists()


@pytest.mark.parametrize("group", ["Editors", "Clinical reviewers"])
def test_whoever_writes_articles_cannot_ping_an_enquiry(group):
    address = reverse(
        "wagtailadmin_editing_sessions:ping", args=["enquiries", "enquiry", stored().pk, 1]
    )
    client = logged_in(make_user("writer", group))

    assert client.post(address).status_code == 404
    assert not EditingSession.objects.exists()


def test_nobody_ends_the_presence_of_somebody_else(triage, physio, colleague):
    _, release = open_page(logged_in(colleague), stored())

    physio.post(release)

    assert EditingSession.objects.filter(user=colleague).exists()
