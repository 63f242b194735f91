"""The explorer's lists of articles: what they show, how they narrow down, what they cost."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.certainty import lowest_certainty
from articles.models import TreatmentPage
from tests.factories import (
    ReferenceFactory,
    draft_treatment,
    evidence_value,
    make_condition,
    make_treatment,
    move_review_due,
)

pytest.importorskip("articles.reading_grade")  # written by another session, merged later
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]
CONDITIONS = "/admin/pages/usage/articles/conditionpage/"
IN_THE_FILTER = 1  # the filter names the stage, whatever the rows say


def graded(*grades: str):
    """Evidence with these grades."""
    reference = ReferenceFactory()
    return [("evidence", evidence_value(reference, certainty=grade)) for grade in grades]


@pytest.fixture
def explorer(library) -> str:
    return f"/admin/pages/{library.pk}/"


def listed(client, path, **params) -> set[str]:
    response = client.get(path, params)
    assert response.status_code == 200
    return {page.title for page in response.context["pages"]}


def test_the_library_shows_review_certainty_and_grade_of_its_articles(editor, library, explorer):
    page = make_treatment(library, evidence=graded("moderate", "very_low", "high"))
    move_review_due(page, 1)
    html = editor.get(explorer).content.decode()
    assert timezone.localdate().strftime("%Y") in html
    assert html.count("Review overdue") == IN_THE_FILTER + 1
    assert "Very low certainty" in html
    assert "Reading grade" in html


def test_an_article_without_evidence_or_date_leaves_its_cells_empty(editor, library, explorer):
    page = draft_treatment(library, evidence=[])
    TreatmentPage.objects.update(review_due=None)
    assert page.title in listed(editor, explorer)
    assert editor.get(explorer).content.decode().count("Review overdue") == IN_THE_FILTER


def test_the_lowest_grade_ignores_statements_without_one(library):
    page = draft_treatment(library, evidence=graded("", "low", "high"))
    assert lowest_certainty(page.evidence) == "low"


@pytest.fixture
def shelf(library):
    """A draft, an overdue article and a current one."""
    draft_treatment(library, title="Draft", slug="draft", evidence=graded("high"))
    old = make_condition(library, "Old", "<p>Words.</p>", body_regions=["knee"])
    move_review_due(old, 100)
    make_condition(library, "New", "<p>Words.</p>", body_regions=["neck", "head"])


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ({"review_stage": "any_overdue"}, {"Old"}),
        ({"review_stage": "demoted"}, {"Old"}),
        ({"review_stage": "current"}, {"New", "Draft"}),
        ({"review_stage": "expired"}, set()),
        ({"lowest_certainty": "high"}, {"Draft"}),
        ({"lowest_certainty": "low"}, {"Old", "New"}),
        ({"body_region": "head"}, {"New"}),
        ({"status": "draft"}, {"Draft"}),
        ({"status": "live"}, {"Old", "New"}),
        ({"status": "live", "body_region": "knee"}, {"Old"}),
        ({"review_stage": "bogus", "body_region": "<script>"}, {"Draft", "Old", "New"}),
    ],
)
def test_filters_narrow_the_list(editor, shelf, explorer, chosen, expected):
    assert listed(editor, explorer, **chosen) == expected


def test_the_list_of_one_type_has_the_same_columns_and_filters(editor, shelf):
    assert listed(editor, CONDITIONS, status="live") == {"Old", "New"}
    assert listed(editor, CONDITIONS, review_stage="any_overdue") == {"Old"}
    assert "Lowest certainty" in editor.get(CONDITIONS).content.decode()


@pytest.mark.parametrize("status", ["live", "changed", "draft", "expired"])
@pytest.mark.parametrize("path", ["explorer", "type"])
def test_a_search_can_be_narrowed_too(admin_search, editor, shelf, explorer, path, status):
    url = explorer if path == "explorer" else CONDITIONS
    chosen = {"q": "Old", "status": status, "review_stage": "any_overdue", "body_region": "knee"}
    assert listed(editor, url, **chosen) == ({"Old"} if status == "live" else set())


@pytest.mark.parametrize("path", ["explorer", "type"])
def test_more_rows_cost_no_more_queries(editor, library, explorer, path):
    url = explorer if path == "explorer" else CONDITIONS

    def queries(rows: int) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert len(editor.get(url).context["pages"]) == rows
        return len(captured)

    make_condition(library, "Condition", "<p>Words.</p>")
    editor.get(url)
    few = queries(1)
    for n in range(8):
        make_condition(library, f"Condition {n}", "<p>Words.</p>")
    assert queries(9) == few
