"""Demo article, dry needling: graded evidence and what guidelines say."""

from typing import Any

from .harms import NEEDLING_HARMS, NEEDLING_NUMBERS

# fmt: off
EVIDENCE: list[dict[str, Any]] = [
    {"treatment": "Dry needling for low back pain",
     "statement": "Dry needling may ease low back pain soon after treatment.",
     "comparison": "Other treatments", "outcome": "Pain, right after treatment",
     "benefit": ("11 trials with 802 people found less pain on average (standardised difference "
      "1.06). The true gain could be anything from small to very large (0.36 to 1.77)."),
     "harm": NEEDLING_HARMS, "numbers": NEEDLING_NUMBERS,
     "unknown": ("Whether it lasts. The authors were more confident than we are; other reviews "
      "found weak studies."),
     "certainty": "low",
     "terms": ["randomised_trial"], "search_date": "2018-01-01",
     "references": ["D1", "D2", "D4", "D5b"]},
    {"treatment": "Dry needling added to other care",
     "statement": ("Dry needling together with other care may ease low back pain more than "
      "needling alone."),
     "comparison": "Dry needling alone", "outcome": "Pain, right after treatment",
     "benefit": ("In the same review, needling with other care did better than needling alone "
      "(standardised difference 0.83)."),
     "harm": NEEDLING_HARMS, "unknown": "Which other care to add, and whether the gain lasts.",
     "certainty": "low", "search_date": "2018-01-01", "references": ["D1", "D4", "D5b"]},
    {"treatment": "Dry needling for daily activity",
     "statement": ("The evidence is very uncertain on whether dry needling helps people with low "
      "back pain to do more."),
     "comparison": "Other treatments", "outcome": "Daily activity, short term",
     "benefit": ("Reviews disagree. One of 11 trials found some gain right after treatment. A "
      "later one of 8 trials with 414 people found none."),
     "harm": NEEDLING_HARMS, "unknown": "Whether less pain for a while turns into an easier day.",
     "certainty": "very_low", "search_date": "2023-01-01", "references": ["D1", "D3", "D4", "D5b"]},
    {"treatment": "Dry needling, later on",
     "statement": ("The evidence is very uncertain on whether any gain in low back pain is still "
      "there after 3 months."),
     "comparison": "Other treatments", "outcome": "Pain and daily activity, beyond 3 months",
     "benefit": "A review of 11 trials could not tell what happens later.", "harm": NEEDLING_HARMS,
     "unknown": "Almost everything about the long run.", "certainty": "very_low",
     "search_date": "2018-01-01", "references": ["D1", "D4", "D5b"]},
    {"treatment": "Dry needling instead of acupuncture or a dummy",
     "statement": ("The evidence is very uncertain on whether dry needling is better than "
      "acupuncture or a dummy treatment for low back pain."),
     "comparison": "Acupuncture, or dummy (sham) needling",
     "outcome": "Pain and daily activity, right after and later",
     "benefit": ("16 trials: it did better than both right after. Later, it was no better than "
      "acupuncture. Many trials were weak or unclear."),
     "harm": NEEDLING_HARMS,
     "unknown": "The authors say the studies are too weak for firm words on effect or safety.",
     "certainty": "very_low", "search_date": "2018-01-01", "references": ["D2", "D4", "D5b"]},
    {"treatment": "Dry needling for headache",
     "statement": "The evidence is very uncertain on whether dry needling helps headache.",
     "comparison": "Other treatments", "outcome": "Pain, short term",
     "benefit": ("A review of 11 trials, 4 of them of high quality, did not find it clearly "
      "better than other care for pain."),
     "harm": NEEDLING_HARMS,
     "unknown": ("Whether it helps any one kind of headache. Only part of this review has been "
      "checked for this page."),
     "certainty": "very_low", "search_date": "2021-01-01", "references": ["C9", "D4", "D5b"]},
]

GUIDELINES: list[dict[str, Any]] = [
    {"topic": "Needles for low back pain",
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
]
