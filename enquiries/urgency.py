"""How soon a message needs somebody: the red flags in its text and among its ticks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from clinic.models import RedFlag
from clinic.models.red_flag import URGENCY_ORDER
from clinic.red_flag_languages import in_active_language
from clinic.red_flag_matching import find_red_flags, rules_version

RANKS: dict[str, int] = {urgency.value: rank for rank, urgency in enumerate(URGENCY_ORDER)}


@dataclass(frozen=True)
class UrgencyAssessment:
    """The highest urgency found ("" for none), why, and by which version of the rules."""

    urgency: str = ""
    reasons: list[dict[str, Any]] = field(default_factory=list)
    rules_version: str = ""
    red_flags: list[RedFlag] = field(default_factory=list)


def assess(
    text: str,
    ticked_signs: Iterable[str] | None = None,
    rules: Sequence[RedFlag] | None = None,
) -> UrgencyAssessment:
    """Judge free text and ticked signs (translation keys of red flags).

    `rules` are red flags, most urgent first, to judge the text by instead of the saved ones.
    """
    matches = find_red_flags(text, rules)
    ticked = _ticked(list(ticked_signs or []))
    reasons = [_reason(flag, "", "ticked") for flag in ticked]
    reasons += [_reason(match.flag, match.words, "text") for match in matches]
    reasons.sort(key=lambda reason: RANKS[reason["urgency"]])
    by_key = {flag.translation_key: flag for flag in [*(m.flag for m in matches), *ticked]}
    flags = sorted(by_key.values(), key=lambda flag: RANKS[flag.urgency])
    urgency = reasons[0]["urgency"] if reasons else ""
    return UrgencyAssessment(urgency, reasons, rules_version(rules), flags)


def more_urgent(one: str, other: str) -> str:
    """The higher of two urgencies, either of which may be ""."""
    given = [urgency for urgency in (one, other) if urgency]
    return min(given, key=RANKS.__getitem__) if given else ""


def _ticked(keys: list[str]) -> list[RedFlag]:
    if not keys:
        return []
    asked = RedFlag.objects.exclude(form_question="").filter(translation_key__in=keys)
    return in_active_language(asked.select_related("locale").most_urgent_first())


def _reason(flag: RedFlag, words: str, source: str) -> dict[str, Any]:
    return {
        "key": str(flag.translation_key),
        "name": flag.name,
        "urgency": flag.urgency,
        "words": words,
        "source": source,
    }
