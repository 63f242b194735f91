"""What pages without a database know of the practice: each host of its own only."""

import pytest
from django.test import RequestFactory

from clinic import fallback_phones
from clinic.fallback_phones import phones_without_database, remember_practice, remembered_name
from clinic.phones import PhoneNumber

pytestmark = pytest.mark.once
PHONE, OTHER = PhoneNumber("+919876543210"), PhoneNumber("+911155501234")


@pytest.fixture(autouse=True)
def _hosts(settings):
    settings.ALLOWED_HOSTS = [".example"]
    settings.FALLBACK_PHONES = [OTHER.e164]
    fallback_phones._remembered.clear()
    yield
    fallback_phones._remembered.clear()


def to(host: str):
    return RequestFactory().get("/", headers={"host": host})


def test_they_show_what_their_host_showed_last():
    remember_practice(to("a.example"), "Old", [OTHER])
    remember_practice(to("a.example"), "Physio A", [PHONE])
    assert phones_without_database(to("a.example")) == [PHONE]
    assert remembered_name(to("a.example")) == "Physio A"


def test_another_host_shows_the_phones_of_the_settings(settings):
    remember_practice(to("a.example"), "Physio A", [PHONE])
    assert phones_without_database(to("b.example")) == [OTHER]
    assert remembered_name(to("b.example")) == settings.WAGTAIL_SITE_NAME


def test_a_practice_without_phones_leaves_those_of_the_settings():
    remember_practice(to("a.example"), "Physio A", [])
    assert phones_without_database(to("a.example")) == [OTHER]


def test_a_refused_host_is_no_fault_of_its_own():
    assert phones_without_database(to("evil.test")) == [OTHER]
    assert remembered_name(None)


def test_many_hosts_do_not_fill_the_memory():
    for number in range(200):
        remember_practice(to(f"{number}.example"), "Physio", [PHONE])
    assert len(fallback_phones._remembered) == fallback_phones.MOST_HOSTS
