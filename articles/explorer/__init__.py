"""How editors see articles in the page explorer: columns and filters of their own."""

from .viewsets import ConditionPageViewSet, LibraryChildrenViewSet, TreatmentPageViewSet

__all__ = ["ConditionPageViewSet", "LibraryChildrenViewSet", "TreatmentPageViewSet"]
