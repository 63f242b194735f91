"""Common questions as FAQPage."""

from typing import TYPE_CHECKING, Any

from wagtail.rich_text import get_text_for_indexing

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


def faq_page(page: "ArticlePage") -> dict[str, Any]:
    """The questions of the article and their answers as plain text; empty without any."""
    questions = [_question(block.value) for block in page.questions]
    if not questions:
        return {}
    return {
        "@type": "FAQPage",
        "@id": f"{page.seo_canonical_url}#questions",
        "mainEntity": questions,
    }


def _question(value: Any) -> dict[str, Any]:
    answer = get_text_for_indexing(value["answer"].source)
    return {
        "@type": "Question",
        "name": value["question"],
        "acceptedAnswer": {"@type": "Answer", "text": answer},
    }
