"""Which network a request came from, as a value that can be counted but not read.

Addresses are stored nowhere: only an HMAC of the network (/24 of IPv4, /56 of IPv6), with a
key that is derived from SECRET_KEY.
"""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

IPV4_PREFIX, IPV6_PREFIX = 24, 56


def network_of(request: HttpRequest) -> str:
    """64 hexadecimal digits that stand for the sender's network; "" when it is unknown."""
    address = client_address(request)
    if address is None:
        return ""
    prefix = IPV4_PREFIX if address.version == 4 else IPV6_PREFIX
    network = ip_network(f"{address}/{prefix}", strict=False)
    return salted_hmac("enquiries.networks", str(network), algorithm="sha256").hexdigest()


def client_address(request: HttpRequest) -> IPv4Address | IPv6Address | None:
    """The sender's address as the outermost of our own proxies saw it.

    Each of the TRUSTED_PROXY_COUNT proxies appends to X-Forwarded-For whom it talks to, so the
    client is the entry that many from the right; what stands left of it anybody can invent.
    """
    count = settings.TRUSTED_PROXY_COUNT
    forwarded = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    if count and len(forwarded) >= count:
        return _parsed(forwarded[-count])
    return _parsed(request.META.get("REMOTE_ADDR", ""))


def _parsed(text: str) -> IPv4Address | IPv6Address | None:
    text = text.strip()
    if text.startswith("["):  # [2001:db8::1]:443
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:  # 203.0.113.7:443
        text = text.partition(":")[0]
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    mapped = getattr(address, "ipv4_mapped", None)
    return mapped or address
