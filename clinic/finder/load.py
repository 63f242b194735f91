"""How busy everybody is; counted by the app that knows, which registers itself here.

The clinic's code knows nothing of enquiries (imports run one way), but who has the fewest
should be named first.
"""

from collections.abc import Callable, Collection, Mapping

LoadCounter = Callable[[Collection[int]], Mapping[int, int]]
_counters: list[LoadCounter] = []


def register_load_counter(counter: LoadCounter) -> None:
    """Let `counter` be asked too: keys of people in, open work by key out (left out means 0)."""
    if counter not in _counters:
        _counters.append(counter)


def loads_of(person_ids: Collection[int]) -> dict[int, int]:
    """How much open work each of these people has, by key; as many queries as counters need."""
    totals = dict.fromkeys(person_ids, 0)
    for counter in _counters:
        for person_id, load in counter(person_ids).items():
            totals[person_id] += load
    return totals


def is_load_known() -> bool:
    """Whether anybody counts at all; without a counter a load of 0 says nothing."""
    return bool(_counters)
