"""Graded evidence and guideline positions, both as schema.org MedicalGuideline.

schema.org knows `evidenceLevel` only on MedicalGuideline, and three levels against GRADE's
four, so the exact grade stands in `evidenceOrigin` (research/patient-education.md, 2).
"""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from articles.choices import Certainty, GuidelinePosition
from home.structured_data import only_known

EVIDENCE_LEVELS = {
    Certainty.HIGH: "https://schema.org/EvidenceLevelA",
    Certainty.MODERATE: "https://schema.org/EvidenceLevelB",
    Certainty.LOW: "https://schema.org/EvidenceLevelC",
    Certainty.VERY_LOW: "https://schema.org/EvidenceLevelC",
}


def evidence_guidelines(stream: Iterable[Any]) -> list[dict[str, Any]]:
    """One MedicalGuideline for each graded statement."""
    return [_statement(block.value) for block in stream]


def _statement(value: Any) -> dict[str, Any]:
    grade = value["certainty"]
    found = [
        f"{label}: {value[name]}"
        for name, label in (
            ("benefit", _("What was found")),
            ("harm", _("Harms")),
            ("unknown", _("What is not known")),
        )
        if value.get(name)
    ]
    return only_known(
        {
            "@type": "MedicalGuideline",
            "name": value["statement"],
            "description": "\n".join(found),
            "guidelineSubject": {"@type": "MedicalTherapy", "name": value["treatment"]},
            "guidelineDate": value["search_date"],
            "evidenceLevel": EVIDENCE_LEVELS[Certainty(grade)] if grade else "",
            "evidenceOrigin": f"GRADE: {value.certainty_label}" if grade else "",
        }
    )


def positions(stream: Iterable[Any]) -> list[dict[str, Any]]:
    """One MedicalGuidelineRecommendation for each guideline that takes a position."""
    return [
        _position(block.value["topic"], position)
        for block in stream
        for position in block.value["positions"]
        if position.get("guideline") and position.get("position") != GuidelinePosition.SILENT
    ]


def _position(topic: str, value: Any) -> dict[str, Any]:
    guideline = value["guideline"]
    return only_known(
        {
            "@type": "MedicalGuidelineRecommendation",
            "name": guideline.title,
            "description": value["says"],
            "guidelineSubject": {"@type": "MedicalTherapy", "name": topic},
            "guidelineDate": str(guideline.year),
            "recommendationStrength": value.position_label,
            "recognizingAuthority": {"@type": "Organization", "name": guideline.organisation},
        }
    )
