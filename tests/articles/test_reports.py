"""The reports on the library: what they name, who sees them, what they export."""

import datetime
import io

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook  # type: ignore[import-untyped]
from wagtail.models import Locale

from articles.expiry import unpublish_expired
from articles.models import GlossaryTerm, Guideline, Reference, ReviewChecklist
from articles.reports.base import harmless_cell
from articles.reports.reviews import Registration, registration_of
from tests.factories import (
    PersonFactory,
    ReferenceFactory,
    draft_treatment,
    evidence_value,
    make_condition,
    make_treatment,
    make_user,
    move_review_due,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]
TODAY = timezone.localdate()
SLUGS = ["reviews", "references", "gaps", "checklists"]


def report(client, slug, **params):
    """The rows that a report shows."""
    response = client.get(f"/admin/reports/library/{slug}/", params)
    assert response.status_code == 200
    return list(response.context["object_list"])


def titles(client, slug, **params) -> list[str]:
    return [row.title for row in report(client, slug, **params)]


# Who sees them


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize(
    ("group", "allowed"),
    [
        ("Editors", True),
        ("Clinical reviewers", True),
        ("Practice managers", True),
        ("Writers", False),
        ("Triage staff", False),
        ("Physiotherapists", False),
    ],
)
def test_only_those_who_may_publish_see_and_export_reports(library, group, allowed, slug):
    client = Client()
    client.force_login(make_user("somebody", group))
    for address in ("", "results/", "?export=csv", "?export=xlsx"):
        response = client.get(f"/admin/reports/library/{slug}/{address}")
        assert (response.status_code == 200) == allowed
    assert (f"/admin/reports/library/{slug}/" in client.get("/admin/").content.decode()) == allowed


def test_a_visitor_is_sent_to_the_login(client, library):
    response = client.get("/admin/reports/library/reviews/?export=csv")
    assert response.status_code == 302
    assert "/admin/login/" in response["Location"]


# Reviews due


@pytest.mark.parametrize(
    ("days_ago", "stage", "days"),
    [(0, "current", None), (1, "overdue", 1), (90, "demoted", 90), (180, "expired", 180)],
)
def test_the_four_stages_stand_in_the_report(editor, library, days_ago, stage, days):
    move_review_due(make_treatment(library), days_ago)
    row = report(editor, "reviews")[0]
    assert (row.stage, row.days_overdue) == (stage, days)
    assert report(editor, "reviews", stage=stage) == [row]


def test_an_article_stays_in_the_report_after_it_was_taken_offline(editor, library):
    page = move_review_due(make_treatment(library), 180)
    unpublish_expired(TODAY)
    row = report(editor, "reviews")[0]
    assert (row.title, row.is_live, row.stage) == (page.title, "No", "expired")


def test_the_longest_overdue_comes_first_and_drafts_are_left_out(editor, library):
    draft_treatment(library, title="Draft", slug="draft")
    make_condition(library, "New", "<p>Words.</p>")
    move_review_due(make_condition(library, "Old", "<p>Words.</p>"), 10)
    assert titles(editor, "reviews") == ["Old", "New"]
    assert titles(editor, "reviews", kind="treatmentpage") == []
    assert titles(editor, "reviews", stage="nonsense") == ["Old", "New"]


@pytest.mark.parametrize(
    ("days_left", "state"),
    [(-1, "over"), (0, "ends_soon"), (59, "ends_soon"), (60, "valid"), (None, "over")],
)
def test_a_registration_that_ends_is_marked(days_left, state):
    until = None if days_left is None else TODAY + datetime.timedelta(days=days_left)
    person = PersonFactory(registration_valid_until=until)
    assert registration_of(person, TODAY) == state


def test_articles_of_a_reviewer_whose_registration_is_over_can_be_listed(editor, library):
    page = make_treatment(library)
    make_condition(library, "Fine", "<p>Words.</p>")
    page.reviewer.registration_valid_until = TODAY - datetime.timedelta(days=1)
    page.reviewer.save()
    assert titles(editor, "reviews", registration=Registration.OVER) == [page.title]


# Reference health


def problems(client) -> dict[str, set[str]]:
    return {row.title: set(row.problem) for row in report(client, "references")}


def test_a_sound_reference_that_is_cited_is_not_listed(editor, library):
    make_treatment(library, reference=ReferenceFactory(year=TODAY.year - 7))
    assert titles(editor, "references") == []


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("status", "retracted", "retracted"),
        ("doi", "doi:10.1000/1", "bad_doi"),
        ("pmid", "PMID1", "bad_pmid"),
        ("verification", "to_check", "to_check"),
        ("year", TODAY.year - 8, "old"),
    ],
)
def test_each_problem_of_a_reference_is_named(editor, library, field, value, problem):
    page = make_treatment(library, reference=ReferenceFactory(year=TODAY.year))
    Reference.objects.update(**{field: value})  # past all validation, as an import would
    row = report(editor, "references")[0]
    assert row.problem == {problem}
    assert row.cited_by == 1
    assert titles(editor, "references", problem=problem) == [row.title]
    assert titles(editor, "references", problem="unused") == []
    assert page.live


@pytest.mark.parametrize(
    "twin",
    [
        {"doi": "HTTPS://DOI.ORG/10.1000/X", "title": "Other"},
        {"doi": "", "pmid": "77", "title": "Other"},
        {"doi": "", "title": "A review: of necks"},
    ],
)
def test_duplicates_share_a_doi_a_pmid_or_a_title(editor, library, twin):
    ReferenceFactory(doi="10.1000/x", pmid="77", title="A Review of  Necks.")
    ReferenceFactory(**twin)
    ReferenceFactory(doi="", title="Something else")
    found = [title for title, names in problems(editor).items() if "duplicate" in names]
    assert sorted(found) == sorted(["A Review of  Necks.", twin["title"]])


def test_a_reference_of_a_guideline_counts_as_used(editor, library):
    reference = ReferenceFactory(year=TODAY.year)
    Guideline.objects.create(organisation="NICE", title="T", year=2020, reference=reference)
    assert problems(editor) == {}


# Content gaps


def gaps(client) -> set[tuple[str, str]]:
    return {(row.gap, row.title) for row in report(client, "gaps")}


def test_missing_sections_of_conditions_are_named(editor, library):
    question = ("question", {"question": "Is it serious?", "answer": "<p>No.</p>"})
    make_condition(library, "Neck pain", "<p>Words.</p>", questions=[question])
    make_treatment(library, title="Massage", slug="massage")
    found = gaps(editor)
    assert {("no_exercises", "Neck pain"), ("no_guidelines", "Neck pain")} <= found
    assert ("no_questions", "Neck pain") not in found
    assert ("no_exercises", "Massage") not in found


def test_a_treatment_is_a_gap_until_a_condition_links_to_it(editor, library):
    treatment = make_treatment(library, title="Massage", slug="massage")
    assert ("unlinked_treatment", "Massage") in gaps(editor)
    statement = evidence_value(ReferenceFactory(), treatment_page=treatment)
    make_condition(library, "Neck pain", "<p>Words.</p>", evidence=[("evidence", statement)])
    assert ("unlinked_treatment", "Massage") not in gaps(editor)


def test_parts_of_the_body_without_an_article_are_named(editor, library):
    make_condition(library, "Neck pain", "<p>Words.</p>", body_regions=["neck"])
    found = {title for gap, title in gaps(editor) if gap == "empty_region"}
    assert "Knee" in found
    assert "Neck" not in found


def test_missing_translations_are_named_until_they_are_live(editor, library):
    hindi = Locale.objects.create(language_code="hi")
    page = make_condition(library, "Neck pain", "<p>Words.</p>")
    term = GlossaryTerm.objects.create(term="Nerve", definition="A cable.")
    assert {("not_translated", "Neck pain"), ("term_not_translated", "Nerve")} <= gaps(editor)
    library.copy_for_translation(hindi, copy_parents=True)
    twin = page.copy_for_translation(hindi)
    GlossaryTerm.objects.create(
        term="नस", definition="तार", locale=hindi, translation_key=term.translation_key
    )
    assert {gap for gap, _title in gaps(editor)} >= {"draft_translation"}
    type(twin).objects.filter(pk=twin.pk).update(live=True)
    found = {gap for gap, _title in gaps(editor)}
    assert not found & {"draft_translation", "not_translated", "term_not_translated"}


def test_an_empty_library_has_only_empty_parts_of_the_body(editor, library):
    assert {gap for gap, _title in gaps(editor)} == {"empty_region"}


# Checklist scores


def score(page, kind, **scores) -> None:
    ReviewChecklist.objects.create(
        page=page, revision=page.latest_revision, kind=kind, scores=scores
    )


def test_scores_count_for_the_version_that_was_scored(editor, library):
    page = make_treatment(library)
    assert report(editor, "checklists")[0].scored == "never"
    score(page, "pemat_p", understandability=90, actionability=None)
    row = report(editor, "checklists")[0]
    assert (row.scored, row.understandability, row.actionability) == ("one", 90, None)
    score(page, "discern", reliability=4.1, treatment=3.5, total=61)
    assert report(editor, "checklists")[0].scored == "both"
    page.save_revision()
    assert report(editor, "checklists", scored="older")[0].total is None


# The claim register


def test_the_claim_register_shows_grade_sources_and_reviewer(editor, library):
    pytest.importorskip("articles.claims")  # written by another session, merged later
    page = make_treatment(library)
    row = report(editor, "claims", certainty="Low certainty")[0]
    assert row.title == page.title
    assert "Liu L" in row.references
    assert row.reviewer == page.reviewer.name_with_degrees
    assert report(editor, "claims", to_be_checked="yes") == []


# Exports and costs


@pytest.mark.parametrize("slug", SLUGS)
def test_the_spreadsheets_hold_what_the_page_shows(editor, library, slug):
    hostile = '=HYPERLINK("http://evil.example")'
    make_condition(library, hostile, "<p>Words.</p>", slug="x")
    ReferenceFactory(title=hostile, year=1999)
    path = f"/admin/reports/library/{slug}/"
    lines = b"".join(editor.get(path, {"export": "csv"}).streaming_content).decode()
    assert f"'{hostile.split('(')[0]}" in lines
    workbook = b"".join(editor.get(path, {"export": "xlsx"}).streaming_content)
    sheet = load_workbook(io.BytesIO(workbook)).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert hostile in [cell.value for cell in cells]
    assert "f" not in {cell.data_type for cell in cells}


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_of_a_csv_file_acts_as_a_formula(value):
    assert harmless_cell(value) == f"'{value}"


@pytest.mark.parametrize("value", ["plain", "", None, 7, TODAY])
def test_other_cells_of_a_csv_file_stay_as_they_are(value):
    assert harmless_cell(value) == value


def test_html_in_a_title_is_shown_as_text(editor, library):
    make_condition(library, "<script>alert(1)</script>", "<p>Words.</p>", slug="x")
    for slug in SLUGS:
        html = editor.get(f"/admin/reports/library/{slug}/").content.decode()
        assert "<script>alert(1)" not in html


@pytest.mark.parametrize("slug", SLUGS)
def test_more_articles_cost_no_more_queries(editor, library, slug):
    Locale.objects.create(language_code="hi")
    path = f"/admin/reports/library/{slug}/"

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            editor.get(path)
        return len(captured)

    make_condition(library, "Condition", "<p>Words.</p>")
    queries()
    few = queries()
    for n in range(10):
        make_condition(library, f"Condition {n}", "<p>Words.</p>")
    assert queries() == few
