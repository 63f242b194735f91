"""The site of a request, kept for a second."""

import pytest
from django.test import RequestFactory
from wagtail.models import Site

from home.kept_site import find_site

pytestmark = pytest.mark.django_db


def request_of(host: str, port: str = "80"):
    return RequestFactory(SERVER_NAME=host, SERVER_PORT=port).get("/search/")


@pytest.fixture
def beta(home_page, library) -> Site:
    """A second site."""
    return Site.objects.create(hostname="beta.example", root_page=library, site_name="Beta")


@pytest.mark.parametrize(
    ("host", "port"),
    [("testserver", "80"), ("beta.example", "80"), ("beta.example", "8000"), ("other.test", "80")],
)
def test_it_is_the_site_that_wagtail_finds(beta, host, port):
    assert find_site(request_of(host, port)) == Site.find_for_request(request_of(host, port))


def test_it_is_asked_for_once_a_second_whatever_the_number_of_requests(
    beta, keeping, django_assert_num_queries
):
    find_site(request_of("beta.example"))
    with django_assert_num_queries(0):
        request = request_of("beta.example")
        assert find_site(request) == beta
        assert Site.find_for_request(request) == beta


def test_without_a_site_there_is_none(home_page):
    Site.objects.all().delete()
    assert find_site(request_of("testserver")) is None


def test_a_host_that_is_not_allowed_breaks_nothing(home_page, settings):
    settings.ALLOWED_HOSTS = ["testserver"]
    assert find_site(request_of("forged.example")) == Site.objects.get()
