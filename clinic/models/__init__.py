"""People, practice settings and red flags."""

from .person import Person
from .practice import OpeningHours, PracticeSettings
from .red_flag import RedFlag, Urgency

__all__ = ["OpeningHours", "Person", "PracticeSettings", "RedFlag", "Urgency"]
