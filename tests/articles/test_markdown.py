"""The Markdown twin of an article says what the page says, and no more."""

import pytest
from wagtail.rich_text import RichText

from articles.markdown.escaping import escaped, link
from articles.markdown.rich_text import rich_text
from articles.models import Exercise, GlossaryTerm, Guideline
from tests.factories import ReferenceFactory, evidence_value, make_treatment

pytestmark = pytest.mark.django_db
BASE = "http://testserver/library/"


def read(client) -> str:
    response = client.get("/library/dry-needling/article.md")
    assert response.status_code == 200
    assert response["Content-Type"] == "text/markdown; charset=utf-8"
    return response.content.decode()


def test_the_twin_has_red_flags_grades_references_dates_and_reviewer(client, library):
    page = make_treatment(library)
    text = read(client)
    assert text.startswith("# Dry needling for low back pain\n")
    assert "**Emergency: call 112 or 108 now.**" in text
    assert "- What to do: Call 112 or 108 now." in text
    assert "- Certainty (GRADE): Low certainty." in text
    assert "(References: 1)" in text
    assert "(<https://doi.org/10.1016/j.apmr.2017.06.008>)" in text
    assert f"- Reviewed by: {page.reviewer.name_with_degrees}" in text
    assert f"- Last review: {page.reviewed_on}" in text


def test_every_kind_of_block_is_in_the_twin(client, library):
    reference = ReferenceFactory()
    term = GlossaryTerm.objects.create(term="Sciatica", definition="Pain down the leg.")
    exercise = Exercise.objects.create(
        name="Knee rolls", steps="Lie down.\nRoll.", dose="Twice a day", stop_rules="New numbness"
    )
    guideline = Guideline.objects.create(organisation="NICE", title="Back pain", year=2020)
    position = {"guideline": guideline, "position": "against", "says": "No needles."}
    number = {"event": "a bruise", "count": 2, "out_of": 10, "group": "people"}
    make_treatment(
        library,
        reference=reference,
        what_happens=[
            ("text", {"text": "<p>Words.</p>", "references": [], "terms": [term]}),
            ("advice_list", {"kind": "dont", "items": ["Do not wait."]}),
            ("quotation", {"quotation": "It works.", "speaker": "A, B", "references": [reference]}),
        ],
        evidence=[("evidence", evidence_value(reference, numbers=[number]))],
        guidelines=[("comparison", {"topic": "Needles", "positions": [position]})],
        exercises=[("programme", {"title": "First week", "intro": "", "exercises": [exercise]})],
        questions=[("question", {"question": "Does it hurt?", "answer": "<p>A little.</p>"})],
    )
    text = read(client)
    for words in [
        "- Sciatica: Pain down the leg.",
        "### Do not\n\n- Do not wait.",
        "> It works.\n>\n> — A, B",
        "- Numbers of people: a bruise: 2 of 10 people",
        "- NICE 2020: Says not to offer it. No needles.",
        "#### Knee rolls\n\n1. Lie down.\n2. Roll.",
        "- Stop if: New numbness",
        "### Does it hurt?\n\nA little.",
    ]:
        assert words in text


def test_the_page_points_to_its_twin(client, library):
    make_treatment(library)
    html = client.get("/library/dry-needling/").content.decode()
    assert 'type="text/markdown" href="/library/dry-needling/article.md"' in html


def test_a_draft_has_no_twin(client, library):
    make_treatment(library).unpublish()
    assert client.get("/library/dry-needling/article.md").status_code == 404


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<h3>Head</h3><p>a <b>b</b> <i>c</i></p>", "#### Head\n\na **b** *c*"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ('<p><a href="/x(y)">z</a></p>', "[z](<http://testserver/x%28y%29>)"),
        ('<p><a href="javascript:alert(1)">z</a></p>', "z"),
        ('<p><a href="https://[broken">z</a></p>', "z"),
        ("<p>&lt;b&gt; &amp; * [x](y)</p>", r"\<b\> \& \* \[x\](y)"),
        ("<script>alert(1)</script><!-- c --><p>d</p>", "d"),
        ("", ""),
    ],
)
def test_rich_text_becomes_markdown(html, expected):
    assert rich_text(RichText(html), BASE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# head", r"\# head"),
        ("- item", r"\- item"),
        ("1. item", r"1\. item"),
        ("a\n\n# b", r"a \# b"),
        ("2.5 mm", r"2\.5 mm"),
        ("http://evil.test www.evil.test", r"http\://evil.test www\.evil.test"),
        ("<img src=x onerror=y>", r"\<img src=x onerror=y\>"),
        ("![a](b)", r"\!\[a\](b)"),
        ("===", r"\==="),
        ("\0a", "a"),
    ],
)
def test_plain_text_stays_plain(text, expected):
    assert escaped(text) == expected


@pytest.mark.parametrize(
    "address", ["javascript:x", "data:text/html,x", " JaVaScRiPt:x", "vbscript:x"]
)
def test_an_unsafe_address_leaves_the_label_alone(address):
    assert link("label", address, BASE) == "label"
