"""Read the files of a test set; whatever is wrong with one is named with file and line."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOCUMENT_FILES = ("docs.jsonl", "docs.jsonl.gz")


class BadTestSet(Exception):
    """A file that cannot be used; the message is one line for whoever made it."""


@dataclass(frozen=True)
class Document:
    """One page of the set."""

    id: str
    title: str
    body: str


@dataclass(frozen=True)
class Query:
    """One query of the set, as a patient would type it."""

    id: str
    text: str


# For each query the grades of the documents that were judged for it.
Judgments = dict[str, dict[str, int]]


def document_file(folder: Path) -> Path:
    """The documents of the set in this folder; raises BadTestSet without any."""
    for name in DOCUMENT_FILES:
        if (folder / name).is_file():
            return folder / name
    raise BadTestSet(f"{folder} has neither {' nor '.join(DOCUMENT_FILES)}.")


def read_documents(path: Path) -> Iterator[Document]:
    """The documents one by one; raises BadTestSet at the first line that is none."""
    seen: set[str] = set()
    for where, line in _lines(path):
        document = _document(where, line)
        if document.id in seen:
            raise BadTestSet(f"{where}: the id {document.id} was there before.")
        seen.add(document.id)
        yield document
    if not seen:
        raise BadTestSet(f"{path} is empty.")


def read_queries(path: Path) -> list[Query]:
    """Lines of query_id<TAB>text; raises BadTestSet."""
    found = {}
    for where, line in _lines(path):
        key, text = _columns(where, line, "query_id<TAB>text", 2)
        if key in found:
            raise BadTestSet(f"{where}: the query {key} was there before.")
        found[key] = Query(key, text)
    return list(_not_empty(path, found).values())


def read_judgments(path: Path) -> Judgments:
    """Lines of query_id, 0, document id and grade (as TREC writes them); raises BadTestSet."""
    found: Judgments = {}
    for where, line in _lines(path):
        columns = line.split()
        if len(columns) != 4 or not _is_whole(columns[3]):
            raise BadTestSet(f"{where}: expected query_id, 0, document id and a whole grade.")
        query, _iteration, document, grade = columns
        if found.setdefault(query, {}).setdefault(document, int(grade)) != int(grade):
            raise BadTestSet(f"{where}: {query} and {document} were judged otherwise before.")
    return _not_empty(path, found)


def read_misspellings(path: Path) -> list[tuple[str, str]]:
    """Lines of typed<TAB>words of the right page; raises BadTestSet."""
    pairs = [_columns(where, line, "typed<TAB>words", 2) for where, line in _lines(path)]
    return [(typed, words) for typed, words in _not_empty(path, pairs)]


def _document(where: str, line: str) -> Document:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise BadTestSet(f"{where}: this is no JSON ({error}).") from error
    if not isinstance(row, dict) or not isinstance(row.get("id"), (str, int)) or row["id"] == "":
        raise BadTestSet(f"{where}: expected an object with an id, a title and a body.")
    texts = [row.get(key) or "" for key in ("title", "body")]
    if not all(isinstance(text, str) for text in texts):
        raise BadTestSet(f"{where}: title and body must be texts.")
    return Document(str(row["id"]), *texts)


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    """Each line that says something, with where it stands."""
    opened: Any = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rb") as file:
            for number, raw in enumerate(file, start=1):
                where = f"{path}, line {number}"
                line = _decoded(where, raw).strip("\r\n")
                if line.strip():
                    yield where, line
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadTestSet(f"Cannot read {path}: {reason}.") from error


def _decoded(where: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadTestSet(f"{where}: this is not UTF-8.") from error


def _columns(where: str, line: str, form: str, number: int) -> list[str]:
    columns = [column.strip() for column in line.split("\t", number - 1)]
    if len(columns) != number or not columns[0]:
        raise BadTestSet(f"{where}: expected {form}.")
    return columns


def _is_whole(text: str) -> bool:
    return text.removeprefix("-").isascii() and text.removeprefix("-").isdigit()


def _not_empty(path: Path, rows: Any) -> Any:
    if not rows:
        raise BadTestSet(f"{path} is empty.")
    return rows
