"""Rich text (the few elements that the editor offers) as Markdown."""

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, PreformattedString, Tag
from wagtail.rich_text import RichText, expand_db_html

from articles.markdown.escaping import escaped, link

HEADINGS = {"h2": "###", "h3": "####", "h4": "####"}
WITHOUT_WORDS = {"script", "style", "template"}


def rich_text(text: RichText, base_url: str) -> str:
    """The rich text as Markdown; an element that is not known gives its words only."""
    soup = BeautifulSoup(expand_db_html(text.source), "html.parser")
    return "\n\n".join(_blocks(soup, base_url))


def _blocks(parent: Tag, base_url: str) -> list[str]:
    """The paragraphs, headings and lists in `parent`, and its loose words as paragraphs."""
    found: list[str] = []
    loose: list[PageElement] = []
    for child in parent.children:
        block = _block(child, base_url) if isinstance(child, Tag) else None
        if block is None:
            loose.append(child)
            continue
        found += [_inline(loose, base_url), block]
        loose = []
    return [text for text in [*found, _inline(loose, base_url)] if text]


def _block(node: Tag, base_url: str) -> str | None:
    """A block element as Markdown, or None for an inline one."""
    if node.name in HEADINGS:
        return f"{HEADINGS[node.name]} {_inline(node.children, base_url)}"
    if node.name in ("ul", "ol"):
        return _list(node, base_url)
    if node.name in ("p", "div", "blockquote"):
        return "\n\n".join(_blocks(node, base_url))
    return None


def _list(node: Tag, base_url: str) -> str:
    lines = []
    for number, item in enumerate(node.find_all("li", recursive=False), start=1):
        marker = f"{number}." if node.name == "ol" else "-"
        # The lines of an item, and lists in it, stand below its first character.
        body = "\n".join(_blocks(item, base_url)).replace("\n", "\n" + " " * (len(marker) + 1))
        lines.append(f"{marker} {body}")
    return "\n".join(lines)


def _inline(nodes: object, base_url: str) -> str:
    """Words, bold, italics and links on one line."""
    parts = [_span(node, base_url) for node in nodes]  # type: ignore[attr-defined]
    return " ".join("".join(parts).split())


def _span(node: PageElement, base_url: str) -> str:
    if isinstance(node, NavigableString):
        return "" if isinstance(node, PreformattedString) else _words(node)
    if not isinstance(node, Tag) or node.name in WITHOUT_WORDS:
        return ""
    if node.name == "br":
        return " "
    inner = _inline(node.children, base_url)
    if node.name == "a":
        return link(inner, str(node.get("href", "")), base_url)
    mark = {"b": "**", "strong": "**", "i": "*", "em": "*"}.get(node.name, "")
    return f"{mark}{inner}{mark}" if inner else ""


def _words(text: str) -> str:
    """The text escaped, with one space where it began or ended with some."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{escaped(text)}{after}"
