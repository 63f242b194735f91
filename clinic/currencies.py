"""The currencies in which visitors can see prices; the practice's own is the rupee."""

from django.utils.translation import gettext_lazy as _

RUPEE, RUPEE_NAME = "INR", _("Indian rupee")
# Code (ISO 4217) and name of every other one that an editor may give a rate for.
CURRENCIES = [
    ("AED", _("UAE dirham")),
    ("AUD", _("Australian dollar")),
    ("CAD", _("Canadian dollar")),
    ("EUR", _("Euro")),
    ("GBP", _("British pound")),
    ("NPR", _("Nepalese rupee")),
    ("SGD", _("Singapore dollar")),
    ("USD", _("US dollar")),
]
