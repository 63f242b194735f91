"""The table of publish routes and rules, printed at the end of the test run."""

import pytest

_table: dict[str, dict[str, str]] = {}


@pytest.fixture(scope="session")
def gate_table() -> dict[str, dict[str, str]]:
    """Outcomes by route and rule."""
    return _table


def pytest_terminal_summary(terminalreporter):
    """Print one line per rule and one column per route."""
    if not _table:
        return
    marks = {"refused": "·", "mended, then live": "m"}
    write = terminalreporter.write_line
    terminalreporter.section("publish gate: rules x routes")
    for number, route in enumerate(_table, start=1):
        write(f"{number:>2} {route}")
    write("· refused   m mended by the reviewer's approval, then live   X live or error")
    rules = list(next(iter(_table.values())))
    write(" " * 36 + " ".join(f"{n:>2}" for n in range(1, len(_table) + 1)))
    for rule in rules:
        cells = (marks.get(outcomes[rule], "X") for outcomes in _table.values())
        write(f"{rule:<36}" + " ".join(f" {cell}" for cell in cells))
