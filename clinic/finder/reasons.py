"""Why the finder names somebody, in words that a patient can check."""

from django.utils.translation import gettext as _

from clinic.choices import SpokenLanguage
from clinic.finder.cards import PersonCard
from clinic.finder.load import is_load_known
from clinic.finder.query import FinderQuery
from clinic.finder.ranking import Candidate, Reach
from clinic.models import Area, Person
from clinic.places.resolving import Place

# An enquiry or an appointment counts as an hour, ways and notes with it; "room" is said only
# while less than half of the weekly hours are taken.
MINUTES_FOR_EACH = 60
TAKEN_AT_MOST = 0.5


def reasons_for(
    card: PersonCard,
    candidate: Candidate,
    query: FinderQuery,
    place: Place | None,
    area: Area | None,
) -> list[str]:
    """How the person reaches the place, how far that is, and which wishes are met.

    `area` is the person's own one that holds the place, if any.
    """
    reasons = []
    if place:
        reasons.append(_reach_in_words(candidate, area, query.mode))
    if place and candidate.km is not None and candidate.reach != Reach.BY_VIDEO:
        reasons.append(_distance_in_words(candidate.km, place))
    reasons += [
        _("Treats: %(topic)s") % {"topic": topic.title}
        for topic in card.topics
        if query.need and topic.key == query.need
    ][:1]
    if query.language:
        language = SpokenLanguage(query.language).label
        reasons.append(_("Speaks %(language)s") % {"language": language})
    if is_load_known() and has_room(card.person, candidate.load or 0):
        reasons.append(_("Has room in the next seven days"))
    return reasons


def _reach_in_words(candidate: Candidate, area: Area | None, mode: str) -> str:
    at_home = candidate.person.at_home(mode)
    if candidate.reach == Reach.OWN_AREA and area:
        words = _("Treats at home in %(area)s") if at_home else _("Works in %(area)s")
        return words % {"area": area.name}
    if candidate.reach == Reach.BY_VIDEO:
        return _("Treats by video, wherever you are")
    km = candidate.km or 0
    if at_home and km <= candidate.person.home_visit_km:
        return _("Close enough to come to your home")
    return _("Close enough to come to the clinic")


def _distance_in_words(km: int, place: Place) -> str:
    where = place.pin_code or place.label
    if km < 2:
        return _("Less than 2 km from %(place)s") % {"place": where}
    return _("About %(km)d km from %(place)s") % {"km": km, "place": where}


def has_room(person: Person, load: int) -> bool:
    """Whether most of the coming week is free, as far as anybody knows.

    Not said of people without working hours on file; `working_hours` are prefetched.
    """
    minutes = sum(hours.minutes for hours in person.working_hours.all())
    return load * MINUTES_FOR_EACH < minutes * TAKEN_AT_MOST
