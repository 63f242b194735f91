"""The engine that also ranks by meaning, over documents that are in no database."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import numpy as np
from tqdm import tqdm

from search.dense.encoder import installed_encoder
from search.dense.vectors import CHARACTERS, ENCODED_AT_ONCE, VectorTable, as_kept, as_read
from search.engines.dense_engine import DenseEngine
from search.evaluation.searchable import Searchable
from search.evaluation.temporary_index import temporary_index
from search.evaluation.test_set import Document


@contextmanager
def temporary_vectors(documents: Iterable[Document]) -> Iterator[Searchable]:
    """Our index with the vectors of the same documents; raises ImportError without the model."""
    encoder = installed_encoder()
    texts: list[str] = []

    def noted() -> Iterator[Document]:
        for document in documents:
            texts.append(f"{document.title}. {document.body}"[:CHARACTERS])
            yield document

    with temporary_index(noted()) as plain:
        rows = [
            as_read(as_kept(vector))
            for start in tqdm(range(0, len(texts), ENCODED_AT_ONCE), desc="meanings", unit="")
            for vector in encoder.encode(texts[start : start + ENCODED_AT_ONCE])
        ]
        table = VectorTable(range(plain.first_key, plain.first_key + len(rows)), np.vstack(rows))
        engine = DenseEngine(plain.engine, encoder.encode, lambda: table)
        yield Searchable(engine, plain.pages, plain.first_key)
