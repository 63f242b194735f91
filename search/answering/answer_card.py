"""The card for the article that a query names: when to get help, before any reading."""

import re
from dataclasses import dataclass
from typing import Any

from wagtail.rich_text import get_text_for_indexing

from articles.shared_data import load_red_flags
from clinic.models import RedFlag

# So much of the article's own words on when to see a physiotherapist, in whole lines: a part
# of a sentence may say the opposite.
MOST_CHARACTERS = 500
SECTIONS = ("red_flags", "when_to_see")  # of the article, read for the card
LINE = re.compile(r"<(p|li|h\d)\b[^>]*>(.*?)</\1>", re.DOTALL)


@dataclass(frozen=True)
class Line:
    """A paragraph, or an item of a list."""

    text: str
    is_item: bool


@dataclass(frozen=True)
class AnswerCard:
    """The red flags of an article, most urgent first, and when to see a physiotherapist."""

    red_flags: list[RedFlag]
    when_to_see: list[Line]


def answer_card(article: Any) -> AnswerCard:
    """The card of an article in its own language. Two queries for the red flags."""
    load_red_flags([article])
    return AnswerCard(article.red_flag_rows, _beginning(_lines(article.when_to_see)))


def _lines(stream: Any) -> list[Line]:
    """The first text of a section as stored, without loading what its blocks choose."""
    texts = (block["value"]["text"] for block in stream.raw_data if block["type"] == "text")
    found = LINE.findall(next(texts, ""))
    lines = [Line(get_text_for_indexing(html).strip(), tag == "li") for tag, html in found]
    return [line for line in lines if line.text]


def _beginning(lines: list[Line]) -> list[Line]:
    kept, characters = lines[:1], len(lines[0].text) if lines else 0
    for line in lines[1:]:
        characters += len(line.text)
        if characters > MOST_CHARACTERS:
            break
        kept.append(line)
    return kept
