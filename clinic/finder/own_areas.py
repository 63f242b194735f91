"""Which areas hold the place that a patient means, and who works there."""

from clinic.models import Area
from clinic.places.resolving import Place


def own_areas(place: Place) -> dict[int, Area]:
    """The areas that hold the place by the keys of the people who work there. Two queries.

    Of several areas of a person the smallest counts: Lajpat Nagar before Delhi.
    """
    areas = {area.pk: area for area in _holding(place)}
    works = Area.people.through.objects.filter(area_id__in=areas)
    rank = {pk: number for number, pk in enumerate(areas)}
    found: dict[int, Area] = {}
    for person_id, area_id in works.values_list("person_id", "area_id"):
        if person_id not in found or rank[area_id] < rank[found[person_id].pk]:
            found[person_id] = areas[area_id]
    return found


def _holding(place: Place) -> list[Area]:
    """The areas around a PIN code, the smallest first; the named one; those of the named city."""
    if place.pin_code:
        digits = {area: area.digits_in_common(place.pin_code) for area in Area.objects.all()}
        holding = [area for area in digits if digits[area]]
        return sorted(holding, key=lambda area: digits[area], reverse=True)
    if place.area:
        return [place.area]
    return list(Area.objects.filter(city=place.label))
