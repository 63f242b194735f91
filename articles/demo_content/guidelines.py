"""Guidelines that the demo articles compare, by key; "reference" is a key of references.py."""

from typing import Any

# fmt: off
GUIDELINES: dict[str, dict[str, Any]] = {
    "nice_2020": {
        "organisation": "NICE", "title": "Low back pain and sciatica in over 16s (NG59)",
        "year": 2020, "country": "United Kingdom", "reference": "A11", "status": "current",
    },
    "who_2023": {
        "organisation": "WHO",
        "title": ("WHO guideline for non-surgical management of chronic primary low back pain in "
         "adults"),
        "year": 2023, "country": "Worldwide", "reference": "A3", "status": "current",
    },
    "acp_2017": {
        "organisation": "American College of Physicians", "title": "Guideline on low back pain",
        "year": 2017, "country": "United States", "reference": "A15", "status": "withdrawn",
    },
}
