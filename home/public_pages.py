"""Pages that anybody may read, found without a query of their own."""

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet


def public(pages: PageQuerySet) -> PageQuerySet:
    """What `pages.public()` finds; Wagtail's own asks for all view restrictions first."""
    own_path = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    restrictions = PageViewRestriction.objects.alias(own_path=own_path)
    return pages.exclude(Exists(restrictions.filter(own_path__startswith=F("page__path"))))
