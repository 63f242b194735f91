"""An article as schema.org data: MedicalWebPage about a condition or a therapy."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from articles.models.article import ArticlePage
    from clinic.models import Person


def article_structured_data(page: "ArticlePage") -> dict[str, Any]:
    """The schema.org object of an article; only what is known is said."""
    data = {
        "@type": "MedicalWebPage",
        "@id": page.seo_canonical_url,
        "url": page.seo_canonical_url,
        "headline": page.title,
        "description": page.seo_description,
        "inLanguage": "en-IN",
        "datePublished": page.first_published_at,
        "dateModified": page.last_published_at,
        "lastReviewed": page.reviewed_on,
        "author": _person(page.author),
        "reviewedBy": _person(page.reviewer),
        "about": {
            "@type": page.schema_about_type,
            "name": page.title,
            "alternateName": page.search_words.splitlines()[:20],
        },
        "citation": [_citation(entry.reference) for entry in page.numbered_references.values()],
    }
    return {key: value for key, value in data.items() if value}


def _person(person: "Person | None") -> dict[str, str]:
    if person is None:
        return {}
    return {"@type": "Person", "name": person.name, "honorificSuffix": person.post_nominals}


def _citation(reference: Any) -> dict[str, Any]:
    data = {
        "@type": "ScholarlyArticle",
        "name": reference.title,
        "datePublished": str(reference.year),
        "sameAs": [address for _label, address in reference.links],
    }
    return {key: value for key, value in data.items() if value}
