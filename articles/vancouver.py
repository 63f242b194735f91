"""References in Vancouver style, as the ICMJE's and NLM's sample references print them.

Text only: the template escapes it and adds the links.
https://www.nlm.nih.gov/bsd/uniform_requirements.html
"""

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from articles.choices import ReferenceType

if TYPE_CHECKING:
    from articles.models.reference import Reference

# The ICMJE lists six authors, then "et al".
MAX_AUTHORS = 6
# Volume, part and pages; or the number of an electronic article, such as CD010003.pub2.
_OF_JOURNAL = re.compile(r"^(\d+\s*[(:;]|CD\d)")
_PAGES = re.compile(r"(?<=:)(\d+)\s*[-\u2013]\s*(\d+)$")
_PUBLISHED_ALONE = {ReferenceType.GUIDELINE, ReferenceType.PATIENT_INFORMATION}


def vancouver(reference: "Reference") -> str:
    """The whole reference as one line: authors, title, where and when it was published."""
    parts = (authors(reference.authors), sentence(reference.title), source(reference))
    return " ".join(part for part in parts if part)


def authors(names: str) -> str:
    """At most six authors, then "et al."; "" for a work without authors."""
    listed = [name.strip() for name in names.split(",") if name.strip()]
    if len(listed) > MAX_AUTHORS:
        listed = [*listed[:MAX_AUTHORS], "et al"]
    return sentence(", ".join(listed))


def source(reference: "Reference") -> str:
    """A journal with year, volume and pages; for works of their own, publisher and year."""
    journal = reference.journal.strip().rstrip(".")
    detail = _short_pages(reference.citation_detail.strip())
    if _is_published_alone(reference):
        published = f"{journal}; {reference.year}" if journal else str(reference.year)
        return sentence(f"{published}. {detail}" if detail else published)
    dated = f"{reference.year};{detail}" if detail else str(reference.year)
    return f"{sentence(journal)} {sentence(dated)}".strip()


def sentence(text: str) -> str:
    """Text with a full stop at its end, unless it ends as a sentence already."""
    text = text.strip()
    return text if not text or text[-1] in ".?!\u0964" else f"{text}."


def _is_published_alone(reference: "Reference") -> bool:
    """Whether it is a work of its own (guideline, web page), not an article in a journal."""
    if _OF_JOURNAL.match(reference.citation_detail):
        return False
    return reference.type in _PUBLISHED_ALONE or bool(reference.url and not reference.doi)


def _short_pages(detail: str) -> str:
    """Pages without the digits that the last page shares with the first: 144-152 is 144-52."""
    return _PAGES.sub(lambda pages: _short_range(pages[1], pages[2]), detail)


def _short_range(first: str, last: str) -> str:
    same = takewhile(lambda digits: digits[0] == digits[1], zip(first, last, strict=False))
    shared = len(list(same)) if len(first) == len(last) else 0
    return f"{first}-{last[shared:]}" if shared < len(last) else first
