"""PIN codes as people read them: neighbours joined, open digits written as x."""

from collections.abc import Iterable

from clinic.pin_code import PIN_DIGITS


def readable_ranges(prefixes: Iterable[str]) -> list[str]:
    """Ranges of the PIN codes that begin with one of `prefixes`, in ascending order.

    "1100" becomes "1100xx"; 110016 and 110017 become "110016–110017".
    """
    ordered = sorted(set(prefixes), key=lambda prefix: prefix.ljust(PIN_DIGITS, "0"))
    runs: list[list[str]] = []
    for prefix in ordered:
        if runs and _follows(runs[-1][-1], prefix):
            runs[-1].append(prefix)
        else:
            runs.append([prefix])
    return [_written(run) for run in runs]


def _follows(before: str, after: str) -> bool:
    return len(before) == len(after) and int(after) == int(before) + 1


def _written(run: list[str]) -> str:
    first, last = (prefix.ljust(PIN_DIGITS, "x") for prefix in (run[0], run[-1]))
    return first if len(run) == 1 else f"{first}–{last}"
