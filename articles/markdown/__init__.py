"""The Markdown twin of an article (CommonMark), for readers that are programs."""

from .article import article_markdown

__all__ = ["article_markdown"]
