"""Which areas hold the place that a patient means, and who works there."""

from collections.abc import Iterable

from clinic.models import Area
from clinic.places.resolving import Place


def own_areas(place: Place, every: Iterable[Area]) -> dict[int, Area]:
    """Those of all areas that hold the place, by the keys of the people who work there. One query.

    Of several areas of a person the smallest counts: Lajpat Nagar before Delhi.
    """
    areas = {area.pk: area for area in _holding(place, every)}
    works = Area.people.through.objects.filter(area_id__in=areas)
    rank = {pk: number for number, pk in enumerate(areas)}
    found: dict[int, Area] = {}
    for person_id, area_id in works.values_list("person_id", "area_id"):
        if person_id not in found or rank[area_id] < rank[found[person_id].pk]:
            found[person_id] = areas[area_id]
    return found


def _holding(place: Place, every: Iterable[Area]) -> list[Area]:
    """The areas around a PIN code, the smallest first; the named one; those of the named city."""
    if place.pin_code:
        digits = {area: area.digits_in_common(place.pin_code) for area in every}
        holding = [area for area in digits if digits[area]]
        return sorted(holding, key=lambda area: digits[area], reverse=True)
    if place.area:
        return [place.area]
    return [area for area in every if area.city == place.label]
