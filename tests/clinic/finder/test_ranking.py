"""The order of the finder, and how far people go."""

import pytest

from clinic.finder import load
from clinic.finder.ranking import (
    FARTHEST_CLINIC_KM,
    FARTHEST_ON_EARTH_KM,
    Candidate,
    Practitioner,
    Reach,
    Rings,
    in_order,
    reach_of,
    rings_around,
    with_loads,
)

pytestmark = pytest.mark.once


def practitioner(name: str, *, home=True, clinic=False, video=False, travels=8) -> Practitioner:
    return Practitioner(sum(map(ord, name)), name, "110024", travels, home, clinic, video)


def candidate(name: str, reach: Reach = Reach.NEAR, km: int | None = 3) -> Candidate:
    return Candidate(practitioner(name), reach, km)


def rings(*candidates: Candidate) -> Rings:
    found: Rings = {}
    for one in candidates:
        km = FARTHEST_ON_EARTH_KM if one.km is None else one.km
        found.setdefault((one.reach, km), []).append(one.person)
    return found


def names(candidates) -> list[str]:
    return [one.person.name for one in candidates]


@pytest.fixture
def busy(monkeypatch):
    """Sets how busy people are, by name; remembers who was asked about."""
    asked: list[int] = []
    loads: dict[int, int] = {}

    def count(person_ids):
        asked.extend(person_ids)
        return {pk: loads[pk] for pk in person_ids if pk in loads}

    def set_loads(**by_name):
        loads.update({practitioner(name).pk: number for name, number in by_name.items()})
        return asked

    monkeypatch.setattr(load, "_counters", [count])
    return set_loads


def test_an_own_area_beats_distance_and_distance_beats_video(busy):
    far_but_own = candidate("Own", Reach.OWN_AREA, 40)
    ordered = in_order(rings(candidate("V", Reach.BY_VIDEO, 0), candidate("Near"), far_but_own), 10)
    assert names(ordered) == ["Own", "Near", "V"]


def test_the_nearer_comes_first_then_who_is_less_busy_then_the_name(busy):
    busy(Busy=5, Anna=1, Ben=1)
    people = [candidate("Busy"), candidate("Ben"), candidate("Far", km=7), candidate("Anna")]
    assert names(in_order(rings(*people), 10)) == ["Anna", "Ben", "Busy", "Far"]


def test_who_is_somewhere_unknown_comes_after_all_whose_distance_is_known(busy):
    people = [candidate("Unknown", Reach.BY_VIDEO, None), candidate("A", Reach.BY_VIDEO, 1900)]
    assert names(in_order(rings(*people), 10)) == ["A", "Unknown"]


def test_only_those_who_may_stand_on_the_page_are_asked_how_busy_they_are(busy):
    asked = busy()
    tied = [candidate(name) for name in "ABC"]
    in_order(rings(*tied, candidate("D", km=4)), 2)
    assert set(asked) == {one.person.pk for one in tied}


def test_nobody_changes_place_when_more_are_wanted(busy):
    busy(**{name: ord("Z") - ord(name) for name in "ABCDEFGH"})
    people = [candidate(name, km=number // 3) for number, name in enumerate("ABCDEFGH")]
    whole = names(in_order(rings(*people), 8))
    for wanted in range(1, 8):
        assert names(in_order(rings(*people), wanted))[:wanted] == whole[:wanted]


def test_nobody_is_asked_twice(busy):
    asked = busy(A=2)
    once = with_loads([candidate("A")])
    assert with_loads(once)[0].load == 2
    assert len(asked) == 1
    assert in_order({}, 10) == []


def test_people_stand_in_rings_around_the_place_and_who_does_not_reach_it_in_none():
    own, near, video = practitioner("Own"), practitioner("Near"), practitioner("V", video=True)
    far = practitioner("Far")
    people = [near, own, video._replace(base_pin_code=""), far._replace(base_pin_code="400001")]
    kilometres = {"110024": 5, "400001": 1150}.get
    found = rings_around(people, "", {own.pk}, lambda pin_code: kilometres(pin_code))
    assert {
        ring: names(Candidate(person, ring[0]) for person in people)
        for ring, people in found.items()
    } == {
        (Reach.OWN_AREA, 5): ["Own"],
        (Reach.NEAR, 5): ["Near"],
        (Reach.BY_VIDEO, FARTHEST_ON_EARTH_KM): ["V"],
    }


def test_home_visits_end_at_the_persons_own_limit_and_ways_to_the_clinic_at_ours():
    visits = practitioner("V", travels=8)
    assert reach_of(visits, "home", False, 8) == Reach.NEAR
    assert reach_of(visits, "home", False, 9) is None
    clinic = practitioner("C", home=False, clinic=True)
    assert reach_of(clinic, "", False, FARTHEST_CLINIC_KM) == Reach.NEAR
    assert reach_of(clinic, "", False, FARTHEST_CLINIC_KM + 1) is None
    assert reach_of(clinic, "home", False, 1) is None


def test_an_own_area_counts_however_far_it_is_but_not_for_another_mode():
    visits = practitioner("V", video=True)
    assert reach_of(visits, "", True, 90) == Reach.OWN_AREA
    assert reach_of(visits, "home", True, None) == Reach.OWN_AREA
    assert reach_of(visits, "clinic", True, 1) is None
    assert reach_of(visits, "video", True, 1) == Reach.BY_VIDEO


def test_video_reaches_everywhere_even_from_an_unknown_place():
    assert reach_of(practitioner("V", video=True), "", False, 2000) == Reach.BY_VIDEO
    assert reach_of(practitioner("V", video=True), "", False, None) == Reach.BY_VIDEO
    assert reach_of(practitioner("H"), "", False, None) is None
