"""Who may load what: strict in public, inline scripts in the admin only."""

import pytest

pytestmark = pytest.mark.django_db


def test_public_pages_allow_nothing_from_elsewhere_and_nothing_inline(client, home_page):
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy
    assert "http" not in policy


def test_the_admin_may_use_inline_scripts_but_no_other_host(client):
    policy = client.get("/admin/login/").headers["Content-Security-Policy"]
    assert "script-src 'self' 'unsafe-inline'" in policy
    assert "http" not in policy


def test_public_pages_load_no_file_of_another_host(client, home_page):
    html = client.get("/").content.decode()
    for attribute in ('src="http', 'srcset="http', 'rel="stylesheet" href="http', 'src="//'):
        assert attribute not in html
