"""Whether the practice is open now, for its pages."""

import json

from django import template
from django.utils import timezone

from clinic.models import PracticeSettings
from clinic.open_now import OpenNow, foreseen

register = template.Library()


@register.simple_tag
def open_now(practice: PracticeSettings | None) -> OpenNow | None:
    """How the practice stands now; None without opening hours. One query for a whole page."""
    return OpenNow.at(timezone.now(), practice.opening_times) if practice else None


@register.simple_tag
def open_now_steps(practice: PracticeSettings | None) -> str:
    """The sentences of the coming day and a half as JSON for open-now.js; "" without hours.

    Each holds until its moment, after which comes the next; `from` is when the page was made.
    """
    steps = foreseen(timezone.now(), practice.opening_times) if practice else []
    if not steps:
        return ""
    return json.dumps(
        {
            "from": steps[0].moment.isoformat(),
            "steps": [
                {
                    "words": step.words,
                    "isOpen": step.is_open,
                    "until": step.holds_until.isoformat(),
                }
                for step in steps
            ],
        },
        ensure_ascii=False,
    )
