"""The library: its index, its articles, and the shared data that they use."""

from .article import ArticlePage
from .clinical_review_task import ClinicalReviewTask
from .exercise import Exercise
from .glossary import GlossaryTerm
from .guideline import Guideline
from .library import LibraryIndexPage
from .pages import ConditionPage, TreatmentPage
from .reference import Reference
from .review import (
    ReviewChecklist,
    ReviewTask,
    TranslationConfirmation,
    VerificationOverride,
)

__all__ = [
    "ArticlePage",
    "ClinicalReviewTask",
    "ConditionPage",
    "Exercise",
    "GlossaryTerm",
    "Guideline",
    "LibraryIndexPage",
    "Reference",
    "ReviewChecklist",
    "ReviewTask",
    "TranslationConfirmation",
    "TreatmentPage",
    "VerificationOverride",
]
