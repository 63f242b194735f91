"""The card for the article that a query names: when to get help, before any reading."""

import re
from dataclasses import dataclass
from typing import Any

from wagtail.rich_text import get_text_for_indexing

from articles.shared_data import load_red_flags
from clinic.models import RedFlag

# So much of the article's own words on when to see a physiotherapist, in whole sentences.
MOST_CHARACTERS = 320
SENTENCE = re.compile(r"[^.!?।]+[.!?।]*\s*")


@dataclass(frozen=True)
class AnswerCard:
    """The red flags of an article, most urgent first, and when to see a physiotherapist."""

    red_flags: list[RedFlag]
    when_to_see: str


def answer_card(article: Any) -> AnswerCard:
    """The card of an article in its own language. Two queries for the red flags."""
    load_red_flags([article])
    return AnswerCard(article.red_flag_rows, _beginning(_first_text(article.when_to_see)))


def _first_text(stream: Any) -> str:
    """The first paragraphs of a section as stored, without loading what its blocks choose."""
    texts = (block["value"]["text"] for block in stream.raw_data if block["type"] == "text")
    return str(get_text_for_indexing(next(texts, "")))


def _beginning(text: str) -> str:
    """The first sentences, never a part of one: half a sentence may say the opposite."""
    sentences: list[str] = SENTENCE.findall(text)
    kept = "".join(sentences[:1])
    for sentence in sentences[1:]:
        if len(kept) + len(sentence) > MOST_CHARACTERS:
            break
        kept += sentence
    return kept.strip()
