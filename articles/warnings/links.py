"""Links that do not go over https."""

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.passages import article_passages
from articles.sections import references_in

from .warning import ContentWarning

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULE = "insecure-link"
HREF = re.compile(r"<a\b[^>]*\bhref=\"([^\"]*)\"", re.IGNORECASE)
INSECURE = re.compile(r"\s*(?:http|ftp):", re.IGNORECASE)


def insecure_links(page: "ArticlePage") -> Iterator[ContentWarning]:
    """A warning for every such link in the texts and in the references of the page."""
    for field, address in dict.fromkeys(_addresses(page)):
        if INSECURE.match(address):
            message = _("%(address)s goes over an open line: use its https address.")
            yield ContentWarning(RULE, field, message % {"address": address}, address)


def _addresses(page: "ArticlePage") -> Iterator[tuple[str, str]]:
    """(field, address) of each link."""
    for passage in article_passages(page):
        for address in HREF.findall(passage.html):
            yield passage.field, unescape(address)
    streams = [(section.field, section.blocks) for section in page.sections]
    for field, stream in [*streams, ("further_references", page.further_references)]:
        for reference in references_in(stream):
            yield field, reference.url
