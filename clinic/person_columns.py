"""What the admin's list of people tells of each."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from clinic.models import Person


def registration_line(person: Person) -> str:
    """The number and until when it is valid; a lapsed one says so; "" without one."""
    if not person.registration_number:
        return ""
    until = person.registration_valid_until
    if until is None:
        return _("%(number)s, no end given: does not count") % {
            "number": person.registration_number
        }
    words = _("%(number)s, until %(day)s")
    if until < timezone.localdate():
        words = _("%(number)s, LAPSED on %(day)s")
    return words % {"number": person.registration_number, "day": date_format(until, "j M Y")}


def modes_line(person: Person) -> str:
    """Where the person treats patients."""
    return ", ".join(str(mode.label) for mode in person.modes)
