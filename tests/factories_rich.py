"""An article that uses every block, every shared row and every mark that readers can meet."""

import datetime
import html
import uuid
from typing import Any

from django.core.files.images import ImageFile
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from articles.models import Exercise, GlossaryTerm, Guideline, LibraryIndexPage, TreatmentPage
from clinic.models import Urgency
from tests.factories import (
    PersonFactory,
    RedFlagFactory,
    ReferenceFactory,
    evidence_value,
    make_treatment,
)


def make_image(title: str = "A splint") -> Any:
    """A small picture with a file; its own hash keeps it out of other tests' caches."""
    picture: ImageFile = get_test_image_file(filename="splint.png", size=(640, 480))
    image = get_image_model()(title=title, file=picture, file_hash=uuid.uuid4().hex)
    image.save()
    return image


def make_rich_treatment(parent: LibraryIndexPage, words: str = "Words", **changes: Any) -> Any:
    """A published treatment page with every kind of block; `words` stands in every text."""
    return make_treatment(parent, **{**rich_fields(words), **changes})


def rich_fields(words: str = "Words") -> dict[str, Any]:
    """The values of every field; the treatment links a second, live one that we offer."""
    first, second = (ReferenceFactory(title=f"{name} {words}") for name in ("First", "Second"))
    return {
        "title": f"Rich {words}",
        "slug": "rich",
        "summary": f"Summary {words}",
        "search_words": words,
        "key_points": [("point", f"Point {n} {words}") for n in range(3)],
        "red_flags": [("red_flag", flag) for flag in _red_flags(words)],
        "what_it_is": _prose(words, first),
        "what_happens": _prose(words, second)[:-1],
        "evidence": [("evidence", _evidence(words, first, second)) for _ in range(3)],
        "guidelines": [("comparison", _comparison(words))],
        "exercises": [("programme", _programme(words))],
        "questions": [("question", _question(words, first)) for _ in range(3)],
        "change_notes": [
            ("change", {"changed_on": datetime.date(2025, 3, 1), "note": f"Older {words}"}),
            ("change", {"changed_on": datetime.date(2026, 4, 2), "note": f"Newer {words}"}),
        ],
        "further_references": [("reference", ReferenceFactory(title=f"Further {words}"))],
        "author": PersonFactory(name=f"Author {words}", photo=make_image()),
        "reviewer": PersonFactory(
            name=f"Reviewer {words}", role=words, conflicts_of_interest=words, photo=make_image()
        ),
    }


def _rich_text(words: str) -> str:
    """Rich text as the editor stores it: what was typed is escaped."""
    return f"<p>{html.escape(words)}</p>"


def _red_flags(words: str) -> list[Any]:
    texts = dict.fromkeys(("name", "signs", "possible_cause", "what_to_do"), words)
    return [RedFlagFactory(**texts, urgency=urgency) for urgency in Urgency.values]


def _prose(words: str, reference: Any) -> list[tuple[str, Any]]:
    term = GlossaryTerm.objects.create(term=f"Term {words}", definition=f"Meaning {words}")
    text = {"text": _rich_text(words), "references": [reference], "terms": [term]}
    picture = make_image()
    picture.contextual_alt_text, picture.decorative = words, False
    return [
        ("text", text),
        ("advice_list", {"kind": "do", "items": [words], "references": [reference]}),
        ("advice_list", {"kind": "dont", "items": [words], "references": []}),
        ("quotation", {"quotation": words, "speaker": words, "references": [reference]}),
        ("picture", {"image": picture, "caption": f"Caption {words}"}),
    ]


def _evidence(words: str, *references: Any) -> dict[str, Any]:
    names = ("treatment", "statement", "comparison", "outcome", "benefit", "harm", "unknown")
    number = {"event": f"a small bruise {words}", "group": f"sessions {words}", "out_of": 100}
    return evidence_value(
        references[0],
        **{name: f"{name} {words}" for name in names},
        treatment_page=TreatmentPage.objects.filter(offered_here=True).first(),
        numbers=[
            {**number, "count": 19, "count_max": 37},
            {**number, "count": 1, "count_max": None, "out_of": 1000},
        ],
        references=list(references),
    )


def _comparison(words: str) -> dict[str, Any]:
    positions = []
    for position, status in (("for", "current"), ("against", "updated"), ("silent", "withdrawn")):
        guideline = Guideline.objects.create(
            organisation=f"Body {words}",
            title=f"Guideline {words}",
            year=2020,
            country=words,
            reference=ReferenceFactory(type="guideline", title=f"Of {position} {words}"),
            status=status,
        )
        positions.append({"guideline": guideline, "position": position, "says": words})
    return {"topic": f"Topic {words}", "positions": positions}


def _programme(words: str) -> dict[str, Any]:
    texts = dict.fromkeys(("name", "steps", "dose", "stop_rules"), words)
    exercises = [Exercise.objects.create(**texts) for _ in range(2)]
    return {"title": f"Programme {words}", "intro": words, "exercises": exercises}


def _question(words: str, reference: Any) -> dict[str, Any]:
    return {"question": words, "answer": _rich_text(words), "references": [reference]}
