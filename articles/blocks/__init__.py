"""Blocks of an article's sections; each block's template owns its markup."""

from .changes import ChangeNotesBlock
from .evidence import EvidenceStreamBlock
from .exercises import ExerciseProgrammesBlock
from .guidelines import GuidelinePositionsBlock
from .prose import KeyPointsBlock, ProseBlock
from .questions import QuestionsBlock
from .safety import RedFlagsBlock
from .sources import ReferencesBlock

__all__ = [
    "ChangeNotesBlock",
    "EvidenceStreamBlock",
    "ExerciseProgrammesBlock",
    "GuidelinePositionsBlock",
    "KeyPointsBlock",
    "ProseBlock",
    "QuestionsBlock",
    "RedFlagsBlock",
    "ReferencesBlock",
]
