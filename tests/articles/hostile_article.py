"""One article that holds many texts in every place where an editor can write."""

import datetime
import json
from typing import Any

from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from articles.models import Exercise, GlossaryTerm, Guideline, Reference
from clinic.models import RedFlag
from home.blocks import SIMPLE_TEXT_FEATURES
from tests.factories import PersonFactory, evidence_value, make_condition, make_treatment
from tests.hostile import packed

DAY = datetime.date(2020, 1, 1)


def content_state(text: str, address: str = "") -> str:
    """What the browser posts for a paragraph with `text`, linked to `address` when given."""
    link = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": address}}
    ranges = [{"key": 0, "offset": 0, "length": len(text)}] if address else []
    block = {
        "key": "00000",
        "type": "unstyled",
        "depth": 0,
        "text": text,
        "inlineStyleRanges": [],
        "entityRanges": ranges,
    }
    return json.dumps({"blocks": [block], "entityMap": {"0": link} if address else {}})


def rich_text_from_editor(text: str, address: str = "") -> str:
    """What is stored of it."""
    converter = ContentstateConverter(SIMPLE_TEXT_FEATURES)
    return str(converter.to_database_format(content_state(text, address)))


def make_full_article(library: Any, texts: list[str]) -> Any:
    """A treatment page with each text in every repeatable place, and all shared data."""
    references = _references(texts)
    terms = [GlossaryTerm.objects.create(term=text[:80], definition=text) for text in texts]
    person = PersonFactory(
        name=texts[0][:120],
        post_nominals=texts[1][:120],
        role=texts[2][:120],
        council=texts[3][:160],
        registration_number=texts[4][:60],
        conflicts_of_interest=" ".join(texts),
    )
    return make_treatment(
        library,
        reference=references[0],
        red_flags=[("red_flag", flag) for flag in _red_flags(texts)],
        key_points=[("point", " ".join(texts[n::3])) for n in range(3)],
        search_words=" ".join(texts),
        what_it_is=_prose(texts, terms),
        what_happens=_advice_and_quotations(texts, references),
        evidence=[("evidence", _evidence(text, references[0])) for text in texts],
        guidelines=[("comparison", _comparison(texts))],
        exercises=[("programme", _programme(texts))],
        questions=[("question", _question(text)) for text in texts],
        change_notes=[("change", {"changed_on": DAY, "note": text}) for text in texts],
        further_references=[("reference", reference) for reference in references],
        reviewer=person,
    )


def make_titled_articles(library: Any, texts: list[str]) -> list[Any]:
    """Small articles that share out the texts as titles and summaries."""
    parts = packed(texts, 250)
    return [
        make_condition(library, part, "<p>findme</p>", slug=f"titled-{n}", summary=part)
        for n, part in enumerate(parts)
    ]


def _references(texts: list[str]) -> list[Reference]:
    return [
        Reference.objects.create(
            type="trial",
            authors=text,
            title=text,
            journal=text,
            citation_detail=text[:80],
            year=2020,
            doi="10.1000/x",
            verification="verified",
        )
        for text in texts
    ]


def _red_flags(texts: list[str]) -> list[RedFlag]:
    return [
        RedFlag.objects.create(
            name=text,
            urgency="same_day",
            signs=text,
            possible_cause=text,
            what_to_do=text,
            reviewed_on=datetime.date.today(),
        )
        for text in texts
    ]


def _prose(texts: list[str], terms: list[GlossaryTerm]) -> list[tuple[str, Any]]:
    return [
        ("text", {"text": rich_text_from_editor(text), "references": [], "terms": [term]})
        for text, term in zip(texts, terms, strict=True)
    ]


def _advice_and_quotations(texts: list[str], references: list[Reference]) -> list[tuple[str, Any]]:
    advice: list[tuple[str, Any]] = [
        ("advice_list", {"kind": kind, "items": texts}) for kind in ("do", "dont")
    ]
    cited = {"references": references[:1]}
    return advice + [("quotation", {"quotation": text, "speaker": text, **cited}) for text in texts]


def _evidence(text: str, reference: Reference) -> dict[str, Any]:
    number = {"event": text, "count": 1, "out_of": 10, "group": text}
    names = ("treatment", "statement", "comparison", "outcome", "benefit", "harm", "unknown")
    return evidence_value(reference, **dict.fromkeys(names, text), numbers=[number])


def _comparison(texts: list[str]) -> dict[str, Any]:
    positions = [
        {
            "guideline": Guideline.objects.create(organisation=text, title=text, year=2020),
            "position": "for",
            "says": text,
        }
        for text in texts
    ]
    return {"topic": texts[0], "positions": positions}


def _programme(texts: list[str]) -> dict[str, Any]:
    exercises = [
        Exercise.objects.create(name=text, purpose=text, steps=text, dose=text, stop_rules=text)
        for text in texts
    ]
    return {"title": texts[0], "intro": texts[1], "exercises": exercises}


def _question(text: str) -> dict[str, Any]:
    return {"question": text, "answer": rich_text_from_editor(text), "references": []}
