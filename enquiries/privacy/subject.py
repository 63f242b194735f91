"""All enquiries of one person, found by phone or e-mail, however the number was written."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Q
from django.utils.translation import gettext as _

from clinic.phones import parse_indian_phone
from enquiries.forms import ascii_digits
from enquiries.models import Enquiry, EnquiryQuerySet


def enquiries_of_person(*, phone: str = "", email: str = "") -> EnquiryQuerySet:
    """Enquiries with this phone or e-mail that were not erased, and those linked to them.

    Linked are texts sent again on the same form and enquiries that staff joined: they are the
    same person's, even where the phone was written wrongly.
    Raises ValidationError for what is no phone or no address, and for neither.
    """
    contact = _contact(phone.strip(), email.strip())
    found = set(Enquiry.objects.filter(contact).values_list("pk", flat=True))
    while linked := _linked_to(found):
        found |= linked
    return Enquiry.objects.filter(pk__in=found, erased_at=None).order_by("created_at", "pk")


def _contact(phone: str, email: str) -> Q:
    if not phone and not email:
        raise ValidationError(_("Enter a phone number or an e-mail address."))
    contact = Q(pk__in=[])
    if phone:
        contact |= Q(phone=parse_indian_phone(ascii_digits(phone)).e164)
    if email:
        validate_email(email)
        contact |= Q(email__iexact=email)
    return contact


def _linked_to(found: set[int]) -> set[int]:
    """Those one step away, either way, that are not in `found`."""
    linked = Enquiry.objects.filter(
        Q(amends__in=found)
        | Q(amendments__in=found)
        | Q(merged_into__in=found)
        | Q(duplicates__in=found)
    )
    return set(linked.exclude(pk__in=found).values_list("pk", flat=True))
