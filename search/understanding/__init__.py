"""From what a patient typed to what is searched for."""

from search.understanding.matching import phrase_key
from search.understanding.meaning import Reason, Step, Understanding
from search.understanding.pipeline import understand

__all__ = ["Reason", "Step", "Understanding", "phrase_key", "understand"]
