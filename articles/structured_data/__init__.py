"""An article as schema.org data: the page, what it is about, its evidence, its questions."""

from typing import TYPE_CHECKING, Any

from .questions import faq_page
from .web_page import web_page

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


def article_graph(page: "ArticlePage") -> list[dict[str, Any]]:
    """The schema.org objects of an article, empty ones included."""
    return [web_page(page), faq_page(page)]
