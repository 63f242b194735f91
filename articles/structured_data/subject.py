"""What an article is about, as MedicalCondition or MedicalTherapy with codes and evidence."""

from typing import TYPE_CHECKING, Any

from articles.structured_data.guidelines import evidence_guidelines, positions
from home.structured_data import only_known

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

MAX_OTHER_NAMES = 20


def subject(page: "ArticlePage") -> dict[str, Any]:
    """The schema.org MedicalEntity that the article explains."""
    return only_known(
        {
            "@type": page.schema_about_type,
            "name": page.title,
            "alternateName": page.search_words.splitlines()[:MAX_OTHER_NAMES],
            "code": _codes(page),
            "possibleTreatment": _treatments(page),
            "guideline": [*evidence_guidelines(page.evidence), *positions(page.guidelines)],
        }
    )


def _codes(page: "ArticlePage") -> list[dict[str, str]]:
    systems = [("ICD-10", page.icd10_list), ("SNOMED CT", page.snomed_list)]
    return [
        {"@type": "MedicalCode", "codeValue": code, "codingSystem": system}
        for system, codes in systems
        for code in codes
    ]


def _treatments(page: "ArticlePage") -> list[dict[str, str]]:
    """The treatments of a condition for which there is evidence, each once."""
    if page.schema_about_type != "MedicalCondition":
        return []
    names = dict.fromkeys(block.value["treatment"] for block in page.evidence)
    return [{"@type": "MedicalTherapy", "name": name} for name in names if name]
