"""`make test` counts rightly, and does not call a run good that tested nothing."""

import pytest

from scripts import chromium, run_tests
from scripts.project import ROOT
from scripts.results import Result, duration, read_result, summary

REPORT = """<?xml version="1.0"?>
<testsuites><testsuite name="pytest">
<testcase name="a"/>
<testcase name="b"/>
<testcase name="c"><failure message="no"/></testcase>
<testcase name="d"><error message="no"/></testcase>
<testcase name="e"><skipped message="later"/></testcase>
</testsuite></testsuites>
"""


def test_report_is_counted(tmp_path):
    report = tmp_path / "report.xml"
    report.write_text(REPORT)
    assert read_result("SQLite", 1, report) == Result("SQLite", 1, passed=2, failed=2, skipped=1)


def test_missing_report_counts_nothing(tmp_path):
    assert read_result("SQLite", 2, tmp_path / "none.xml").total == 0


def test_closing_line_names_every_pass_and_the_time():
    results = [Result("SQLite", 0, 212), Result("Chromium on SQLite", 0, 9)]
    assert summary(results, 192.3) == (
        "physiocare tests: SQLite 212 passed · Chromium on SQLite 9 passed · 3 min 12 s"
    )


@pytest.mark.parametrize(
    ("result", "text"),
    [
        (Result("SQLite", 1, 3, failed=2), "SQLite 3 passed, 2 failed"),
        (Result("SQLite", 0, 3, skipped=1), "SQLite 3 passed, 1 skipped"),
        (Result("SQLite", 5), "SQLite 0 passed"),
        (Result("SQLite", 4), "SQLite broke off (exit code 4)"),
        (Result("PostgreSQL", None), "PostgreSQL NOT RUN"),
    ],
)
def test_closing_line_says_what_happened(result, text):
    assert str(result) == text


@pytest.mark.parametrize(("seconds", "text"), [(42.4, "42 s"), (60, "1 min 0 s")])
def test_time_is_told_as_people_say_it(seconds, text):
    assert duration(seconds) == text


@pytest.mark.parametrize(
    ("result", "selected", "ci", "fails"),
    [
        pytest.param(Result("x", 0, 3), False, True, False, id="all passed"),
        pytest.param(Result("x", 1, 3, failed=1), True, False, True, id="one failed"),
        pytest.param(Result("x", 2, 3), False, False, True, id="interrupted"),
        pytest.param(Result("x", 5), False, False, True, id="no tests at all"),
        pytest.param(Result("x", 5), True, True, False, id="none of the selected tests is here"),
        pytest.param(Result("x", 0), False, False, True, id="an empty report"),
        pytest.param(Result("x", 0, skipped=3), False, True, True, id="all skipped"),
        pytest.param(Result("x", None), False, False, False, id="not run at home"),
        pytest.param(Result("x", None), False, True, True, id="not run on CI"),
    ],
)
def test_failing_rule(result, selected, ci, fails):
    assert result.is_failure(selected=selected, ci=ci) is fails


@pytest.mark.parametrize(
    ("value", "expected"), [("true", True), ("1", True), ("false", False), ("", False)]
)
def test_ci_is_recognised(monkeypatch, value, expected):
    monkeypatch.setenv("CI", value)
    assert run_tests.on_ci() is expected


def names(lane):
    return [one.name for one in lane]


def test_each_database_has_its_unit_tests_and_its_journeys_in_two_lanes():
    watched, behind = run_tests.lanes("/usr/bin/chromium", "postgresql://here/test", [])

    assert names(watched) == ["SQLite", "Chromium on SQLite"]
    assert names(behind) == [
        "PostgreSQL",
        "Chromium on PostgreSQL",
        "Chromium on SQLite, second half",
    ]
    assert {one.name for one in watched + behind if one.database_url} == {
        "PostgreSQL",
        "Chromium on PostgreSQL",
    }


@pytest.mark.parametrize(
    ("chromium_path", "url", "expected"),
    [
        (None, None, ["SQLite"]),
        (
            "/usr/bin/chromium",
            None,
            ["SQLite", "Chromium on SQLite", "Chromium on SQLite, second half"],
        ),
        (None, "postgresql://here/test", ["SQLite", "PostgreSQL"]),
    ],
)
def test_what_is_not_there_is_left_out(chromium_path, url, expected):
    watched, behind = run_tests.lanes(chromium_path, url, [])

    assert names(watched + behind) == expected


def test_the_halves_have_every_journey_once():
    first, second = run_tests.halved_journeys()
    files = [str(path.relative_to(ROOT)) for path in (ROOT / "tests/journeys").glob("test_*.py")]
    assert sorted(first + second) == sorted(files)
    assert abs(len(first) - len(second)) <= 1


def test_selected_tests_are_run_once_on_each_database():
    watched, behind = run_tests.lanes("/usr/bin/chromium", None, ["-k", "enquiry"])
    assert names(watched + behind) == ["SQLite", "Chromium on SQLite"]


def test_database_of_the_caller_is_never_used_for_tests(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://me@production/patients")
    assert "DATABASE_URL" not in run_tests.base_environment(None)


def test_named_browser_wins():
    which = {"/opt/browser": "/opt/browser", "chromium": "/usr/bin/chromium"}.get
    assert chromium.find_chromium({"CHROMIUM": "/opt/browser"}, which) == "/opt/browser"


def test_usual_browsers_are_found_in_order():
    which = {"google-chrome": "/usr/bin/google-chrome", "chromium": "/usr/bin/chromium"}.get
    assert chromium.find_chromium({}, which) == "/usr/bin/chromium"


def test_named_browser_that_is_not_there_is_not_replaced_by_another():
    which = {"chromium": "/usr/bin/chromium"}.get
    assert chromium.find_chromium({"CHROMIUM": "/opt/none"}, which) is None
