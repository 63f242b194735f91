"""Advice on an article's words: what fires, what does not, and where it is shown."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from articles.content_checker import MESSAGES
from articles.models import GlossaryTerm, TreatmentPage
from articles.warnings import ContentWarning, content_warnings
from tests.factories import (
    ReferenceFactory,
    draft_treatment,
    evidence_value,
    make_treatment,
)

pytestmark = pytest.mark.django_db
HARD = (
    "<p>Multidisciplinary biopsychosocial rehabilitation programmes incorporating supervised "
    "progressive strengthening demonstrate considerable superiority regarding functional "
    "restoration, notwithstanding methodological heterogeneity among contemporary "
    "investigations.</p>"
)


def prose(html: str, **changes: object) -> list:
    return [("text", {"text": html, "references": [], **changes})]


def warnings_of(library, rule: str, **changes: object) -> list[ContentWarning]:
    page = draft_treatment(library, **changes)
    return [warning for warning in content_warnings(page) if warning.rule == rule]


def test_plain_honest_words_bring_no_warning(library):
    assert content_warnings(draft_treatment(library)) == []


def test_an_empty_draft_brings_no_warning(library):
    page = TreatmentPage(title="New", slug="new", live=False)
    library.add_child(instance=page)
    assert content_warnings(page) == []


def test_a_low_certainty_statement_that_sounds_sure_is_named(library):
    evidence = evidence_value(ReferenceFactory(), statement="Needling works.", certainty="low")
    (warning,) = warnings_of(library, "grade-wording", evidence=[("evidence", evidence)])
    assert warning.field == "evidence"
    assert warning.words == "works"
    assert "Needling works." in warning.message


def test_a_promise_is_found_in_every_kind_of_block(library):
    changes = {
        "title": "Guaranteed needling",
        "key_points": [("point", "It is painless.")],
        "harms": prose("<p>There are <b>no side effects</b>.</p>"),
        "self_care": [("advice_list", {"kind": "do", "items": ["Get a cure"], "references": []})],
        "questions": [
            ("question", {"question": "Which?", "answer": "<p>The best clinic.</p>"}),
        ],
        "search_description": "Complete relief",
    }
    found = warnings_of(library, "claims", **changes)
    assert {(warning.field, warning.words) for warning in found} == {
        ("title", "Guaranteed"),
        ("title", "Complete relief"),
        ("key_points", "painless"),
        ("harms", "no side effects"),
        ("self_care", "cure"),
        ("questions", "best"),
    }


def test_a_glossary_term_without_an_explanation_is_named_at_its_first_use(library):
    GlossaryTerm.objects.create(term="fascia", variants="fasciae\nC++", definition="A sheet.")
    found = warnings_of(
        library,
        "unexplained-term",
        what_it_is=prose("<p>The Fasciae glide.</p>"),
        harms=prose("<p>The fascia.</p>"),
    )
    assert [(warning.field, warning.words) for warning in found] == [("what_it_is", "Fasciae")]


def test_a_term_that_any_block_explains_brings_no_warning(library):
    term = GlossaryTerm.objects.create(term="fascia", definition="A sheet.")
    text = prose("<p>The fascia glides.</p>", terms=[term])
    assert warnings_of(library, "unexplained-term", harms=text) == []


def test_a_term_inside_a_longer_word_is_not_used(library):
    GlossaryTerm.objects.create(term="hip", definition="A joint.")
    text = prose("<p>Chips on a ship.</p>")
    assert warnings_of(library, "unexplained-term", harms=text) == []


def test_a_section_that_is_hard_to_read_is_named_with_its_grade(library):
    (warning,) = warnings_of(library, "reading-grade", harms=prose(HARD))
    assert warning.field == "harms"
    assert re.search(r"school year \d\d; aim for 10", warning.message)


def test_advice_must_be_easier_to_read_than_the_rest(library, settings):
    settings.READING_GRADE_FOR_ADVICE = 0
    text = prose("<p>Walk a little every day, and then rest when the pain in your leg grows "
                 "worse than it was before you went out.</p>")  # fmt: skip
    found = warnings_of(library, "reading-grade", self_care=text, harms=text)
    assert [warning.field for warning in found] == ["self_care"]


def test_a_heading_that_is_on_the_page_already_is_named(library):
    html = "<h3>After it</h3><p>Rest.</p><h3>after it?</h3><h3>What it is</h3>"
    found = warnings_of(library, "repeated-heading", harms=prose(html))
    assert [warning.words for warning in found] == ["after it?", "What it is"]


def test_links_and_references_without_https_are_named(library):
    html = (
        '<p><a href="http://old.example/">a</a> <a href="https://new.example/">b</a> '
        '<a href="tel:112">c</a> <a linktype="page" id="3">d</a></p>'
    )
    reference = ReferenceFactory(url="http://journal.example/")
    found = warnings_of(
        library,
        "insecure-link",
        harms=prose(html),
        evidence=[("evidence", evidence_value(reference))],
    )
    assert {(warning.field, warning.words) for warning in found} == {
        ("harms", "http://old.example/"),
        ("evidence", "http://journal.example/"),
    }


def test_english_rules_are_silent_on_a_hindi_page(library):
    evidence = evidence_value(ReferenceFactory(), statement="Needling works.", certainty="low")
    page = draft_treatment(library, harms=prose(HARD), evidence=[("evidence", evidence)])
    page.locale.language_code = "hi"
    rules = {warning.rule for warning in content_warnings(page)}
    assert rules.isdisjoint({"grade-wording", "reading-grade"})


def preview(client: Client, page: TreatmentPage) -> str:
    address = reverse(
        "wagtailadmin_pages:revisions_view", args=(page.pk, page.get_latest_revision().pk)
    )
    return client.get(address).content.decode()


def test_a_preview_carries_each_warning_beside_its_section(editor, library):
    page = draft_treatment(library, harms=prose("<p>A <i>miracle</i> &amp; more.</p>"))
    section = preview(editor, page).split('<h2 id="harms">')[1].split("</section>")[0]
    assert 'data-content-warning="claims"' in section
    assert 'id="content-warning-harms-1"' in section
    assert "“miracle” sounds like a promise" in section


def test_words_of_a_warning_are_escaped(editor, library):
    evidence = evidence_value(
        ReferenceFactory(), statement="It <script>works</script>.", certainty="low"
    )
    html = preview(editor, draft_treatment(library, evidence=[("evidence", evidence)]))
    assert "<script>works" not in html
    assert "&lt;script&gt;works" in html


def test_a_published_page_never_carries_a_warning(client, editor, library):
    make_treatment(library, harms=prose("<p>A miracle.</p>"))
    for reader in (client, editor):
        html = reader.get("/library/dry-needling/").content.decode()
        assert "miracle" in html
        assert "content-warning" not in html.split("<wagtail-userbar")[0].split("<template")[0]


def test_the_checks_panel_knows_a_message_for_every_rule(editor, library):
    page = draft_treatment(library)
    html = editor.get(reverse("wagtailadmin_pages:edit", args=(page.pk,))).content.decode()
    configuration = html.split('id="checker-axe-configuration"')[1].split("</script>")[0]
    for rule, message in MESSAGES.items():
        assert f"[data-content-warning='{rule}']" in configuration.replace("\\u0027", "'")
        assert str(message["error_name"]) in configuration
    assert "empty-heading" in configuration
    assert "js/admin/content-warnings.js" in html
