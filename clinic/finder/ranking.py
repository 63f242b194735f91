"""The order of the finder: own areas, then distance, then who is least busy, then the name."""

from collections.abc import Sequence
from enum import IntEnum
from itertools import takewhile
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

    def at_clinic(self, wanted: str) -> bool:
        """Whether the clinic is used, and wanted."""
        return self.treats_at_clinic and wanted in CLINIC_WISHES

    def by_video(self, wanted: str) -> bool:
        """Whether video is used, and wanted."""
        return self.treats_by_video and wanted in VIDEO_WISHES

    def meets(self, wanted: str) -> bool:
        """Whether they treat patients in this way."""
        return self.at_home(wanted) or self.at_clinic(wanted) or self.by_video(wanted)


class Candidate(NamedTuple):
    """Somebody who can treat the patient: how, from how far, and how busy they are.

    `km` is whole, because the middle of a PIN code is no more exact; None when unknown.
    """

    person: Practitioner
    reach: Reach
    km: int | None = None
    load: int | None = None  # until it is asked for

    @property
    def nearness(self) -> tuple[Reach, int]:
        """What candidates are ordered by first.

        For video the distance counts too: who is near can see the patient in person later.
        """
        return self.reach, FARTHEST_ON_EARTH_KM if self.km is None else self.km


def reach_of(person: Practitioner, wanted: str, in_area: bool, km: int | None) -> Reach | None:
    """How a person reaches a patient who wants this VisitMode ("" for any); None if not at all.

    Home visits outside of own areas end at the person's own limit, ways to the clinic at
    FARTHEST_CLINIC_KM.
    """
    at_home, at_clinic = person.at_home(wanted), person.at_clinic(wanted)
    if in_area and (at_home or at_clinic):
        return Reach.OWN_AREA
    if km is not None and (
        (at_home and km <= person.home_visit_km) or (at_clinic and km <= FARTHEST_CLINIC_KM)
    ):
        return Reach.NEAR
    return Reach.BY_VIDEO if person.by_video(wanted) else None


def in_order(candidates: Sequence[Candidate], wanted: int) -> list[Candidate]:
    """The candidates in order; at least the first `wanted` of them by their load too.

    The load is asked only of those who can stand among these: with all who are as near as the
    last of them, so that everybody keeps their place when more are wanted.
    """
    by_place = sorted(candidates, key=lambda one: (*one.nearness, one.person.name, one.person.pk))
    if not by_place:
        return []
    last = by_place[min(wanted, len(by_place)) - 1].nearness
    near = with_loads(list(takewhile(lambda one: one.nearness <= last, by_place)))
    # Sorting is stable, so people with the same load stay in the order of their names.
    near.sort(key=lambda one: (one.nearness, one.load))
    return [*near, *by_place[len(near) :]]


def with_loads(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates with their loads, which are asked for those only that have none yet."""
    missing = [one.person.pk for one in candidates if one.load is None]
    loads = loads_of(missing) if missing else {}
    return [one._replace(load=loads.get(one.person.pk, one.load)) for one in candidates]


def by_name(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates as a list of names, for who asked for no place."""
    return sorted(candidates, key=lambda one: (one.person.name, one.person.pk))
