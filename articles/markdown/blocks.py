"""Each kind of block of an article as Markdown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from articles.claims import frequency_text
from articles.markdown.escaping import escaped
from articles.markdown.rich_text import rich_text


@dataclass(frozen=True)
class MarkdownContext:
    """What a block needs of its page: its site's address, its references by id."""

    base_url: str
    numbered_references: dict[int, Any]


def block_markdown(block: Any, context: MarkdownContext) -> str:
    """A block of a section as Markdown, with the numbers of its references."""
    writer = _WRITERS.get(block.block_type)
    if writer is None:
        return ""
    text = writer(block.value, context)
    cited = citations(block.value.get("references") or [], context)
    return f"{text}\n\n{cited}" if cited else text


def citations(references: Iterable[Any], context: MarkdownContext) -> str:
    """The numbers of these references in the list of the page, or "" without any."""
    known = context.numbered_references
    numbers = [str(known[found.pk].number) for found in references if found and found.pk in known]
    return _("(References: %(numbers)s)") % {"numbers": ", ".join(numbers)} if numbers else ""


def labelled(rows: Iterable[tuple[str, object]]) -> str:
    """A list of "label: value", without the rows that have no value."""
    return "\n".join(f"- {escaped(label)}: {escaped(value)}" for label, value in rows if value)


def bullets(lines: Iterable[object]) -> str:
    """A list of plain texts."""
    return "\n".join(f"- {escaped(line)}" for line in lines)


def _text(value: Any, context: MarkdownContext) -> str:
    terms = [(term.term, term.definition) for term in value["terms"] if term]
    parts = [rich_text(value["text"], context.base_url), labelled(terms)]
    return "\n\n".join(part for part in parts if part)


def _advice_list(value: Any, context: MarkdownContext) -> str:
    heading = _("Do") if value["kind"] == "do" else _("Do not")
    return f"### {heading}\n\n{bullets(value['items'])}"


def _quotation(value: Any, context: MarkdownContext) -> str:
    text = f"> {escaped(value['quotation'])}"
    return f"{text}\n>\n> — {escaped(value['speaker'])}" if value["speaker"] else text


def _picture(value: Any, context: MarkdownContext) -> str:
    words = [getattr(value["image"], "contextual_alt_text", ""), value["caption"]]
    described = ". ".join(escaped(text) for text in words if text)
    return _("(Picture: %(text)s)") % {"text": described} if described else ""


def _evidence(value: Any, context: MarkdownContext) -> str:
    grade = f"{value.certainty_label}. {value.certainty_meaning}"
    rows = [
        (_("Certainty (GRADE)"), grade if value["certainty"] else ""),
        (_("Compared with"), value["comparison"]),
        (_("Outcome"), value["outcome"]),
        (_("What was found"), value["benefit"]),
        (_("Harms"), value["harm"]),
        (_("Numbers of people"), "; ".join(frequency_text(row) for row in value["numbers"])),
        (_("What is not known"), value["unknown"]),
        (_("Evidence searched up to"), value["search_date"]),
    ]
    heading = f"### {escaped(value['treatment'])}"
    return "\n\n".join([heading, escaped(value["statement"]), labelled(rows)])


def _comparison(value: Any, context: MarkdownContext) -> str:
    rows = [
        (position["guideline"].short_name, f"{position.position_label}. {position['says']}")
        for position in value["positions"]
        if position.get("guideline")
    ]
    return f"### {escaped(value['topic'])}\n\n{labelled(rows)}"


def _programme(value: Any, context: MarkdownContext) -> str:
    parts = [f"### {escaped(value['title'])}", escaped(value["intro"] or "")]
    parts += [_exercise(exercise) for exercise in value["exercises"] if exercise]
    return "\n\n".join(part for part in parts if part)


def _exercise(exercise: Any) -> str:
    steps = "\n".join(f"{n}. {escaped(step)}" for n, step in enumerate(exercise.step_list, 1))
    rows = [(_("How often"), exercise.dose), (_("Stop if"), "; ".join(exercise.stop_rule_list))]
    parts = [f"#### {escaped(exercise.name)}", escaped(exercise.purpose), steps, labelled(rows)]
    return "\n\n".join(part for part in parts if part)


def _question(value: Any, context: MarkdownContext) -> str:
    return f"### {escaped(value['question'])}\n\n{rich_text(value['answer'], context.base_url)}"


_WRITERS: dict[str, Callable[[Any, MarkdownContext], str]] = {
    "text": _text,
    "advice_list": _advice_list,
    "quotation": _quotation,
    "picture": _picture,
    "evidence": _evidence,
    "comparison": _comparison,
    "programme": _programme,
    "question": _question,
}
