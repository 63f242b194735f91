"""What the block picker shows of each block: short samples, also of shared rows.

The rows are made in memory only, so that the samples are the same in an empty database.
"""

import datetime
from typing import Any

from django.apps import apps
from django.utils.translation import gettext as _

from articles.choices import Certainty, GuidelinePosition


def text() -> dict[str, Any]:
    """Running text with a list."""
    words = _("Most back pain settles within a few weeks. Until then:")
    items = [_("keep moving"), _("use warmth")]
    listed = "".join(f"<li>{item}</li>" for item in items)
    return {"text": f"<p>{words}</p><ul>{listed}</ul>", "references": [], "terms": []}


def advice_list() -> dict[str, Any]:
    """Two things to do."""
    items = [_("Walk a little every day."), _("Change how you sit every half hour.")]
    return {"kind": "do", "items": items, "references": []}


def quotation() -> dict[str, Any]:
    """A quotation with its speaker."""
    return {
        "quotation": _("Ask what would happen if you did nothing."),
        "speaker": _("A physiotherapist"),
        "references": [],
    }


def evidence() -> dict[str, Any]:
    """A statement of moderate certainty."""
    return {
        "treatment": _("Warmth"),
        "treatment_page": None,
        "statement": _("Warmth on the skin probably eases new back pain."),
        "certainty": Certainty.MODERATE,
        "comparison": _("no warmth"),
        "outcome": _("pain after five days"),
        "benefit": _("A small gain."),
        "harm": _("Skin may redden."),
        "numbers": [],
        "unknown": _("Whether it lasts."),
        "search_date": datetime.date(2025, 1, 31),
        "references": [],
    }


def guidelines() -> dict[str, Any]:
    """Two guidelines that disagree."""
    model = apps.get_model("articles", "Guideline")
    first = model(organisation=_("First guideline"), title="", year=2020)
    second = model(organisation=_("Second guideline"), title="", year=2023)
    return {
        "topic": _("Needling for back pain"),
        "positions": [
            {
                "guideline": first,
                "position": GuidelinePosition.AGAINST,
                "says": _("Do not offer it."),
            },
            {
                "guideline": second,
                "position": GuidelinePosition.CONDITIONAL,
                "says": _("Consider it for pain that lasts."),
            },
        ],
    }


def exercise_programme() -> dict[str, Any]:
    """One exercise with its dose."""
    exercise = apps.get_model("articles", "Exercise")(
        name=_("Knee rolls"),
        steps=_("Lie on your back.\nLet both knees roll to one side."),
        dose=_("10 times, twice a day"),
        stop_rules=_("Stop when pain goes down the leg."),
        drawing="knee-rolls",
    )
    return {
        "title": _("Gentle start"),
        "intro": _("Move slowly."),
        "exercises": [exercise],
    }


def question() -> dict[str, Any]:
    """A question with its answer."""
    answer = _("No. Most people get better without one.")
    return {
        "question": _("Do I need a scan?"),
        "answer": f"<p>{answer}</p>",
        "references": [],
    }


def change() -> dict[str, Any]:
    """A dated change."""
    return {
        "changed_on": datetime.date(2026, 1, 31),
        "note": _("The advice on warmth now follows the new guideline."),
    }


def red_flag() -> Any:
    """A sign that needs an ambulance."""
    return apps.get_model("clinic", "RedFlag")(
        name=_("Numb between the legs"),
        urgency="emergency",
        signs=_("You cannot feel where you wipe, or you cannot pass urine."),
        what_to_do=_("Call 112 or 108 now."),
    )


def reference() -> Any:
    """A systematic review."""
    return apps.get_model("articles", "Reference")(
        type="systematic_review", authors=_("Author A, Author B"), title=_("A review"), year=2025
    )
