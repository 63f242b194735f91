"""An index of its own for each test, which follows only when the test says so."""

from typing import Any

import pytest
from django.utils import timezone

from search.backends.tantivy.index_files import read_state
from search.indexing.follower import IndexFollower
from search.indexing.indexes import kept_indexes
from search.indexing.keeper import IndexKeeper
from search.indexing.rebuild import rebuild
from tests.factories import make_condition


class KeptIndex:
    """An index, and what a test asks about it."""

    def __init__(self, index: Any) -> None:
        self.index = index

    @property
    def build(self):
        """The folder of the build in use."""
        return self.index.files.current()

    @property
    def position(self) -> int:
        """How far it has followed."""
        return read_state(self.build).position

    @property
    def keys(self) -> set[str]:
        """What can be found in it."""
        return self.index.open().primary_keys()

    def rebuild(self) -> int:
        """Build it anew."""
        return rebuild(self.index)

    def catch_up(self) -> int:
        """Follow, as a process does that goes on with something else afterwards."""
        follower = IndexFollower(self.index)
        try:
            return follower.catch_up()
        finally:
            follower.close()

    def files(self, pattern: str) -> list[Any]:
        """The files of the build in use that match."""
        return sorted(self.build.glob(pattern))

    def keeper(self) -> IndexKeeper:
        """What the worker has for it."""
        return IndexKeeper(self.index, timezone.now())


@pytest.fixture
def kept(settings, tmp_path) -> KeptIndex:
    """Changes are recorded for this index; nobody follows them."""
    patients = {**settings.WAGTAILSEARCH_BACKENDS["patients"], "AUTO_UPDATE": True}
    patients["PATH"] = str(tmp_path / "search")
    settings.WAGTAILSEARCH_BACKENDS = {**settings.WAGTAILSEARCH_BACKENDS, "patients": patients}
    return KeptIndex(kept_indexes()[0])


@pytest.fixture
def index(kept, library):
    """A complete index with one article in it."""
    kept.page = make_condition(library, "Frozen shoulder", "<p>Stiff capsule.</p>" * 200)
    kept.rebuild()
    kept.index.open()
    return kept
