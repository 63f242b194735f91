"""What the search keeps: changes to follow, editors' word lists, and what was asked."""

from .changes import ChangeHistory, IndexCopy, SearchChange
from .promotion import PromotedResult
from .searched import SearchedQuery
from .words import Misspelling, Synonym

__all__ = [
    "ChangeHistory",
    "IndexCopy",
    "Misspelling",
    "PromotedResult",
    "SearchChange",
    "SearchedQuery",
    "Synonym",
]
