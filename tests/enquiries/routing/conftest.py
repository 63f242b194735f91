"""Fixtures of the routing tests."""

import pytest

from clinic.models import Area


@pytest.fixture
def south(db) -> Area:
    """Where the enquiries of the tests come from."""
    return Area.objects.create(name="South Delhi", city="Delhi", pin_prefixes="1100")


@pytest.fixture
def west(db) -> Area:
    """Somewhere else."""
    return Area.objects.create(name="West", city="Mumbai", pin_prefixes="4000")
