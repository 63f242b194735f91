"""The groups that the migration makes, and what each may do."""

import pytest
from django.contrib.auth.models import Group, Permission
from wagtail.models import Workflow

from tests.factories import make_user

pytestmark = pytest.mark.django_db
ENQUIRY_STAFF = {"Triage staff", "Practice managers", "Physiotherapists"}
PAGE_STAFF = {"Writers", "Editors", "Clinical reviewers", "Practice managers"}


def groups_with(codename: str) -> set[str]:
    return set(Group.objects.filter(permissions__codename=codename).values_list("name", flat=True))


def test_the_six_groups_exist_and_no_others():
    assert set(Group.objects.values_list("name", flat=True)) == ENQUIRY_STAFF | PAGE_STAFF


def test_only_enquiry_staff_may_see_enquiries():
    assert groups_with("view_enquiry") == ENQUIRY_STAFF
    assert groups_with("triage_enquiry") == {"Triage staff", "Practice managers"}


def test_nobody_may_add_or_delete_an_enquiry_by_group():
    assert groups_with("add_enquiry") == set()
    assert groups_with("delete_enquiry") == set()


def test_each_group_may_enter_the_admin():
    assert groups_with("access_admin") == ENQUIRY_STAFF | PAGE_STAFF


@pytest.mark.parametrize("group", sorted(PAGE_STAFF))
def test_all_but_writers_may_publish(group, library):
    permissions = library.permissions_for_user(make_user("somebody", group))
    assert permissions.can_add_subpage()
    assert permissions.can_publish_subpage() == (group != "Writers")


def test_no_permission_was_made_twice():
    keys = list(Permission.objects.values_list("content_type", "codename"))
    assert len(keys) == len(set(keys))


def test_the_workflow_of_wagtail_is_called_clinical_review():
    assert Workflow.objects.filter(name="Clinical review").exists()
