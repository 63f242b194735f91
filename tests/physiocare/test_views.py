"""Health, robots and error pages."""

from datetime import timedelta

import pytest
from django.db import OperationalError, connection
from django.test import RequestFactory
from django.utils import timezone

from enquiries.models.notice import LATE_AFTER
from physiocare import views
from tests.enquiries.conftest import stored
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def healthy_search(settings):
    """Tests keep no index; the database's own search is always in step."""
    settings.SEARCH_BACKEND = "default"


@pytest.fixture(autouse=True)
def somebody_at_the_desk(db):
    """A practice as it should be."""
    make_user("triage", "Triage staff")


def test_health_answers_ok_while_the_database_answers(client, healthy_search):
    assert client.get("/healthz/").content == b"ok"


def test_health_answers_503_when_the_database_is_down(client, monkeypatch):
    def refuse(*args, **kwargs):
        raise OperationalError("down")

    monkeypatch.setattr(connection, "cursor", refuse)
    assert client.get("/healthz/").status_code == 503


def test_health_says_that_the_index_is_missing_but_the_site_is_well(client, settings, tmp_path):
    settings.WAGTAILSEARCH_BACKENDS["patients"]["PATH"] = str(tmp_path / "nothing")

    response = client.get("/healthz/")

    assert response.status_code == 200
    assert response.content == b"ok\nsearch degraded"


def test_health_says_that_mail_waits_too_long_but_the_site_is_well(client, healthy_search):
    enquiry = stored()
    assert client.get("/healthz/").content == b"ok"
    enquiry.notices.update(created_at=timezone.now() - LATE_AFTER - timedelta(seconds=1))

    response = client.get("/healthz/")

    assert response.status_code == 200
    assert response.content == b"ok\noutbox late"


def test_robots_keeps_crawlers_out_of_admin_and_search_and_names_the_sitemap(client):
    text = client.get("/robots.txt").content.decode()
    assert "Disallow: /admin/" in text
    assert "Disallow: /search/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


def test_the_sitemap_lists_the_library(client, library):
    assert "/library/" in client.get("/sitemap.xml").content.decode()


@pytest.mark.parametrize(
    ("view", "status"),
    [(views.server_error, 500), (views.bad_request, 400), (views.forbidden, 403)],
)
def test_error_pages_need_no_database(view, status, django_assert_num_queries):
    request = RequestFactory().get("/")
    with django_assert_num_queries(0):
        response = view(request, Exception("secret of a patient"))
    assert response.status_code == status
    assert "secret of a patient" not in response.content.decode()
    assert "tel:" in response.content.decode()
