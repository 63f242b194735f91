"""The claim register: every graded claim of the public library, one row each."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.models import Page

from articles.models import ArticlePage
from articles.public_articles import public_articles
from articles.reference_text import reference_text_with_ids
from home.languages import language_tag


@dataclass(frozen=True)
class Claim:
    """One claim on one treatment, where it stands, and who stands for it."""

    page_title: str
    url: str
    language: str
    treatment: str
    statement: str
    certainty: str
    comparison: str
    outcome: str
    benefit: str
    harm: str
    numbers: str
    unknown: str
    search_date: datetime.date | None
    references: tuple[str, ...]
    author: str
    reviewer: str
    reviewed_on: datetime.date | None
    review_due: datetime.date | None
    to_be_checked: bool
    is_demo: bool


def all_claims(library: Page | None = None) -> Iterator[Claim]:
    """Every claim of the live public articles, of one library when it is given.

    Six queries, however many articles: the evidence of all pages is read as one stream, so
    that its references are loaded together.
    """
    pages = public_articles(library)
    owners = [page for page in pages for _block in page.evidence.raw_data]
    raw = [block for page in pages for block in page.evidence.raw_data]
    for page, block in zip(owners, _one_stream(raw), strict=True):
        yield _claim(page, block.value)


def _one_stream(raw: list[Any]) -> StreamValue:
    stream_block = ArticlePage._meta.get_field("evidence").stream_block
    return StreamValue(stream_block, raw, is_lazy=True)


def _claim(page: ArticlePage, value: Any) -> Claim:
    return Claim(
        page_title=page.title,
        url=page.full_url or "",
        language=language_tag(page.locale.language_code),
        treatment=value["treatment"],
        statement=value["statement"],
        certainty=value.certainty_label,
        comparison=value["comparison"],
        outcome=value["outcome"],
        benefit=value["benefit"],
        harm=value["harm"],
        numbers="; ".join(frequency_text(number) for number in value["numbers"]),
        unknown=value["unknown"] or "",
        search_date=value["search_date"],
        references=tuple(reference_text_with_ids(found) for found in value["references"] if found),
        author=page.author.name_with_degrees if page.author else "",
        reviewer=page.reviewer.name_with_degrees if page.reviewer else "",
        reviewed_on=page.reviewed_on,
        review_due=page.review_due,
        to_be_checked=bool(value["to_be_checked"]),
        is_demo=page.is_demo,
    )


def frequency_text(number: Any) -> str:
    """A natural frequency, such as "a small bruise: 19 to 37 of 100 people"."""
    words = {**number, "upper": number.get("count_max")}
    one = _("%(count)s of %(out_of)s %(group)s")
    span = _("%(count)s to %(upper)s of %(out_of)s %(group)s")
    return f"{number['event']}: {(one if words['upper'] is None else span) % words}"
