"""The links to the stylesheets."""

import re

import pytest
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.test import override_settings

from physiocare.templatetags.style_tags import stylesheets

pytestmark = pytest.mark.once
FILE = re.compile(r'href="[^"]*?(css/[\w/-]+\.css)"')


class ReleasedStorage(StaticFilesStorage):
    """Names of files as a release has them."""

    def url(self, name: str) -> str:
        return f"/static/released-{name}"


def test_every_stylesheet_is_linked_once(settings):
    folder = settings.BASE_DIR / "physiocare" / "static"
    own = {str(path.relative_to(folder)) for path in (folder / "css").rglob("*.css")}
    linked = FILE.findall(stylesheets())
    assert len(linked) == len(set(linked))
    assert set(linked) <= own


def test_another_storage_gives_other_addresses(settings):
    before = stylesheets()
    name = f"{__name__}.ReleasedStorage"
    released = {**settings.STORAGES, "staticfiles": {"BACKEND": name}}
    with override_settings(STORAGES=released):
        assert "/static/released-css/" in stylesheets()
    assert stylesheets() == before


def test_an_editor_of_the_list_sees_it_at_once_while_developing(settings, monkeypatch):
    settings.DEBUG = True
    monkeypatch.setattr("physiocare.templatetags.style_tags.render_to_string", lambda name: name)
    assert stylesheets() == "includes/stylesheets.html"
