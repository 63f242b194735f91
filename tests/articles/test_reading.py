"""What a reader finds on an article that uses every kind of block."""

import datetime
import itertools
import re
from pathlib import Path

import html5lib
import pytest
from django.utils import timezone
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import Locale

from articles.models import GlossaryTerm, Guideline, Reference, TreatmentPage
from clinic.models import RedFlag
from tests.factories import (
    ReferenceFactory,
    draft_treatment,
    evidence_value,
    make_treatment,
)
from tests.factories_rich import make_image, make_rich_treatment

# What is rendered does not depend on the database.
pytestmark = [pytest.mark.django_db, pytest.mark.once]
QUERY_BUDGET = 25
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></script><svg onload=alert(1)>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)//{{ 7|add:7 }}{% now 'Y' %}",
]


def parsed(client, path="/library/rich/"):
    """The document as an element tree; a parse error fails the test."""
    response = client.get(path)
    assert response.status_code == 200
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(response.content.decode())


def text_of(node) -> str:
    return re.sub(r"\s+", " ", "".join(node.itertext())).strip()


def by_class(tree, name) -> list:
    return [node for node in tree.iter() if name in (node.get("class") or "").split()]


@pytest.fixture
def rich(library):
    """A rich article; its evidence leads to a second treatment, which we offer."""
    make_treatment(library, offered_here=True)
    return make_rich_treatment(library)


def test_a_rich_article_stays_within_the_query_budget(client, rich, django_assert_max_num_queries):
    client.get("/library/rich/")  # renditions are now made, root paths cached
    with django_assert_max_num_queries(QUERY_BUDGET):
        assert client.get("/library/rich/").status_code == 200


def test_every_id_is_there_once_and_every_link_within_the_page_has_its_target(client, rich):
    tree = parsed(client)
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    targets = [a.get("href")[1:] for a in tree.iter("a") if a.get("href", "").startswith("#")]
    assert set(targets) <= set(ids)


def test_no_heading_skips_a_level(client, rich):
    levels = [
        int(node.tag[1]) for node in parsed(client).iter() if re.match(r"h[1-6]$", str(node.tag))
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_each_reference_links_back_to_every_place_that_cites_it(client, rich):
    tree = parsed(client)
    citations = by_class(tree, "citation")
    for item in by_class(tree, "references")[0].iter("li"):
        cited = [c.get("id") for c in citations if c[0].get("href") == f"#{item.get('id')}"]
        back = [a for box in by_class(item, "references__back") for a in box.iter("a")]
        assert [a.get("href")[1:] for a in back] == cited
        assert len({a.get("aria-label") for a in back}) == len(back)
    assert len(citations) > 10


def test_a_retracted_source_is_told_at_the_top_at_once(client, rich):
    assert "retracted by its publisher" not in text_of(parsed(client))
    Reference.objects.filter(title="First Words").update(status="retracted")
    tree = parsed(client)
    notice = by_class(tree, "article__header")[0]
    assert "A source of this page was retracted by its publisher" in text_of(notice)
    assert "Reference 1: First Words" in text_of(notice)
    assert len(by_class(tree, "references__mark--retracted")) == 1


def test_an_emergency_card_offers_nothing_but_calls(client, rich):
    tree = parsed(client)
    cards = by_class(tree, "care-card")
    assert [card.get("class").split("--")[1] for card in cards] == [
        "emergency",
        "same_day",
        "see_clinician",
    ]
    clickable = [n for n in cards[0].iter() if n.tag in ("a", "button", "summary", "input")]
    assert [node.get("href") for node in clickable] == ["tel:112", "tel:108"]


def test_a_card_in_another_language_says_so(client, library, rich):
    assert all(
        not node.get("lang")
        for card in by_class(parsed(client), "care-card")
        for node in card.iter()
    )
    hindi = Locale.objects.create(language_code="hi")
    RedFlag.objects.filter(urgency="emergency").update(locale=hindi)
    card = by_class(parsed(client), "care-card--emergency")[0]
    assert by_class(card, "care-card__name")[0].get("lang") == "hi"


def test_numbers_are_sentences_with_a_drawing(client, rich):
    first, second = by_class(parsed(client), "frequency")[:2]
    assert text_of(first) == "19 to 37 of 100 sessions Words: a small bruise Words"
    assert text_of(second).startswith("1 of 1,000 sessions")
    labels = [node.get("aria-label") for node in second.iter() if node.get("role") == "img"]
    assert labels == ["1 of 1,000 dots are marked."]


def test_evidence_leads_to_the_treatment_and_says_that_we_earn_from_it(client, rich):
    evidence = by_class(parsed(client), "evidence")[0]
    assert "We offer this treatment, so we earn from it." in text_of(evidence)
    assert "/library/dry-needling/" in [a.get("href") for a in evidence.iter("a")]
    TreatmentPage.objects.get(slug="dry-needling").unpublish()
    evidence = by_class(parsed(client), "evidence")[0]
    assert "/library/dry-needling/" not in [a.get("href") for a in evidence.iter("a")]


def test_a_treatment_does_not_repeat_on_each_statement_that_we_offer_it(client, library):
    page = make_treatment(library, offered_here=True)
    statement = evidence_value(ReferenceFactory(), treatment_page=page)
    page.evidence = [("evidence", statement)]
    page.save_revision().publish()
    html = client.get("/library/dry-needling/").content.decode()
    assert html.count("We offer this treatment, so we earn from it.") == 1


def test_guidelines_show_where_they_stand_and_that_they_disagree(client, rich):
    Guideline.objects.filter(status="updated").update(updated_on=datetime.date(2026, 5, 18))
    block = by_class(parsed(client), "guidelines")[0]
    assert "These guidelines disagree." in text_of(block)
    first, second, third = (text_of(position) for position in by_class(block, "position"))
    assert "Recommends it" in first
    assert "Says not to offer it" in second
    assert "Updated 18 May 2026" in second
    assert "Withdrawn" in third


def test_a_deleted_guideline_leaves_the_others(client, rich):
    Guideline.objects.filter(status="current").delete()
    block = by_class(parsed(client), "guidelines")[0]
    assert len(by_class(block, "position")) == 2
    assert "These guidelines disagree." not in text_of(block)


def test_terms_open_without_scripts_and_a_deleted_one_is_gone(client, rich):
    term = by_class(parsed(client), "term")[0]
    assert term.tag == "details"
    assert "Meaning Words" in text_of(term)
    GlossaryTerm.objects.all().delete()
    assert by_class(parsed(client), "term") == []


def test_each_question_has_an_address_that_opens_it(client, rich):
    question = by_class(parsed(client), "question")[0]
    answer = by_class(question, "question__answer")[0]
    assert answer.get("id") == f"question-{rich.questions[0].id}"
    assert f"#{answer.get('id')}" in [a.get("href") for a in question.iter("a")]


def test_changes_are_told_newest_first(client, rich):
    days = [time.get("datetime") for time in by_class(parsed(client), "changes")[0].iter("time")]
    assert days == ["2026-04-02", "2025-03-01"]


def test_author_and_reviewer_stand_there_with_their_registration(client, rich):
    people = [text_of(person) for person in by_class(parsed(client), "person")]
    for person, shown in zip((rich.author, rich.reviewer), people, strict=True):
        assert person.name_with_degrees in shown
        assert person.registration_number in shown
        assert "valid until" in shown
    assert "Interests: Words" in people[1]


def test_a_picture_whose_file_is_gone_leaves_its_description(client, rich):
    before = by_class(parsed(client), "picture")[0]
    assert next(before.iter("img")).get("alt") == "Words"
    picture = rich.what_it_is[4].value["image"]
    Path(picture.file.path).unlink()
    picture.renditions.all().delete()
    after = by_class(parsed(client), "picture")[0]
    assert list(after.iter("img")) == []
    assert "It shows: Words" in text_of(after)


def test_a_file_that_is_no_picture_does_not_break_the_page(client, library):
    picture = make_image()
    picture.contextual_alt_text, picture.decorative = "", True
    block = ("picture", {"image": picture, "caption": "A splint"})
    make_treatment(library, what_it_is=[block])
    Path(picture.file.path).write_bytes(b"no picture at all")
    assert "A splint" in client.get("/library/dry-needling/").content.decode()


def test_what_is_to_be_checked_is_marked(library):
    text = {"text": "<p>Words.</p>", "references": [], "to_be_checked": True}
    advice = {"kind": "do", "items": ["Rest"], "references": [], "to_be_checked": True}
    question = {"question": "Why?", "answer": "<p>So.</p>", "to_be_checked": True}
    position = {"guideline": Guideline.objects.create(organisation="NICE", title="T", year=2020)}
    positions = [{**position, "position": "for", "says": "Yes.", "to_be_checked": True}]
    page = draft_treatment(
        library,
        what_it_is=[("text", text), ("advice_list", advice)],
        evidence=[("evidence", evidence_value(ReferenceFactory(), to_be_checked=True))],
        guidelines=[("comparison", {"topic": "It", "positions": positions})],
        questions=[("question", question)],
    )
    html = page.make_preview_request().content.decode()
    assert html.count('class="to-be-checked"') == 5


def test_the_contents_list_every_part_of_the_page(client, rich):
    tree = parsed(client)
    listed = [a.get("href") for a in by_class(tree, "toc__side")[0].iter("a")]
    headings = [f"#{node.get('id')}" for node in tree.iter("h2") if node.get("id")]
    assert listed == [h for h in headings if h not in ("#key-points", "#ask-heading")]


def test_an_incomplete_draft_can_be_previewed(library):
    empty = {"treatment": "", "statement": "", "numbers": [{"event": "", "group": ""}]}
    page = draft_treatment(
        library,
        evidence=[("evidence", {**evidence_value(ReferenceFactory()), **empty, "certainty": ""})],
        guidelines=[("comparison", {"topic": "", "positions": [{"says": "", "position": ""}]})],
        change_notes=[("change", {"changed_on": None, "note": ""})],
    )
    page.author = page.reviewer = page.reviewed_on = page.review_due = None
    assert page.make_preview_request().status_code == 200


@pytest.mark.parametrize("words", HOSTILE)
def test_html_in_any_field_is_shown_as_text(client, library, words):
    make_treatment(library, offered_here=True)
    make_rich_treatment(library, words)
    tree = parsed(client)
    assert text_of(tree).count(re.sub(r"\s+", " ", words)) > 50
    for node in tree.iter():
        assert not [name for name in node.attrib if name.startswith("on")]
        assert not (node.get("href") or "").startswith("javascript:")
    scripts = [node for node in tree.iter("script") if not node.get("src")]
    assert all(node.get("type") == "application/ld+json" for node in scripts)


def test_the_text_editor_stores_typed_html_as_text():
    state = (
        '{"blocks": [{"key": "a", "text": "<script>alert(1)</script>", "type": "unstyled",'
        ' "depth": 0, "inlineStyleRanges": [], "entityRanges": []}], "entityMap": {}}'
    )
    stored = ContentstateConverter(["bold"]).to_database_format(state)
    assert "<script" not in stored
    assert "&lt;script&gt;" in stored


def test_an_article_past_its_review_keeps_its_date(client, rich):
    due = timezone.localdate() - datetime.timedelta(days=1)
    TreatmentPage.objects.filter(pk=rich.pk).update(review_due=due)
    notice = by_class(parsed(client), "notice--warning")[0]
    assert str(due.year) in text_of(notice)
