"""What the search keeps: changes to follow, editors' word lists, and what was asked."""

from .changes import ChangeHistory, IndexCopy, SearchChange
from .promotion import PromotedResult
from .searched import SearchedQuery
from .vectors import PageVector
from .words import Misspelling, Synonym

__all__ = [
    "ChangeHistory",
    "IndexCopy",
    "Misspelling",
    "PageVector",
    "PromotedResult",
    "SearchChange",
    "SearchedQuery",
    "Synonym",
]
