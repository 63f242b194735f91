"""Filters on the pages of places: those where somebody treats."""

import datetime
from typing import Any

from django.db.models import Exists, OuterRef
from wagtail.models import PageManager, PageQuerySet

from .person import Person


class ServiceAreaPageQuerySet(PageQuerySet[Any]):
    """Pages of places."""

    def with_people(self, day: datetime.date) -> "ServiceAreaPageQuerySet":
        """Those where somebody may treat on `day`: in the area, or in a live place below it."""
        treating = Person.objects.treating_on(day)
        own = treating.filter(areas=OuterRef("area_id"))
        below = self.model._default_manager.live().filter(
            path__startswith=OuterRef("path"), area__people__in=treating
        )
        return self.filter(Exists(own) | Exists(below))


ServiceAreaPageManager = PageManager.from_queryset(ServiceAreaPageQuerySet)
