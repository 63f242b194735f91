"""The report of what patients search for, and the ways from it to a remedy."""

import datetime
import io

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook  # type: ignore[import-untyped]

from articles.models import ConditionPage, TreatmentPage
from search.asked.panel import AskedPanel
from search.models import SearchedQuery
from tests.factories import make_user

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()


def asked(text, days_ago=0, language="en-in", **values) -> SearchedQuery:
    day = TODAY - datetime.timedelta(days=days_ago)
    values = {"searches": 1, **values}
    return SearchedQuery.objects.create(day=day, language=language, text=text, **values)


def report(client, **params):
    response = client.get(reverse("search_asked"), params)
    assert response.status_code == 200
    return response


def texts(client, **params) -> list[str]:
    return [row["text"] for row in report(client, **params).context["object_list"]]


def test_days_are_summed_and_the_last_one_tells_what_was_found(editor):
    asked("siatica", 3, searches=5, clicks=1, results=0)
    asked("siatica", 1, searches=3, clicks=2, results=4, corrected="sciatica")
    row = report(editor).context["object_list"][0]
    assert (row["asked"], row["opened"], row["rate"]) == (8, 3, 37)
    assert (row["found"], row["became"]) == (4, "sciatica")


def test_the_same_words_in_two_languages_are_two_rows(editor):
    asked("kamar", results=1)
    asked("kamar", language="hi")
    assert texts(editor) == ["kamar", "kamar"]
    assert texts(editor, language="hi") == ["kamar"]


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, ["today", "week", "month"]),
        ({"days": "7"}, ["today", "week"]),
        ({"days": "90"}, ["today", "week", "month", "quarter"]),
        ({"days": "nonsense"}, ["today", "week", "month"]),
        ({"found": "nothing"}, ["today"]),
        ({"language": "zz"}, ["today", "week", "month"]),
        ({"ordering": "text"}, ["month", "today", "week"]),
        ({"ordering": "text; drop"}, ["today", "week", "month"]),
        ({"p": "99"}, ["today", "week", "month"]),
    ],
)
def test_filters_and_orderings(editor, params, expected):
    asked("today", searches=9)
    asked("week", 6, searches=8, results=1)
    asked("month", 29, searches=7, results=1)
    asked("quarter", 89, searches=6, results=1)
    assert texts(editor, **params) == expected


def test_searches_without_kept_words_are_a_number_only(editor):
    asked("", searches=7)
    asked("back", searches=1, results=1)
    assert texts(editor) == ["back"]
    assert "7 searches are not listed" in report(editor).content.decode()


def test_a_hostile_text_is_shown_as_text(editor):
    asked('<script>alert("1")</script>')
    html = report(editor).content.decode()
    assert "<script>alert" not in html
    assert "&lt;script&gt;" in html


def test_the_files_hold_no_formula(editor):
    asked('=HYPERLINK("http://x")', corrected="@x", searches=3)
    csv = b"".join(report(editor, export="csv").streaming_content).decode()
    assert "\"'=HYPERLINK" in csv
    assert "'@x" in csv
    xlsx = b"".join(report(editor, export="xlsx").streaming_content)
    sheet = load_workbook(io.BytesIO(xlsx)).active
    assert (sheet["A2"].data_type, sheet["C2"].value) == ("s", 3)
    assert [cell.value for cell in sheet[1]][:3] == ["Searched for", "Language", "Searches"]


def test_the_list_takes_the_same_queries_for_many_rows(editor, django_assert_max_num_queries):
    for n in range(120):
        asked(f"word{n}", n % 20, results=n % 2)
    report(editor)
    with django_assert_max_num_queries(13):
        report(editor, days="90", found="nothing")


def test_every_query_leads_to_a_trial_and_three_remedies(editor):
    asked("frozen & stiff")
    html = report(editor).content.decode()
    words = "frozen+%26+stiff"
    assert f"/admin/patients-search/try/?q={words}&amp;language=en-in" in html
    for address in (
        f"/admin/snippets/search/synonym/add/?term={words}",
        f"/admin/snippets/search/misspelling/add/?term={words}",
        f"/admin/reports/patients-search/start-article/?title={words}",
    ):
        assert address in html


# The draft


def test_a_query_becomes_a_draft_that_nobody_else_sees(library, editor):
    address = reverse("search_start_draft")
    form = editor.get(address, {"title": "frozen shoulder"}).context["form"]
    assert form.initial == {"title": "Frozen shoulder", "search_words": "frozen shoulder"}

    response = editor.post(address, {**form.initial, "kind": "condition"})

    page = ConditionPage.objects.get()
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert (page.title, page.slug, page.search_words) == (
        "Frozen shoulder", "frozen-shoulder", "frozen shoulder",
    )  # fmt: skip
    assert not page.live
    assert page.owner.get_username() == "editor"
    assert editor.get(response["Location"]).status_code == 200


def test_the_same_title_twice_makes_two_addresses(library, editor):
    for _ in range(2):
        values = {"title": "सायटिका", "kind": "treatment"}
        assert editor.post(reverse("search_start_draft"), values).status_code == 302
    assert TreatmentPage.objects.values("slug").distinct().count() == 2


@pytest.mark.parametrize(
    "values", [{}, {"title": "?!"}, {"title": "b" * 201}, {"title": "x", "kind": "homepage"}]
)
def test_a_draft_needs_a_title_and_a_type(library, editor, values):
    response = editor.post(reverse("search_start_draft"), values)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not ConditionPage.objects.exists()


def test_without_a_library_there_is_no_place_for_a_draft(editor):
    assert editor.get(reverse("search_start_draft")).status_code == 404


# The dashboard


def test_the_dashboard_names_the_weeks_queries_without_a_result(editor, home_page):
    asked("ghutna", searches=9)
    asked("back pain", searches=99, results=5)
    asked("old", 7, searches=99)
    asked("", searches=99)
    rows = AskedPanel().get_context_data()["rows"]
    assert [row["text"] for row, _address in rows] == ["ghutna"]
    assert "Searched for without a result" in editor.get("/admin/").content.decode()


@pytest.mark.parametrize("group", ["Writers", "Triage staff", "Physiotherapists"])
def test_others_see_neither_panel_nor_report(home_page, group):
    client = Client()
    client.force_login(make_user("somebody", group))
    html = client.get("/admin/").content.decode()
    assert "Searched for without a result" not in html
    assert "/admin/reports/patients-search/" not in html
