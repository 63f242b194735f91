"""With SEARCH_DENSE pages are also found by what they mean."""

import json

import numpy as np
import pytest
from django.core.management import call_command

from search import checks
from search.dense.vectors import encode_pages, vector_table
from search.models import PageVector
from tests.factories import make_condition

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]

MEANINGS = ("shoulder stiff frozen joint arm", "wrist hand fingers numb tunnel")


class MeaningEncoder:
    """Knows two meanings, and counts the words of each in a text."""

    def __init__(self):
        self.encoded = 0

    def encode(self, texts):
        self.encoded += len(texts)
        rows = [[sum(w in t.lower() for w in m.split()) + 0.01 for m in MEANINGS] for t in texts]
        vectors = np.array(rows, dtype=np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture
def encoder(settings, monkeypatch) -> MeaningEncoder:
    settings.SEARCH_DENSE = True
    encoder = MeaningEncoder()
    monkeypatch.setattr("search.engines.dense_engine.installed_encoder", lambda: encoder)
    monkeypatch.setattr("search.evaluation.temporary_vectors.installed_encoder", lambda: encoder)
    return encoder


@pytest.fixture
def pages(library):
    shoulder = make_condition(library, "Adhesive capsulitis", "<p>A stiff, frozen joint.</p>")
    wrist = make_condition(library, "Carpal tunnel syndrome", "<p>Numb fingers.</p>")
    return [shoulder, wrist]


def titles(client, text) -> list[str]:
    found = client.get("/search/", {"q": text}).context["search"]
    return [result.page.title for result in found.results]


def test_a_page_without_any_of_the_words_is_found(client, encoder, pages):
    encode_pages(pages, encoder)
    assert titles(client, "arm") == ["Adhesive capsulitis", "Carpal tunnel syndrome"]


def test_an_unpublished_page_is_not_found_by_its_meaning(client, encoder, pages):
    encode_pages(pages, encoder)
    pages[0].unpublish()
    assert "Adhesive capsulitis" not in titles(client, "arm")


def test_without_vectors_the_words_answer(client, encoder, pages):
    assert titles(client, "numb fingers") == ["Carpal tunnel syndrome"]


def test_only_changed_pages_are_encoded_again(encoder, pages):
    assert encode_pages(pages, encoder) == 2
    pages[0].title = "Frozen shoulder"
    assert encode_pages(pages, encoder) == 1
    assert encoder.encoded == 3


def test_the_table_follows_the_vectors(encoder, pages):
    encode_pages(pages, encoder)
    assert vector_table().nearest(encoder.encode(["numb hand"])[0], 1) == [pages[1].pk]
    PageVector.objects.filter(page_id=pages[1].pk).delete()
    assert vector_table().nearest(encoder.encode(["numb hand"])[0], 1) == [pages[0].pk]


def test_the_evaluation_asks_for_meanings_too(encoder, tmp_path, capsys):
    documents = [
        {"id": "joint", "title": "Adhesive capsulitis", "body": "A stiff, frozen shoulder."},
        {"id": "wrist", "title": "Carpal tunnel", "body": "Numb fingers of the hand."},
    ]
    lines = (json.dumps(document) for document in documents)
    (tmp_path / "docs.jsonl").write_text("\n".join(lines))
    (tmp_path / "queries.tsv").write_text("1\tarm\n")
    (tmp_path / "qrels.tsv").write_text("1\t0\tjoint\t2\n")
    call_command("search_eval", str(tmp_path), engine="dense", json=True, verbosity=0)
    assert json.loads(capsys.readouterr().out)["ndcg@10"] == 1.0


@pytest.mark.parametrize(("switched_on", "errors"), [(True, 1), (False, 0)])
def test_a_missing_package_is_told_before_a_search_needs_it(settings, switched_on, errors):
    settings.SEARCH_DENSE = switched_on
    # The model's package is not among those of the tests.
    assert len(checks.dense_ranking_has_its_packages(None)) == errors
