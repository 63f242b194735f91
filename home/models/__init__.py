"""Page types of the site shell, and the ledger of demo pieces."""

from .base import BasePage
from .demo_piece import LoadedDemoPiece
from .pages import HomePage, StandardPage

__all__ = ["BasePage", "HomePage", "LoadedDemoPiece", "StandardPage"]
