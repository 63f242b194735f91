"""Which pages anybody may read."""

import pytest
from django.db import connection
from wagtail.models import Page, PageViewRestriction

from home.public_pages import public

pytestmark = pytest.mark.django_db


def test_private_pages_and_all_below_them_are_left_out(library):
    open_page = library.add_child(title="Open", slug="open")
    private = library.add_child(title="Private", slug="private")
    below = private.add_child(title="Below", slug="below")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    found = set(public(Page.objects.all()).values_list("pk", flat=True))
    assert open_page.pk in found
    assert found.isdisjoint({private.pk, below.pk})


def test_it_finds_what_wagtail_finds(library):
    private = library.add_child(title="Private", slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    assert set(public(Page.objects.all())) == set(Page.objects.public())


@pytest.mark.once
@pytest.mark.skipif(connection.vendor != "sqlite", reason="plans differ")
def test_it_does_not_look_through_all_pages_for_each_page(library):
    plan = public(Page.objects.filter(pk__in=[library.pk])).order_by().explain()
    looked_through = [line for line in plan.splitlines() if "SCAN" in line]
    assert all("pageviewrestriction" in line for line in looked_through)
