"""A physiotherapist as schema.org Person."""

from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from clinic.models.practice import practice_id
from home.structured_data import only_known

if TYPE_CHECKING:
    from clinic.models import Person, PractitionerPage


def practitioner_data(page: "PractitionerPage") -> dict[str, Any]:
    """Who it is, what proves it and what they know; only what is known is said."""
    person, site = page.profile.person, page.get_site()
    languages = [row.language for row in person.languages.all() if row.language != "other"]
    return only_known(
        {
            "@type": "Person",
            "@id": f"{page.seo_canonical_url}#person",
            "url": page.seo_canonical_url,
            "name": page.shown_name,
            "honorificSuffix": person.post_nominals,
            "jobTitle": person.role or _("Physiotherapist"),
            "description": page.intro,
            "worksFor": {"@id": practice_id(site.root_url)} if site else {},
            "knowsLanguage": languages,
            "knowsAbout": [topic.title for topic in page.profile.topics],
            "hasCredential": [
                _registration(person),
                *(certificate.structured_data() for certificate in person.certificates.all()),
            ],
        }
    )


def _registration(person: "Person") -> dict[str, Any]:
    """The registration that lets the person treat."""
    council = {"@type": "Organization", "name": person.council} if person.council else {}
    return only_known(
        {
            "@type": "EducationalOccupationalCredential",
            "credentialCategory": "registration",
            "identifier": person.registration_number,
            "recognizedBy": council,
            "expires": person.registration_valid_until,
        }
    )
