"""Addresses that only the patient knows: the done page, and the page to take back consent.

The key in them is an HMAC of the reference, one per purpose, so that nobody can walk through
the references, and who sees the done page's address cannot withdraw anything with it.
"""

from django.conf import settings
from django.utils.crypto import constant_time_compare, salted_hmac

from enquiries.models import Enquiry

RECEIVED, WITHDRAW = "received", "withdraw"
KEY_LENGTH = 32  # hexadecimal digits: 128 bits


def key_of(reference: str, purpose: str, *, secret: str | None = None) -> str:
    """The key to the page of this purpose for the enquiry with this reference."""
    salt = f"enquiries.{purpose}"
    return salted_hmac(salt, reference, secret=secret, algorithm="sha256").hexdigest()[:KEY_LENGTH]


def sub_address(enquiry: Enquiry, purpose: str) -> str:
    """The address below the form page, such as "received/P-7K3M9Q/0f3a…/"."""
    return f"{purpose}/{enquiry.reference}/{key_of(enquiry.reference, purpose)}/"


def withdrawal_address(enquiry: Enquiry) -> str:
    """The full address of the page to take back consent, for mails; "" without a form page."""
    form_url = enquiry.form_page.full_url if enquiry.form_page else ""
    return f"{form_url}{sub_address(enquiry, WITHDRAW)}" if form_url else ""


def enquiry_for(reference: str, key: str, purpose: str) -> Enquiry | None:
    """The enquiry whose page may be shown to the one who has this key, else None."""
    secrets = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    right = [key_of(reference, purpose, secret=secret) for secret in secrets]
    if not any(constant_time_compare(key, one) for one in right):
        return None
    return Enquiry.objects.filter(reference=reference).first()
