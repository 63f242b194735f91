"""Deleting a user who worked on enquiries."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from enquiries.work import add_note, assign
from tests.enquiries.conftest import logged_in, stored
from tests.factories import make_user

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def delete_one(client, user):
    return client.post(reverse("wagtailusers_users:delete", args=[user.pk]), follow=True)


def delete_in_bulk(client, user):
    address = reverse("wagtail_bulk_action", args=["auth", "user", "delete"])
    return client.post(f"{address}?id={user.pk}", follow=True)


def is_there(user) -> bool:
    return get_user_model().objects.filter(pk=user.pk).exists()


@pytest.mark.parametrize("delete", [delete_one, delete_in_bulk])
def test_a_user_who_has_an_enquiry_is_kept_and_the_answer_says_what_to_do(
    superuser, triage_user, physio_user, delete
):
    assign(stored().pk, physio_user, by=triage_user)

    for user in (triage_user, physio_user):
        response = delete(logged_in(superuser), user)
        assert response.status_code == 200
        assert "worked on enquiries" in response.content.decode()
        assert is_there(user)


def test_a_user_who_wrote_a_note_is_kept_too(superuser, triage_user):
    add_note(stored().pk, "Called", by=triage_user)

    delete_one(logged_in(superuser), triage_user)

    assert is_there(triage_user)


@pytest.mark.parametrize("delete", [delete_one, delete_in_bulk])
def test_anybody_else_can_be_deleted(superuser, delete):
    user = make_user("writer", "Writers")

    delete(logged_in(superuser), user)

    assert not is_there(user)
