"""People and cited sources as schema.org data."""

from typing import TYPE_CHECKING, Any

from articles.choices import ReferenceType
from home.structured_data import only_known

if TYPE_CHECKING:
    from articles.models.reference import Reference
    from clinic.models import Person

STUDIES = {ReferenceType.SYSTEMATIC_REVIEW, ReferenceType.TRIAL, ReferenceType.COHORT}


def person(found: "Person | None") -> dict[str, Any]:
    """A Person with degrees and registration; empty while nobody is chosen."""
    if found is None:
        return {}
    council = only_known({"name": found.council})
    registration = only_known({"propertyID": found.council, "value": found.registration_number})
    return only_known(
        {
            "@type": "Person",
            "name": found.printed_name,
            "honorificSuffix": found.post_nominals,
            "jobTitle": found.role,
            "memberOf": {"@type": "Organization", **council} if council else {},
            "identifier": (
                {"@type": "PropertyValue", **registration} if found.registration_number else {}
            ),
        }
    )


def citation(reference: "Reference") -> dict[str, Any]:
    """A cited source: a ScholarlyArticle for a study, a CreativeWork for any other."""
    return only_known(
        {
            "@type": "ScholarlyArticle" if reference.type in STUDIES else "CreativeWork",
            "name": reference.title,
            "author": reference.authors,
            "isPartOf": (
                {"@type": "Periodical", "name": reference.journal}
                if reference.journal and reference.type in STUDIES
                else {}
            ),
            "datePublished": str(reference.year),
            "sameAs": [address for _label, address in reference.links],
        }
    )
