"""From what a patient typed to what is searched for."""

from search.understanding.pipeline import Understanding, understand

__all__ = ["Understanding", "understand"]
