"""What several demo articles say about harms, in the same words."""

from typing import Any

NO_HARM_NUMBERS = "We have no numbers on harms to show here."
# facts.md D4 and D5b: 19.18 % and 36.7 % minor; none in 7,629 and 20 in 20,464 serious.
NEEDLING_HARMS = (
    "Two surveys of trained therapists: after about 19 and 37 of 100 sessions there was a small "
    "problem, mostly a drop of blood or a bruise. Serious ones: none in 7,629 sessions in one "
    "survey, about 1 in 1,000 in the other. Therapists counted these themselves, so there may "
    "be more."
)
NEEDLING_NUMBERS: list[dict[str, Any]] = [
    {
        "event": "a small problem: a bruise, a drop of blood or soreness",
        "count": 19,
        "count_max": 37,
        "out_of": 100,
        "group": "sessions of dry needling",
    },
    {
        "event": "a serious problem (one survey; the other had none)",
        "count": 1,
        "out_of": 1000,
        "group": "sessions of dry needling",
    },
]
