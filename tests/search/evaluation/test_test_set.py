"""Reading the files of a test set: what is wrong is named with file and line."""

import gzip
from pathlib import Path

import pytest

from search.evaluation.test_set import (
    BadTestSet,
    document_file,
    read_documents,
    read_judgments,
    read_queries,
)

pytestmark = pytest.mark.once


def problem(read, path) -> str:
    with pytest.raises(BadTestSet) as refused:
        list(read(path))
    assert "\n" not in str(refused.value)
    return str(refused.value)


def written(tmp_path, content) -> Path:
    path = tmp_path / "file"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("\n  \n", "is empty"),
        ('{"id": "a", "title": "A", "body": ""}\n{"id": ', "line 2: this is no JSON"),
        ("[1, 2]", "line 1: expected an object"),
        ('{"title": "A", "body": ""}', "line 1: expected an object with an id"),
        ('{"id": "a", "title": ["A"], "body": ""}', "line 1: title and body must be texts"),
        ('{"id": "a"}\n\n{"id": "a"}', "line 3: the id a was there before"),
        (b'{"id": "\xff"}', "line 1: this is not UTF-8"),
    ],
)
def test_a_bad_document_is_named_by_its_line(tmp_path, content, says):
    assert says in problem(read_documents, written(tmp_path, content))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("q1 knee", "line 1: expected query_id<TAB>text"),
        ("\tknee", "line 1: expected query_id<TAB>text"),
        ("q1\tknee\nq1\thip", "line 2: the query q1 was there before"),
    ],
)
def test_a_bad_query_is_named_by_its_line(tmp_path, content, says):
    assert says in problem(read_queries, written(tmp_path, content))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "is empty"),
        ("q1\t0\ta", "line 1: expected query_id, 0, document id and a whole grade"),
        ("q1\t0\ta\t1\nq1\t0\tb\thigh", "line 2: expected"),
        ("q1\t0\ta\t1.5", "line 1: expected"),
        ("q1\t0\ta\t1\nq1\t0\ta\t2", "line 2: q1 and a were judged otherwise before"),
    ],
)
def test_a_bad_judgment_is_named_by_its_line(tmp_path, content, says):
    assert says in problem(read_judgments, written(tmp_path, content))


def test_a_missing_file_is_named(tmp_path):
    assert "No such file" in problem(read_queries, tmp_path / "queries.tsv")


def test_a_folder_without_documents_is_named(tmp_path):
    with pytest.raises(BadTestSet, match=r"neither docs\.jsonl nor docs\.jsonl\.gz"):
        document_file(tmp_path)


def test_a_packed_file_is_read_like_a_plain_one(tmp_path):
    path = tmp_path / "docs.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": 7, "title": "Seven", "other": 1}\n'))
    (document,) = read_documents(document_file(tmp_path))
    assert (document.id, document.title, document.body) == ("7", "Seven", "")


def test_half_a_packed_file_is_refused(tmp_path):
    path = tmp_path / "docs.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": "a"}\n')[:-10])
    assert "Cannot read" in problem(read_documents, path)


def test_a_very_long_body_is_read(tmp_path):
    body = "knee " * 1_000_000
    path = written(tmp_path, '{"id": "a", "body": "' + body + '"}')
    assert [document.body for document in read_documents(path)] == [body]


def test_a_query_keeps_its_other_tabs_and_odd_line_ends(tmp_path):
    path = written(tmp_path, "\ufeffq1\tsore\tknee \u2028 again\r\n")
    assert [(one.id, one.text) for one in read_queries(path)] == [("q1", "sore\tknee \u2028 again")]
