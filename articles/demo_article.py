"""Turn an entry of demo_content into the streams of an article."""

import datetime
import re
from typing import Any

from django.utils import timezone

from articles.demo_shared import DemoRows
from articles.models import ArticlePage

PROSE_FIELDS = [
    "what_it_is",
    "symptoms",
    "what_happens",
    "harms",
    "self_care",
    "treatments",
    "when_to_see",
    "if_you_do_nothing",
]
# In texts and answers, [[dry_needling|needles]] is a link to the article with that key.
LINK = re.compile(r"\[\[(?P<key>\w+)\|(?P<words>[^\]]+)\]\]")


def fill_streams(page: ArticlePage, data: dict[str, Any], rows: DemoRows) -> None:
    """Build every stream of `page` from `data`; raises KeyError for an unknown key."""
    for name in PROSE_FIELDS:
        if name in data:
            setattr(page, name, [_prose(item, rows) for item in data[name]])
    page.key_points = [("point", point) for point in data["key_points"]]
    page.red_flags = [("red_flag", rows.red_flags[key]) for key in data["red_flags"]]
    page.evidence = [("evidence", _evidence(item, rows)) for item in data["evidence"]]
    page.guidelines = [("comparison", _comparison(item, rows)) for item in data["guidelines"]]
    page.exercises = [("programme", _programme(item, rows)) for item in data["exercises"]]
    page.questions = [("question", _question(item, rows)) for item in data["questions"]]
    today = timezone.localdate()
    page.change_notes = [
        ("change", {"changed_on": today, "note": note}) for note in data["change_notes"]
    ]
    page.further_references = [
        ("reference", rows.references[key]) for key in data["further_references"]
    ]


def _prose(item: dict[str, Any], rows: DemoRows) -> tuple[str, Any]:
    for kind in ("do", "dont"):
        if kind in item:
            return "advice_list", {"kind": kind, "items": item[kind], **_sourcing(item, rows)}
    text = {"text": _linked(item["text"], rows), "terms": _terms(item, rows)}
    return "text", {**text, **_sourcing(item, rows)}


def _terms(item: dict[str, Any], rows: DemoRows) -> list[Any]:
    return [rows.terms[key] for key in item.get("terms", [])]


def _question(item: dict[str, Any], rows: DemoRows) -> dict[str, Any]:
    answer = _linked(item["answer"], rows)
    return {"question": item["question"], "answer": answer, **_sourcing(item, rows)}


def _evidence(item: dict[str, Any], rows: DemoRows) -> dict[str, Any]:
    return {
        **item,
        **_sourcing(item, rows),
        "terms": _terms(item, rows),
        "search_date": datetime.date.fromisoformat(item["search_date"]),
        "treatment_page": rows.pages.get(item.get("treatment_page", "")),
    }


def _comparison(item: dict[str, Any], rows: DemoRows) -> dict[str, Any]:
    positions = [
        {**position, "guideline": rows.guidelines[position["guideline"]]}
        for position in item["positions"]
    ]
    return {**item, "positions": positions}


def _programme(item: dict[str, Any], rows: DemoRows) -> dict[str, Any]:
    return {**item, "exercises": [rows.exercises[key] for key in item["exercises"]]}


def _sourcing(item: dict[str, Any], rows: DemoRows) -> dict[str, Any]:
    """Its references, or its mark as still to be checked."""
    return {
        "references": [rows.references[key] for key in item.get("references", [])],
        "to_be_checked": item.get("to_be_checked", False),
    }


def _linked(html: str, rows: DemoRows) -> str:
    """The text with its links; only the words where the other article is gone."""

    def link(match: re.Match[str]) -> str:
        page = rows.pages.get(match["key"])
        return f'<a linktype="page" id="{page.pk}">{match["words"]}</a>' if page else match["words"]

    return LINK.sub(link, html)
