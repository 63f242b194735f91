"""Two standard instruments that score patient information, in our own short words.

PEMAT-P: Shoemaker SJ, Wolf MS, Brach C. Patient Education and Counseling 2014;96:395-403
(AHRQ). 17 items on understandability and 7 on actionability, each agree, disagree or not
applicable; the score of a part is the share of "agree" among the items that apply. The
numbers are those of the instrument, which leaves out 13 and 14 for printed material.

DISCERN: Charnock D, Shepperd S, Needham G, Gann R. J Epidemiol Community Health
1999;53:105-111. 16 items from 1 (no) to 5 (yes): 1-8 reliability, 9-15 information on
treatment, 16 the whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.choices import ChecklistKind

Choices = list[tuple[str, Any]]
AGREEMENT: Choices = [
    ("agree", _("Agree")),
    ("disagree", _("Disagree")),
    ("na", _("Not applicable")),
]
FIVE_STEPS: Choices = [
    ("1", _("1: no")),
    *((str(n), str(n)) for n in (2, 3, 4)),
    ("5", _("5: yes")),
]


@dataclass(frozen=True)
class Part:
    """One part of an instrument: its key in the scores, its name, and its items by id."""

    key: str
    name: Any
    items: dict[str, Any]


PEMAT_P = [
    Part(
        "understandability",
        _("Understandability"),
        {
            "p1": _("It is clear what the article is for"),
            "p2": _("Nothing distracts from that"),
            "p3": _("Everyday words"),
            "p4": _("Medical terms only where needed, and explained"),
            "p5": _("Active voice"),
            "p6": _("Numbers are easy to grasp"),
            "p7": _("Readers need not calculate"),
            "p8": _("Short pieces of text"),
            "p9": _("Headings tell what follows"),
            "p10": _("A sensible order"),
            "p11": _("A summary"),
            "p12": _("Layout points to what matters"),
            "p15": _("Pictures where they would help"),
            "p16": _("Pictures support the text"),
            "p17": _("Pictures have clear titles or captions"),
            "p18": _("Pictures are clear and uncluttered"),
            "p19": _("Tables are simple, with clear headings"),
        },
    ),
    Part(
        "actionability",
        _("Actionability"),
        {
            "p20": _("Names at least one thing to do"),
            "p21": _("Speaks to the reader when it says what to do"),
            "p22": _("Breaks it into clear steps"),
            "p23": _("Offers something to use, such as a plan or checklist"),
            "p24": _("Shows how to do any sums"),
            "p25": _("Says how to act on charts or tables"),
            "p26": _("Pictures where they make it easier to act"),
        },
    ),
]
DISCERN = [
    Part(
        "reliability",
        _("Can it be relied on?"),
        {
            "d1": _("States its aims"),
            "d2": _("Meets its aims"),
            "d3": _("Matters to the reader"),
            "d4": _("Names its sources"),
            "d5": _("Says how old its information is"),
            "d6": _("Balanced and unbiased"),
            "d7": _("Points to more help"),
            "d8": _("Admits what is uncertain"),
        },
    ),
    Part(
        "treatment",
        _("What it says about treatments"),
        {
            "d9": _("How each treatment works"),
            "d10": _("Benefits of each treatment"),
            "d11": _("Risks of each treatment"),
            "d12": _("What happens without treatment"),
            "d13": _("Effect on daily life"),
            "d14": _("That there is more than one option"),
            "d15": _("Helps to decide together"),
        },
    ),
    Part("overall", _("As a whole"), {"d16": _("Good as a source on treatment options")}),
]
PARTS: dict[str, list[Part]] = {ChecklistKind.PEMAT_P: PEMAT_P, ChecklistKind.DISCERN: DISCERN}
CHOICES: dict[str, Choices] = {
    ChecklistKind.PEMAT_P: AGREEMENT,
    ChecklistKind.DISCERN: FIVE_STEPS,
}


def scores_of(kind: str, answers: Mapping[str, str]) -> dict[str, float | int | None]:
    """The scores of complete answers ({item id: choice}), by part.

    PEMAT-P: percent (0-100), None for a part of which nothing applies.
    DISCERN: means (1-5, one decimal), and the `total` of all items (16-80).
    """
    if kind == ChecklistKind.PEMAT_P:
        return {part.key: _share_agreed([answers[item] for item in part.items]) for part in PEMAT_P}
    points = {part.key: [int(answers[item]) for item in part.items] for part in DISCERN}
    means: dict[str, float | int | None] = {
        key: round(sum(given) / len(given), 1) for key, given in points.items()
    }
    return {**means, "total": sum(sum(given) for given in points.values())}


def _share_agreed(answers: list[str]) -> int | None:
    applying = [answer for answer in answers if answer != "na"]
    return round(100 * applying.count("agree") / len(applying)) if applying else None
