"""Demo article, headache from the neck (cervicogenic headache): graded evidence."""

from typing import Any

from .harms import NEEDLING_HARMS, NEEDLING_NUMBERS, NO_HARM_NUMBERS

# fmt: off
EVIDENCE: list[dict[str, Any]] = [
    {"treatment": "Light neck and shoulder-blade exercise",
     "statement": ("Six weeks of light exercise for the neck and shoulder blades may make "
      "headaches fewer and milder for up to a year."),
     "comparison": "No such treatment", "outcome": "How often and how strong, at 12 months",
     "benefit": ("In one trial of 200 people, headaches were fewer and milder at 12 months than "
      "without treatment."),
     "harm": NO_HARM_NUMBERS,
     "unknown": "Whether other trials would find the same. This is one good trial.",
     "certainty": "low",
     "terms": ["randomised_trial"], "search_date": "2002-01-01", "references": ["C5"]},
    {"treatment": "Hands-on treatment of the neck",
     "statement": ("Six weeks of hands-on neck treatment may make headaches fewer and milder for "
      "up to a year."),
     "comparison": "No such treatment", "outcome": "How often and how strong, at 12 months",
     "benefit": ("In one trial of 200 people, headaches were fewer and milder at 12 months than "
      "without treatment."),
     "harm": ("We have no numbers on harms to show here. Have your neck checked for artery "
      "trouble first."),
     "unknown": ("Whether other trials would find the same. Compared with dummy treatment, "
      "results are less clear."),
     "certainty": "low", "search_date": "2002-01-01", "references": ["C5", "C7", "C8"]},
    {"treatment": "Exercise and hands-on treatment together",
     "statement": ("Doing both may help a few more people than one of them alone, but the "
      "difference may be chance."),
     "comparison": "Exercise alone or hands-on treatment alone",
     "outcome": "How often and how strong, at 12 months",
     "benefit": ("About 10 more in 100 people gained with both. The trial was too small to be "
      "sure of this."),
     "harm": NO_HARM_NUMBERS, "unknown": "Whether both together are worth the extra visits.",
     "certainty": "low", "search_date": "2002-01-01", "references": ["C5"]},
    {"treatment": "Spinal manipulation (quick thrusts)",
     "statement": ("The evidence is very uncertain on whether quick thrusts to the neck ease "
      "headache more than other hands-on care."),
     "comparison": "Other hands-on treatment",
     "outcome": "How strong, how often and daily activity, short term",
     "benefit": ("7 trials found a small gain at first: about 11 points less pain on a scale of "
      "100. A while later, the gain in pain was gone."),
     "harm": ("We have no numbers on harms to show here. After any neck treatment, sudden new "
      "pain or dizziness needs emergency care."),
     "unknown": "Whether a small early gain is real and worth it. The grade is from memory.",
     "certainty": "very_low", "search_date": "2020-01-01", "references": ["C3", "C6"],
     "to_be_checked": True},
    {"treatment": "Hands-on treatment instead of a dummy",
     "statement": ("The evidence is very uncertain on whether hands-on treatment helps more than "
      "a dummy treatment."),
     "comparison": "Dummy (sham) treatment", "outcome": "Headache",
     "benefit": ("A review of 20 studies with 1,439 people found a larger gain over all trials, "
      "but only a small one in the more careful trials."),
     "harm": NO_HARM_NUMBERS,
     "unknown": ("How much is due to the touch itself, and how much to hope and time. The grade "
      "is from memory."),
     "certainty": "very_low", "search_date": "2022-01-01", "references": ["C8"],
     "to_be_checked": True},
    {"treatment": "Dry needling", "treatment_page": "dry_needling",
     "statement": "The evidence is very uncertain on whether dry needling helps headache.",
     "comparison": "Other treatments", "outcome": "Pain, short term",
     "benefit": ("A review of 11 trials on headache, 4 of them of high quality, did not find it "
      "clearly better than other care for pain."),
     "harm": NEEDLING_HARMS, "numbers": NEEDLING_NUMBERS,
     "unknown": ("Whether it helps a headache that comes from the neck. Only part of this review "
      "has been checked for this page."),
     "certainty": "very_low", "search_date": "2021-01-01", "references": ["C9", "D4", "D5b"]},
]
