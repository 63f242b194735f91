"""The engines that answer patients: our own index, or any backend of Wagtail's search."""

from search.engines.choice import ask, engine

__all__ = ["ask", "engine"]
