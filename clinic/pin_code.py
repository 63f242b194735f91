"""The form of an Indian PIN code: six digits, of which the first is never 0."""

import re

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

PIN_DIGITS = 6
PIN_CODE = RegexValidator(r"^[1-9][0-9]{5}\Z", _("Enter the six digits of a PIN code."))


def typed_pin_code(text: str) -> str:
    """The six digits of what somebody typed as a PIN code, else "".

    Spaces and hyphens are dropped, and digits of any script count: people write 110 024.
    """
    compact = re.sub(r"[\s-]", "", text)
    if not (len(compact) == 6 and compact.isdecimal()):
        return ""
    digits = "".join(str(int(digit)) for digit in compact)
    return "" if digits.startswith("0") else digits
