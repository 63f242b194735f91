"""A test set of four pages, small enough to work out every figure by hand."""

import json
from pathlib import Path

import pytest

DOCUMENTS = [
    {"id": "sciatica", "title": "Sciatica", "body": "Pain down the leg.", "url": "ignored"},
    {"id": "elbow", "title": "Tennis elbow", "body": "A sore tendon of the arm & <hand>."},
    {"id": "knee", "title": "Knee pain", "body": "Sore on stairs; sometimes the leg swells."},
    {"id": "vertigo", "title": "Vertigo", "body": None},
]


@pytest.fixture
def small_set(tmp_path) -> Path:
    """The folder of the set, with every file."""
    folder = tmp_path / "set"
    folder.mkdir()
    lines = [json.dumps(document) for document in DOCUMENTS]
    (folder / "docs.jsonl").write_text("\n".join(lines))
    (folder / "queries.tsv").write_text("q1\ttendons\nq2\tsore leg\nq3\tshoulder\nq4\tjaw\n")
    (folder / "qrels.tsv").write_text("q1 0 elbow 2\nq2\t0\tsciatica\t1\nq3\t0\tvertigo\t1\n")
    (folder / "misspellings.tsv").write_text("tenis elbow\ttennis elbow\nbak pain\tback\n")
    return folder
