"""The article as MedicalWebPage: who stands for it, its dates, its red flags, its sources."""

from typing import TYPE_CHECKING, Any

from articles.structured_data.sources import citation, person
from articles.structured_data.subject import subject
from clinic.models.practice import practice_id
from home.languages import language_tag
from home.structured_data import only_known

if TYPE_CHECKING:
    from articles.models.article import ArticlePage
    from clinic.models import RedFlag


def web_page(page: "ArticlePage") -> dict[str, Any]:
    """The schema.org MedicalWebPage of an article."""
    site = page.get_site()
    return only_known(
        {
            "@type": "MedicalWebPage",
            "@id": page.seo_canonical_url,
            "url": page.seo_canonical_url,
            "headline": page.title,
            "description": page.seo_description,
            "inLanguage": language_tag(page.locale.language_code),
            "audience": {"@type": "MedicalAudience", "audienceType": "Patient"},
            "datePublished": page.first_published_at,
            "dateModified": page.changed_at,
            "lastReviewed": page.reviewed_on,
            "author": person(page.author),
            "reviewedBy": person(page.reviewer),
            "publisher": {"@id": practice_id(site.root_url)} if site else {},
            "about": subject(page),
            "hasPart": [_red_flag(flag) for flag in page.red_flag_rows],
            "citation": [citation(entry.reference) for entry in page.numbered_references.values()],
        }
    )


def _red_flag(flag: "RedFlag") -> dict[str, Any]:
    """A care card. It is no `signOrSymptom` of the subject: it is a sign of something else."""
    texts = [flag.get_urgency_display(), flag.signs, flag.possible_cause, flag.what_to_do]
    return {
        "@type": "WebPageElement",
        "name": flag.name,
        "text": "\n".join(str(text) for text in texts if text),
        "about": {"@type": "MedicalSignOrSymptom", "name": flag.name},
    }
