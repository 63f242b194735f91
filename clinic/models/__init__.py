"""People, practice settings, areas and red flags."""

from .area import Area
from .opening_hours import Holiday, OpeningHours
from .person import Person
from .practice import PracticeSettings
from .red_flag import RedFlag, Urgency

__all__ = [
    "Area",
    "Holiday",
    "OpeningHours",
    "Person",
    "PracticeSettings",
    "RedFlag",
    "Urgency",
]
