"""The shared list always has somebody who sees it, or everybody is told."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.urls import reverse

from enquiries.routing.desk import desk, is_nobody_there
from tests.enquiries.conftest import logged_in
from tests.factories import make_user

pytestmark = [pytest.mark.django_db, pytest.mark.once]
REFUSED = "nobody would see new enquiries"


@pytest.fixture
def admin(superuser):
    """An administrator's browser; the account is in no group."""
    return logged_in(superuser)


def home(user) -> str:
    return logged_in(user).get(reverse("wagtailadmin_home")).content.decode()


def edit(client, user, *groups: str, **changes) -> str:
    """Save the user's form with these groups; the page that follows."""
    data = {
        "username": user.username,
        "email": user.email,
        "first_name": "Farida",
        "last_name": "Khan",
        "is_active": "on",
        "groups": list(Group.objects.filter(name__in=groups).values_list("pk", flat=True)),
        **changes,
    }
    data = {name: value for name, value in data.items() if value is not None}
    address = reverse("wagtailusers_users:edit", args=[user.pk])
    return client.post(address, data, follow=True).content.decode()


def in_bulk(client, action: str, *users, **data) -> str:
    address = reverse("wagtail_bulk_action", args=["auth", "user", action])
    query = "&".join(f"id={user.pk}" for user in users)
    return client.post(f"{address}?{query}", data, follow=True).content.decode()


@pytest.mark.parametrize("group", ["Triage staff", "Practice managers"])
def test_the_desk_are_active_users_of_its_groups(superuser, physio_user, group):
    assert is_nobody_there()  # an administrator alone reads no inbox
    user = make_user("somebody", group)
    assert list(desk()) == [user]
    user.is_active = False
    user.save()
    assert is_nobody_there()


def test_everybody_is_told_when_nobody_is_there(superuser, physio_user):
    editor = make_user("editor", "Editors")

    for user in (superuser, physio_user, editor):
        assert "Nobody sees new enquiries" in home(user)
    assert "Put somebody into one of these groups" in home(superuser)
    assert "Tell your administrator now" in home(editor)


def test_nobody_is_told_while_somebody_is_there(superuser, triage_user):
    assert "Nobody sees new enquiries" not in home(superuser)


def test_a_monitor_is_told_too(client, settings, triage_user):
    settings.SEARCH_BACKEND = "default"
    assert client.get("/healthz/").content == b"ok"
    triage_user.is_active = False
    triage_user.save()

    response = client.get("/healthz/")

    assert response.status_code == 200
    assert response.content == b"ok\nnobody at the desk"


def test_the_last_one_is_not_deleted(admin, triage_user):
    address = reverse("wagtailusers_users:delete", args=[triage_user.pk])

    assert REFUSED in admin.post(address, follow=True).content.decode()
    assert REFUSED in in_bulk(admin, "delete", triage_user)
    assert list(desk()) == [triage_user]


def test_the_last_ones_are_not_deactivated_at_once(admin, triage_user):
    other = make_user("other", "Practice managers")

    page = in_bulk(admin, "set_active_state", triage_user, other, mark_as_active="False")

    assert REFUSED in page
    assert set(desk()) == {triage_user, other}


def test_the_last_one_keeps_the_tick_and_the_group(admin, triage_user):
    assert REFUSED in edit(admin, triage_user, "Triage staff", is_active=None)
    assert REFUSED in edit(admin, triage_user)
    assert REFUSED in edit(admin, triage_user, "Editors", groups=["x", "999999"])
    assert list(desk()) == [triage_user]


def test_what_leaves_the_desk_as_it_is_is_saved(admin, triage_user):
    assert REFUSED not in edit(admin, triage_user, "Practice managers", first_name="Renamed")
    triage_user.refresh_from_db()
    assert triage_user.first_name == "Renamed"
    assert list(desk()) == [triage_user]


def test_one_of_two_may_go_in_any_way(admin, triage_user):
    make_user("second", "Triage staff")
    third, fourth = make_user("third", "Triage staff"), make_user("fourth", "Triage staff")

    assert REFUSED not in edit(admin, triage_user, is_active=None)
    assert REFUSED not in in_bulk(admin, "set_active_state", third, mark_as_active="False")
    address = reverse("wagtailusers_users:delete", args=[fourth.pk])
    assert REFUSED not in admin.post(address, follow=True).content.decode()

    assert [user.username for user in desk()] == ["second"]
    assert not get_user_model().objects.filter(pk=fourth.pk).exists()


def test_others_are_changed_as_ever_while_nobody_is_there(admin, physio_user):
    assert REFUSED not in edit(admin, physio_user, "Editors")
    assert REFUSED not in in_bulk(admin, "set_active_state", physio_user, mark_as_active="False")
    physio_user.refresh_from_db()
    assert not physio_user.is_active


def test_an_administrator_of_the_desk_saves_their_own_form(superuser):
    superuser.groups.add(Group.objects.get(name="Triage staff"))
    admin = logged_in(superuser)

    assert REFUSED not in edit(admin, superuser, "Triage staff", is_active=None)
    assert REFUSED in edit(admin, superuser, is_active=None)
    assert list(desk()) == [superuser]
