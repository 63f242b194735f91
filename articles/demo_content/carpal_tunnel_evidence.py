"""Demo article, carpal tunnel syndrome: graded evidence."""

from typing import Any

from .harms import NO_HARM_NUMBERS

# fmt: off
EVIDENCE: list[dict[str, Any]] = [
    {"treatment": "Wrist splint",
     "statement": ("Wearing a wrist splint for less than 3 months probably makes little or no "
      "difference to how well you can use your hand."),
     "comparison": "No splint", "outcome": "Use of the hand, up to 3 months",
     "benefit": ("On a scale from 1 to 5 the difference was 0.24, too small to matter. The "
      "review has 29 trials with 1,937 adults."),
     "harm": NO_HARM_NUMBERS,
     "unknown": "Whether a night splint helps in other ways, such as better sleep.",
     "certainty": "moderate",
     "terms": ["randomised_trial"], "search_date": "2023-01-01", "references": ["B1"]},
    {"treatment": "Steroid injection",
     "statement": ("A steroid injection at the wrist probably eases symptoms for up to about 3 "
      "months."),
     "comparison": "Dummy (placebo) injection",
     "outcome": "Symptoms up to 3 months, and surgery within a year",
     "benefit": ("From memory: symptoms eased for up to about 3 months, and fewer people had "
      "surgery in the next year. The review has 14 trials with 994 hands."),
     "harm": NO_HARM_NUMBERS, "unknown": "What happens after the first months.",
     "certainty": "moderate", "search_date": "2023-01-01", "references": ["B3"],
     "to_be_checked": True},
    {"treatment": "Surgery instead of a splint",
     "statement": ("After 6 to 12 months, surgery probably leaves more people clearly better "
      "than a splint does."),
     "comparison": "Wrist splint", "outcome": "Being clearly better, 6 to 12 months",
     "benefit": ("More people were clearly better after surgery. The review of surgery and other "
      "care has 14 trials with 1,231 people."),
     "harm": "We have no numbers on harms to show here. Ask the surgeon what can go wrong.",
     "unknown": ("How surgery compares with no treatment or a sham operation: no trial has "
      "tested it."),
     "certainty": "moderate", "search_date": "2024-01-01", "references": ["B4"]},
    {"treatment": "Surgery instead of a steroid injection",
     "statement": ("The evidence is very uncertain on whether surgery is better than a steroid "
      "injection after 6 to 12 months."),
     "comparison": "Steroid injection", "outcome": "Being clearly better, 6 to 12 months",
     "benefit": "No clear answer: the studies do not let us say which helps more.",
     "harm": "We have no numbers on harms to show here. Ask the doctor what can go wrong.",
     "unknown": "Which of the two helps more people, and for how long.", "certainty": "very_low",
     "search_date": "2024-01-01", "references": ["B4"]},
    {"treatment": "Exercise and hand mobilisation",
     "statement": ("The evidence is very uncertain on whether hand exercises or hands-on "
      "treatment help."),
     "comparison": "No treatment or other treatments", "outcome": "Symptoms and use of the hand",
     "benefit": ("A review of 2012 has 16 trials with 741 people. From memory: there was too "
      "little good data for an answer."),
     "harm": NO_HARM_NUMBERS,
     "unknown": "Whether exercise helps, which kind, and for whom. Newer studies may tell more.",
     "certainty": "very_low",
     "terms": ["mobilisation"], "search_date": "2012-01-01", "references": ["B2"],
     "to_be_checked": True},
]
