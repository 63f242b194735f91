"""The command from its files to its figures."""

import io
import json
import math
import os
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from scripts.project import ROOT
from search.evaluation.measure import Asker
from search.evaluation.temporary_database import engine_over_rows
from search.evaluation.test_set import Document
from search.understanding.word_lists import WordLists


def run(folder, *options) -> str:
    out = io.StringIO()
    call_command("search_eval", str(folder), *options, verbosity=0, stdout=out)
    return out.getvalue()


def figures(folder, *options) -> dict:
    return json.loads(run(folder, "--json", *options))


def refusal(folder, *options) -> str:
    with pytest.raises(CommandError) as refused:
        run(folder, *options)
    return str(refused.value)


@pytest.mark.once
def test_every_figure_is_as_worked_out_by_hand(small_set):
    found = figures(small_set)
    # q1 finds elbow first; q2 knee and then sciatica; q3 nothing; q4 is not judged.
    assert found.pop("p50_ms") >= 0
    assert found.pop("p95_ms") >= 0
    assert found == {
        "ndcg@10": round((1 + 1 / math.log2(3) + 0) / 3, 4),
        "recall@100": 0.6667,
        "mrr": 0.5,
        "zero_rate": 0.3333,
        "queries": 3,
        "documents": 4,
    }


@pytest.mark.once
def test_the_table_shows_every_figure(small_set):
    table = run(small_set)
    assert all(name in table for name in figures(small_set))


@pytest.mark.once
def test_unjudged_queries_are_told_of(small_set, capsys):
    run(small_set)
    assert "1 queries without a relevant document are left out" in capsys.readouterr().err


@pytest.mark.once
def test_other_queries_may_be_asked(small_set, tmp_path):
    (tmp_path / "mine.tsv").write_text("q1\telbow\n")
    found = figures(small_set, "--queries", str(tmp_path / "mine.tsv"))
    assert (found["ndcg@10"], found["queries"]) == (1, 1)


@pytest.mark.once
def test_the_limit_takes_the_first_queries(small_set):
    assert figures(small_set, "--limit", "1")["queries"] == 1


@pytest.mark.once
def test_a_long_message_is_cut_as_a_patients_is(small_set, tmp_path):
    (tmp_path / "long.tsv").write_text("q1\ttendon " + "and so on " * 50 + "\n")
    assert figures(small_set, "--queries", str(tmp_path / "long.tsv"))["zero_rate"] == 0


@pytest.mark.once
def test_misspelling_on_purpose_changes_the_queries(small_set, monkeypatch):
    asked = []
    understand = Asker.understand

    def noted(asker, text):
        asked.append(text)
        return understand(asker, text)

    monkeypatch.setattr(Asker, "understand", noted)
    run(small_set, "--typos")
    assert asked[1] != "tendons"
    assert asked[1][0] == "t"


@pytest.mark.once
def test_the_rankings_are_written_for_trecs_tools(small_set, tmp_path):
    run(small_set, "--run", str(tmp_path / "run.txt"))
    lines = [line.split() for line in (tmp_path / "run.txt").read_text().splitlines()]
    assert lines[0][:4] == ["q1", "Q0", "elbow", "1"]
    assert {line[2] for line in lines if line[0] == "q2"} == {"sciatica", "elbow", "knee"}


@pytest.mark.once
def test_misspellings_are_counted(small_set):
    counts = figures(small_set, "--misspellings")
    assert counts["misspellings"] == 2
    assert counts["with_page"] == 1
    assert counts["found"] == 1
    assert "tenis elbow" in run(small_set, "--misspellings")


@pytest.mark.once
def test_judgments_of_unknown_documents_count_as_not_found(small_set, capsys):
    (small_set / "qrels.tsv").write_text("q1\t0\telbow\t1\nq1\t0\tghost\t1\n")
    assert figures(small_set)["recall@100"] == 0.5
    assert "not in the set, such as ghost" in capsys.readouterr().err


@pytest.mark.once
@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("docs.jsonl", "{", "line 1: this is no JSON"),
        ("queries.tsv", "q1", "line 1: expected query_id<TAB>text"),
        ("qrels.tsv", "q1 elbow", "line 1: expected query_id, 0"),
        ("qrels.tsv", "other 0 elbow 1", "No relevant document is known"),
        ("qrels.tsv", "q1 0 elbow 0", "No relevant document is known"),
    ],
)
def test_a_bad_file_is_refused_in_one_line(small_set, name, content, says):
    (small_set / name).write_text(content)
    assert says in refusal(small_set)


@pytest.mark.once
def test_a_missing_folder_is_refused(tmp_path):
    assert "Cannot read" in refusal(tmp_path / "nowhere")


@pytest.mark.once
@pytest.mark.parametrize("limit", ["0", "-1"])
def test_a_limit_without_queries_is_refused(small_set, limit):
    assert "at least 1" in refusal(small_set, "--limit", limit)


@pytest.mark.once
def test_an_unknown_engine_is_refused_with_those_there_are(small_set):
    assert "database, default, dense, patients" in refusal(small_set, "--engine", "other")


@pytest.mark.once
def test_a_run_that_cannot_be_written_is_refused(small_set, tmp_path):
    assert "Cannot write" in refusal(small_set, "--run", str(tmp_path / "no" / "run.txt"))


@pytest.mark.once
def test_it_runs_where_no_database_answers(small_set):
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "physiocare.settings.test",
        "DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none",
    }
    command = [sys.executable, "manage.py", "search_eval", str(small_set), "--json"]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()
    assert json.loads(ended.stdout)["documents"] == 4
    assert b"queries" in ended.stderr  # the progress bar


@pytest.mark.django_db
def test_wagtails_own_search_answers_from_rows():
    documents = [Document(f"d{n}", f"Page {n}", "About the neck.") for n in range(8)]
    documents[3] = Document("d3", "Knee", "It may be sore.")
    documents[6] = Document("d6", "Tennis elbow", "A sore tendon.")
    with engine_over_rows("wagtail.search.backends.database", documents) as searchable:
        asker = Asker(searchable, [one.id for one in documents], WordLists())
        found = asker.rank(asker.understand("sore tendon"))
    assert [asker.ids[asker.place_of(page)] for page in found] == ["d6", "d3"]
