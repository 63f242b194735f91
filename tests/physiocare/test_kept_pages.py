"""What nearly every page shows is kept for a second, and never what is private by then."""

import datetime

import pytest
from wagtail.models import Page, Site

from clinic.models import OpeningHours, PracticeSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def practice(home_page, library) -> PracticeSettings:
    """The practice of the site, with a library in the menu."""
    found = PracticeSettings.for_site(Site.objects.get())
    found.practice_name = "Old name"
    found.save()
    return found


def shown(client) -> str:
    return str(client.get("/search/").content.decode())


def test_a_new_name_of_the_practice_is_shown_after_a_second(client, practice, keeping):
    assert "Old name" in shown(client)
    practice.practice_name = "New name"
    practice.save()
    assert "Old name" in shown(client)
    keeping(1.1)
    assert "New name" in shown(client)


def test_a_page_that_is_taken_from_the_menu_is_gone_after_a_second(
    client, practice, library, keeping
):
    assert ">Library</a>" in shown(client)
    Page.objects.filter(pk=library.pk).update(live=False)
    keeping(1.1)
    assert ">Library</a>" not in shown(client)


def test_an_empty_search_page_asks_nothing_while_all_of_it_is_kept(
    client, practice, keeping, django_assert_num_queries
):
    shown(client)
    with django_assert_num_queries(0):
        assert "Old name" in shown(client)


def test_the_hours_are_in_the_language_of_each_reader(client, practice, keeping):
    hours = {"opens": datetime.time(9), "closes": datetime.time(18)}
    OpeningHours.objects.create(practice=practice, weekday=0, **hours)
    assert "Mon 09:00" in shown(client)
    hindi = client.get("/hi/search/").content.decode()
    assert "Mon 09:00" not in hindi
    assert "09:00–18:00" in hindi
