"""The order of the finder: own areas, then distance, then who is least busy, then the name."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from clinic.choices import VisitMode
from clinic.finder.load import loads_of

# How far patients are sent to a clinic. Our own choice: about an hour through a large city.
FARTHEST_CLINIC_KM = 30
FARTHEST_ON_EARTH_KM = 20_016  # half of the equator
# The wishes that each way fulfils; looked up for everybody, so not made anew each time.
HOME_WISHES = frozenset({"", VisitMode.HOME.value})
CLINIC_WISHES = frozenset({"", VisitMode.CLINIC.value})
VIDEO_WISHES = frozenset({"", VisitMode.VIDEO.value})


class Reach(IntEnum):
    """Why a person can treat somebody who lives there, the best reason first."""

    OWN_AREA = 0  # an area that names the person holds the place
    NEAR = 1  # close enough for a visit, or to come to the clinic
    BY_VIDEO = 2  # wherever the patient is
    ANYWHERE = 3  # no place was asked for


class Practitioner(NamedTuple):
    """The few columns of a person that the order depends on."""

    pk: int
    name: str
    base_pin_code: str
    home_visit_km: int
    treats_at_home: bool
    treats_at_clinic: bool
    treats_by_video: bool

    def at_home(self, wanted: str) -> bool:
        """Whether a visit at home is made, and wanted ("" wants any mode)."""
        return self.treats_at_home and wanted in HOME_WISHES


class Candidate(NamedTuple):
    """Somebody who can treat the patient: how, from how far, and how busy they are.

    `km` is whole, because the middle of a PIN code is no more exact; None when unknown.
    """

    person: Practitioner
    reach: Reach
    km: int | None = None
    load: int | None = None  # until it is asked for


# Who reaches the patient in the same way from as many kilometres. Sorting the few keys instead
# of thousands of people is what keeps the finder fast.
# For video the distance counts too: who is near can see the patient in person later.
Rings = dict[tuple[Reach, int], list[Practitioner]]


def reach_of(person: Practitioner, wanted: str, in_area: bool, km: int | None) -> Reach | None:
    """How a person reaches a patient who wants this VisitMode ("" for any); None if not at all.

    Home visits outside of own areas end at the person's own limit, ways to the clinic at
    FARTHEST_CLINIC_KM.
    """
    at_home = person.at_home(wanted)
    at_clinic = person.treats_at_clinic and wanted in CLINIC_WISHES
    if in_area and (at_home or at_clinic):
        return Reach.OWN_AREA
    if km is not None and (
        (at_home and km <= person.home_visit_km) or (at_clinic and km <= FARTHEST_CLINIC_KM)
    ):
        return Reach.NEAR
    return Reach.BY_VIDEO if person.treats_by_video and wanted in VIDEO_WISHES else None


def rings_around(
    people: Iterable[Practitioner],
    wanted: str,
    in_area: Collection[int],
    kilometres_to: Callable[[str], int | None],
) -> Rings:
    """Those of these people who reach a place, by how near they are to it.

    `in_area` holds the keys of those who have it in an own area; `kilometres_to` tells how far
    the place is from a PIN code, in whole kilometres, or None where nobody knows.
    """
    rings: Rings = defaultdict(list)
    for person in people:
        km = kilometres_to(person.base_pin_code)
        reach = reach_of(person, wanted, person.pk in in_area, km)
        if reach is not None:
            rings[reach, FARTHEST_ON_EARTH_KM if km is None else km].append(person)
    return rings


def in_order(rings: Rings, wanted: int) -> list[Candidate]:
    """The first `wanted` of all people, with all who are as near as the last of them.

    The load is asked only of those who can stand among these: everybody keeps their place when
    more are wanted.
    """
    near: list[Candidate] = []
    for reach, km in sorted(rings):
        if len(near) >= wanted:
            break
        known = None if km == FARTHEST_ON_EARTH_KM else km
        near += [Candidate(person, reach, known) for person in rings[reach, km]]
    return sorted(with_loads(near), key=_place)


def _place(one: Candidate) -> tuple[object, ...]:
    km = FARTHEST_ON_EARTH_KM if one.km is None else one.km
    return one.reach, km, one.load, one.person.name, one.person.pk


def with_loads(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with their loads, which are asked for those only that have none yet."""
    missing = [one.person.pk for one in candidates if one.load is None]
    loads = loads_of(missing) if missing else {}
    return [one._replace(load=loads.get(one.person.pk, one.load)) for one in candidates]


def by_name(people: Iterable[Practitioner]) -> list[Candidate]:
    """The people as a list of names, for who asked for no place."""
    ordered = sorted(people, key=lambda person: (person.name, person.pk))
    return [Candidate(person, Reach.ANYWHERE) for person in ordered]
