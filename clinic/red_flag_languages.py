"""Which of a red flag's twins a reader gets."""

from collections.abc import Iterable

from django.conf import settings
from django.utils.translation import get_language

from clinic.models import RedFlag


def in_active_language(flags: Iterable[RedFlag]) -> list[RedFlag]:
    """One row of each red flag, in the order given; load `locale` with the rows.

    In the active language where it has that twin, else in the site's own, else in any.
    """
    flags = list(flags)
    ranks = {settings.LANGUAGE_CODE: 1, get_language(): 2}
    chosen: dict[object, RedFlag] = {}
    for flag in sorted(flags, key=lambda flag: ranks.get(_language(flag), 0)):
        chosen[flag.translation_key] = flag
    return [flag for flag in flags if flag is chosen[flag.translation_key]]


def _language(flag: RedFlag) -> str:
    return flag.language_code if flag.locale_id else ""  # rules that are only tried have none
