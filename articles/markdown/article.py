"""A whole article as Markdown: red flags, sections, references, who stands for it."""

from typing import Any

from django.utils.translation import gettext as _

from articles.markdown.blocks import MarkdownContext, block_markdown, bullets, labelled
from articles.markdown.escaping import escaped, link
from articles.models import ArticlePage
from articles.reference_text import reference_text
from articles.sections import NumberedReference, Section


def article_markdown(page: ArticlePage) -> str:
    """The article as CommonMark; every text of an editor is escaped, so none is markup."""
    context = MarkdownContext(page.full_url or "", page.numbered_references)
    parts = [
        f"# {escaped(page.title)}",
        escaped(page.summary),
        *_marks(page),
        _part(_("Key points"), bullets(block.value for block in page.key_points)),
        *(_section(page, section, context) for section in page.sections),
        _part(_("What changed"), labelled(_changes(page))),
        _part(_("References"), _references(page, context)),
        _part(_("Who stands for this page"), _byline(page, context)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _marks(page: ArticlePage) -> list[str]:
    """What a reader must know before the text: demo content, an overdue review."""
    marks = []
    if page.is_demo:
        marks.append(_("**Demo content, not clinically reviewed.** Not medical advice."))
    if page.is_review_overdue:
        due = {"date": page.review_due}
        marks.append(_("**The review of this page was due on %(date)s.**") % due)
    return marks


def _part(heading: object, body: str) -> str:
    return f"## {escaped(heading)}\n\n{body}" if body else ""


def _section(page: ArticlePage, section: Section, context: MarkdownContext) -> str:
    if section.field == "red_flags":
        blocks = [_red_flag(flag) for flag in page.red_flag_rows]
    else:
        blocks = [block_markdown(block, context) for block in section.blocks]
    if section.field == "evidence" and getattr(page, "offered_here", False):
        blocks.insert(0, _("We offer this treatment, so we earn from it."))
    return _part(section.title, "\n\n".join(block for block in blocks if block))


def _red_flag(flag: Any) -> str:
    rows = [(_("What it may be"), flag.possible_cause), (_("What to do"), flag.what_to_do)]
    parts = [
        f"### {escaped(flag.name)}",
        f"**{escaped(flag.get_urgency_display())}.**",
        escaped(flag.signs),
        labelled(rows),
    ]
    return "\n\n".join(parts)


def _changes(page: ArticlePage) -> list[tuple[str, str]]:
    return [(str(block.value["changed_on"]), block.value["note"]) for block in page.change_notes]


def _references(page: ArticlePage, context: MarkdownContext) -> str:
    entries = page.numbered_references.values()
    return "\n".join(_reference(entry, context) for entry in entries)


def _reference(entry: NumberedReference, context: MarkdownContext) -> str:
    found = entry.reference
    links = [link(escaped(label), address, context.base_url) for label, address in found.links]
    return " ".join([f"{entry.number}. {escaped(reference_text(found))}", *links])


def _byline(page: ArticlePage, context: MarkdownContext) -> str:
    reviewer = page.reviewer
    registration = (
        f"{reviewer.council}, {reviewer.registration_number}"
        if reviewer and reviewer.registration_number
        else ""
    )
    rows = [
        (_("Written by"), page.author.name_with_degrees if page.author else ""),
        (_("Reviewed by"), reviewer.name_with_degrees if reviewer else ""),
        (_("Registration"), registration),
        (_("Reviewer’s interests"), reviewer.conflicts_of_interest if reviewer else ""),
        (_("Last review"), page.reviewed_on),
        (_("Next review"), page.review_due),
    ]
    address = link(escaped(_("The page itself")), context.base_url, context.base_url)
    return f"{labelled(rows)}\n- {address}"
