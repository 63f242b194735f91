"""The library: its index, its articles, and the references that they cite."""

from .article import ArticlePage
from .library import LibraryIndexPage
from .pages import ConditionPage, TreatmentPage
from .reference import Reference

__all__ = ["ArticlePage", "ConditionPage", "LibraryIndexPage", "Reference", "TreatmentPage"]
