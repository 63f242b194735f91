"""The red flags that a query itself names, as typed or as corrected."""

from clinic.models import RedFlag
from clinic.red_flag_matching import find_red_flags
from home.kept import Kept

_rules = Kept(lambda: list(RedFlag.objects.select_related("locale").most_urgent_first()))


def red_flags_in(*texts: str) -> list[RedFlag]:
    """The red flags in any of these texts, each once, most urgent first; at most one query.

    Texts are read one by one: what one of them denies, another may still say.
    """
    rules = _rules()
    found: dict[object, RedFlag] = {}
    for text in filter(None, texts):
        for match in find_red_flags(text, rules):
            found.setdefault(match.flag.translation_key, match.flag)
    order = dict.fromkeys(rule.translation_key for rule in rules)
    return [found[key] for key in order if key in found]
