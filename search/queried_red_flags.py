"""The red flags that a query itself names, as typed or as corrected."""

from clinic.models import RedFlag
from clinic.models.red_flag import URGENCY_ORDER
from clinic.red_flag_matching import find_red_flags


def red_flags_in(*texts: str) -> list[RedFlag]:
    """The red flags in any of these texts, each once, most urgent first; one query.

    Texts are read one by one: what one of them denies, another may still say.
    """
    rules = list(RedFlag.objects.select_related("locale").most_urgent_first())
    found: dict[object, RedFlag] = {}
    for text in filter(None, texts):
        for match in find_red_flags(text, rules):
            found.setdefault(match.flag.translation_key, match.flag)
    return sorted(found.values(), key=lambda flag: URGENCY_ORDER.index(flag.urgency))
