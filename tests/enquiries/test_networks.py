"""The sender's network: known to the rules, readable by nobody, and not to be invented."""

import pytest

from enquiries.networks import client_address, network_of

pytestmark = pytest.mark.once

CLIENT, PROXY = "203.0.113.7", "10.0.0.1"


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "198.51.100.1", PROXY),  # nobody of ours wrote the header
        (1, CLIENT, CLIENT),
        (1, f"198.51.100.1, {CLIENT}", CLIENT),  # the client invented the left one
        (1, f"{CLIENT}, 198.51.100.1", "198.51.100.1"),
        (2, f"198.51.100.1, {CLIENT}, 10.0.0.2", CLIENT),
        (2, CLIENT, PROXY),  # a proxy was passed by: believe none of it
        (1, "", None),
        (1, "nonsense", None),
        (1, f"{CLIENT}:4711", CLIENT),
        (1, "[2001:db8::1]:443", "2001:db8::1"),
        (0, "", PROXY),
    ],
)
def test_the_address_is_the_one_that_our_own_outermost_proxy_saw(
    rf, settings, proxies, forwarded, address
):
    settings.TRUSTED_PROXY_COUNT = proxies
    request = rf.post("/", headers={"X-Forwarded-For": forwarded}, REMOTE_ADDR=PROXY)

    found = client_address(request)

    assert (str(found) if found else None) == address


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.7", "203.0.113.200", True),
        ("203.0.113.7", "203.0.114.7", False),
        ("2001:db8:1:100::1", "2001:db8:1:1ff::9", True),
        ("2001:db8:1:100::1", "2001:db8:1:200::1", False),
        ("::ffff:203.0.113.7", "203.0.113.9", True),
    ],
)
def test_neighbours_share_a_network(rf, one, other, same):
    first, second = (network_of(rf.get("/", REMOTE_ADDR=address)) for address in (one, other))

    assert (first == second) == same
    assert len(first) == 64


@pytest.mark.parametrize("address", ["", "unix:", "nonsense", "1.2.3.4.5"])
def test_an_unknown_address_has_no_network(rf, address):
    assert network_of(rf.get("/", REMOTE_ADDR=address)) == ""


def test_the_value_depends_on_the_secret_key(rf, settings):
    request = rf.get("/", REMOTE_ADDR=CLIENT)
    before = network_of(request)

    settings.SECRET_KEY = "another"

    assert network_of(request) != before
