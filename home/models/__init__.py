"""Page types of the site shell, shared texts by language, and the ledger of demo pieces."""

from .base import BasePage
from .demo_piece import LoadedDemoPiece
from .pages import HomePage, StandardPage
from .translatable import SharedText, SharedTextQuerySet

__all__ = [
    "BasePage",
    "HomePage",
    "LoadedDemoPiece",
    "SharedText",
    "SharedTextQuerySet",
    "StandardPage",
]
