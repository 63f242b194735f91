"""All rules together."""

from typing import TYPE_CHECKING

from .claims import claim_warnings
from .glossary_terms import unexplained_terms
from .grade_wording import grade_wording_warnings
from .links import insecure_links
from .reading_level import reading_level_warnings
from .repeated_headings import repeated_headings
from .warning import ContentWarning

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULES = (
    grade_wording_warnings,
    claim_warnings,
    unexplained_terms,
    reading_level_warnings,
    repeated_headings,
    insecure_links,
)


def content_warnings(page: "ArticlePage") -> list[ContentWarning]:
    """Everything in the words of `page` that an editor should look at again."""
    return [warning for rule in RULES for warning in rule(page)]
