"""An index of its own for a set of documents, made and asked just as that of live pages."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from html import escape

from wagtail.models import Page

from articles.models import ConditionPage
from search.backends.tantivy import SearchBackend as TantivySearchBackend
from search.backends.tantivy.writer import IndexWriter
from search.engines.index_engine import IndexEngine
from search.evaluation.searchable import Searchable
from search.evaluation.test_set import Document

NO_DATABASE = "evaluation"


def page_of(document: Document, key: int) -> ConditionPage:
    """The document as a live article that was never saved; its body is one block of text."""
    value = {"text": escape(document.body), "references": [], "terms": []}
    body = [{"type": "text", "value": value}]
    return ConditionPage(pk=key, title=document.title, live=True, what_it_is=body)


@contextmanager
def temporary_index(documents: Iterable[Document]) -> Iterator[Searchable]:
    """The engine that patients' searches use, over these documents.

    Nothing is read from the database.
    """
    with tempfile.TemporaryDirectory(prefix="search-eval-") as folder:
        backend = TantivySearchBackend({"PATH": folder})
        index = backend.get_index_for_model(Page)
        build = index.files.new_build()
        with IndexWriter(build, index.schema, new=True) as writer:
            writer.add(page_of(document, key) for key, document in enumerate(documents, start=1))
            writer.commit(0, NO_DATABASE)
        index.files.switch_to(build)
        yield Searchable(IndexEngine("evaluation", backend), ConditionPage.objects.live(), 1)
