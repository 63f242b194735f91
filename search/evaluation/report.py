"""What an evaluation prints and writes."""

from pathlib import Path

from search.evaluation.measure import Measured
from search.evaluation.misspelt import TOP, Misspelt
from search.evaluation.test_set import BadTestSet

RUN_NAME = "physiocare"


def figure_lines(measured: Measured) -> list[str]:
    """The figures as a table."""
    return [f"{name:12}{value:>10}" for name, value in measured.as_json().items()]


def misspellings_as_json(asked: list[Misspelt]) -> dict[str, int]:
    """How many were understood and found, and for how many there is a page with such a title."""
    return {
        "misspellings": len(asked),
        "understood": sum(one.is_understood for one in asked),
        "found": sum(one.is_found for one in asked),
        "with_page": sum(one.has_page for one in asked),
    }


def misspelling_lines(asked: list[Misspelt]) -> list[str]:
    """A line for each wrong spelling, and the counts."""
    lines = [
        f"{'found' if one.is_found else 'missed' if one.has_page else 'no page':8}"
        f"{'understood' if one.is_understood else '':12}"
        f"{one.typed} -> {one.searched} (should be {one.words}): {'; '.join(one.titles)}"
        for one in asked
    ]
    counts = misspellings_as_json(asked)
    return [
        *lines,
        f"{counts['understood']} of {counts['misspellings']} are understood; {counts['found']} of "
        f"{counts['with_page']} that have a page find it among the first {TOP}.",
    ]


def write_run(path: Path, measured: Measured) -> None:
    """Write the rankings as TREC's tools read them; raises BadTestSet when that fails."""
    lines = [
        f"{one.query.id} Q0 {document} {rank} {score:.6f} {RUN_NAME}\n"
        for one in measured.asked
        for rank, (document, score) in enumerate(one.found, start=1)
    ]
    try:
        path.write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise BadTestSet(f"Cannot write {path}: {error.strerror}.") from error
