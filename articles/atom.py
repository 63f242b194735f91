"""Atom 1.0 feeds (RFC 4287), written by the standard library, so that all text is escaped."""

import datetime
import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.http import HttpResponse

ATOM = "http://www.w3.org/2005/Atom"
CONTENT_TYPE = "application/atom+xml; charset=utf-8"
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
# Characters that XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Namespaces are written as prefixes of our choice: Atom as the document's own.
ET.register_namespace("", ATOM)


@dataclass(frozen=True)
class Entry:
    """One entry; `id` must stay the same for ever."""

    id: str
    title: str
    url: str
    updated: datetime.datetime
    summary: str
    language: str
    published: datetime.datetime | None = None


@dataclass(frozen=True)
class Feed:
    """A feed; `categories` are (scheme, term) pairs, such as what was asked for."""

    id: str
    title: str
    url: str
    language: str
    author: str
    entries: Sequence[Entry]
    categories: Sequence[tuple[str, str]] = field(default_factory=tuple)

    @property
    def updated(self) -> datetime.datetime:
        """When the newest entry changed; an empty feed never did."""
        return max((entry.updated for entry in self.entries), default=EPOCH)


def atom_response(feed: Feed) -> HttpResponse:
    """The feed as an HTTP response."""
    root = ET.Element(_name("feed"), {_xml("lang"): feed.language})
    _text(root, "id", feed.id)
    _text(root, "title", feed.title)
    _text(root, "updated", feed.updated.isoformat())
    _text(ET.SubElement(root, _name("author")), "name", feed.author)
    ET.SubElement(root, _name("link"), {"rel": "self", "href": clean_text(feed.url)})
    for scheme, term in feed.categories:
        names = {"scheme": scheme, "term": clean_text(term)}
        ET.SubElement(root, _name("category"), names)
    for entry in feed.entries:
        root.append(_entry(entry))
    body = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return HttpResponse(body, content_type=CONTENT_TYPE)


def clean_text(text: str) -> str:
    """`text` without the control characters that XML cannot hold."""
    return _NOT_XML.sub("", text)


def _entry(entry: Entry) -> ET.Element:
    node = ET.Element(_name("entry"), {_xml("lang"): entry.language})
    _text(node, "id", entry.id)
    _text(node, "title", entry.title)
    _text(node, "updated", entry.updated.isoformat())
    if entry.published:
        _text(node, "published", entry.published.isoformat())
    link = {"rel": "alternate", "type": "text/html", "href": entry.url, "hreflang": entry.language}
    ET.SubElement(node, _name("link"), link)
    _text(node, "summary", entry.summary)
    return node


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, _name(name)).text = clean_text(text)


def _name(name: str) -> str:
    return f"{{{ATOM}}}{name}"


def _xml(name: str) -> str:
    return f"{{http://www.w3.org/XML/1998/namespace}}{name}"
