"""Demo article, low back pain: graded evidence and what guidelines say."""

from typing import Any

from .harms import NEEDLING_HARMS, NEEDLING_NUMBERS, NO_HARM_NUMBERS

# fmt: off
EVIDENCE: list[dict[str, Any]] = [
    {"treatment": "Structured exercise",
     "statement": ("Planned exercise probably eases pain a little when back pain has lasted over "
      "3 months. It probably makes daily tasks a little easier too."),
     "comparison": "No exercise programme",
     "outcome": "Pain and daily activity in pain that has lasted over 3 months",
     "benefit": ("A small gain in both pain and daily activity, from 13 of the more careful "
      "trials (standardised differences 0.33 for pain and 0.31 for activity)."),
     "harm": NO_HARM_NUMBERS,
     "unknown": ("Which kind of exercise helps most. For single kinds, the evidence is mostly "
      "very uncertain."),
     "certainty": "moderate",
     "terms": ["randomised_trial"], "search_date": "2023-01-01", "references": ["A13"]},
    {"treatment": "Heat", "statement": "Warmth on the skin probably helps new back pain.",
     "comparison": "Different in each study (guideline)", "outcome": "New back pain, first weeks",
     "benefit": ("The American guideline of 2017 recommends it. We have no single number to show "
      "here."),
     "harm": NO_HARM_NUMBERS,
     "unknown": ("How long the ease lasts. The guideline is over 5 years old, so its makers "
      "count it as expired."),
     "certainty": "moderate", "search_date": "2017-01-01", "references": ["A15"]},
    {"treatment": "Mindfulness or a team programme",
     "statement": ("Mindfulness training, or a programme with several kinds of experts, probably "
      "helps when back pain has lasted long."),
     "comparison": "Different in each study (guideline)",
     "outcome": "Back pain that has lasted long",
     "benefit": ("The American guideline of 2017 puts these among its first choices, beside "
      "exercise. We have no single number to show here."),
     "harm": NO_HARM_NUMBERS,
     "unknown": ("Who gains most. The guideline is over 5 years old, so its makers count it as "
      "expired."),
     "certainty": "moderate", "search_date": "2017-01-01", "references": ["A15"]},
    {"treatment": "Yoga, tai chi or talking therapy",
     "statement": "Yoga, tai chi or talking therapy (CBT) may help when back pain has lasted long.",
     "comparison": "Different in each study (guideline)",
     "outcome": "Back pain that has lasted long",
     "benefit": ("The American guideline of 2017 names them as options. We have no single number "
      "to show here."),
     "harm": NO_HARM_NUMBERS,
     "unknown": ("How large the gain is. The guideline is over 5 years old, so its makers count "
      "it as expired."),
     "certainty": "low", "search_date": "2017-01-01", "references": ["A15"]},
    {"treatment": "Massage, acupuncture or spinal manipulation",
     "statement": "Massage, acupuncture or spinal manipulation may ease new back pain.",
     "comparison": "Different in each study (guideline)",
     "outcome": "New back pain, up to 3 months",
     "benefit": ("The American guideline of 2017 lists them as options. NICE allows hands-on "
      "care only with exercise, and says not to offer acupuncture."),
     "harm": NO_HARM_NUMBERS,
     "unknown": ("Whether one is better than another. The guideline is over 5 years old, so its "
      "makers count it as expired."),
     "certainty": "low",
     "terms": ["acupuncture", "manipulation"], "search_date": "2017-01-01",
     "references": ["A15", "A11"]},
    {"treatment": "Dry needling", "treatment_page": "dry_needling",
     "statement": "Dry needling may ease long-lasting back pain a little for a short time.",
     "comparison": "Different in each study", "outcome": "Pain and daily activity, short term",
     "benefit": ("8 trials with 414 people found less pain right after (difference 0.42) and a "
      "little later (0.99), and no gain in daily activity. The copy read here does not name the "
      "scale."),
     "harm": NEEDLING_HARMS, "numbers": NEEDLING_NUMBERS,
     "unknown": "Whether the ease lasts. Guidelines do not agree about needles.",
     "certainty": "low", "search_date": "2023-01-01", "references": ["D3", "D4", "D5b"]},
]

GUIDELINES: list[dict[str, Any]] = [
    {"topic": "Exercise",
     "positions": [
         {"guideline": "who_2023", "position": "conditional",
          "says": "May be offered when pain has lasted over 3 months."},
         {"guideline": "nice_2020", "position": "for",
          "says": "Makes exercise the core of the package in which hands-on care may be given.",
          "to_be_checked": True},
         {"guideline": "acp_2017", "position": "for",
          "says": "One of its first choices for long-lasting pain."},
     ]},
    {"topic": "Hands-on treatment (manual therapy)",
     "positions": [
         {"guideline": "who_2023", "position": "conditional",
          "says": "Manipulation and massage may be offered when pain has lasted over 3 months."},
         {"guideline": "nice_2020", "position": "conditional",
          "says": "Only as one part of a package that has exercise in it."},
         {"guideline": "acp_2017", "position": "conditional",
          "says": ("Massage and manipulation are options for new pain, manipulation for lasting "
           "pain too.")},
     ]},
    {"topic": "Needles: acupuncture and dry needling",
     "positions": [
         {"guideline": "who_2023", "position": "conditional",
          "says": ("Looks at all needling as one group, dry needling with it, and leans towards "
           "it for lasting pain."),
          "to_be_checked": True},
         {"guideline": "nice_2020", "position": "against",
          "says": "Says not to offer acupuncture for back pain."},
         {"guideline": "acp_2017", "position": "for",
          "says": ("Acupuncture is an option for new pain and one of its first choices for "
           "lasting pain.")},
     ]},
    {"topic": "Belts and traction",
     "positions": [
         {"guideline": "who_2023", "position": "against",
          "says": "Not as a routine when pain has lasted over 3 months."},
         {"guideline": "nice_2020", "position": "against",
          "says": "Says not to offer either of them."},
     ]},
]
