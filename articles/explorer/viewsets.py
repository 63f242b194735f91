"""The explorer's lists of articles: below the library, and of each type."""

from typing import Any

from django.utils.functional import cached_property, classproperty
from wagtail.admin.views.pages.listing import ExplorableIndexView, PageListingMixin
from wagtail.admin.views.pages.usage import ContentTypeUseView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page

from articles.models import ConditionPage, LibraryIndexPage, TreatmentPage

from .columns import ARTICLE_COLUMNS, add_facts
from .filters import ArticleFilterSet

# Before the status, which Wagtail shows last.
COLUMNS = [*PageListingMixin.base_columns[:-1], *ARTICLE_COLUMNS, PageListingMixin.base_columns[-1]]


class ArticleFactsMixin:
    """Adds what the article columns show, once the rows of the page are known."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Compute the facts for the rows that are shown."""
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        add_facts(context["object_list"])
        return context


class ArticleExplorerView(ArticleFactsMixin, ExplorableIndexView):
    """The pages below one page."""

    @cached_property
    def explorable_columns(self) -> list[Any]:
        """Without the arrow to the pages below: an article has none."""
        return [column for column in self.columns if column.name != "parent"]


class ArticlesOfTypeView(ArticleFactsMixin, ContentTypeUseView):
    """All pages of one type."""


class ArticlePageViewSet(PageViewSet):
    """A list of articles of one type."""

    index_view_class = ArticleExplorerView
    content_type_use_view_class = ArticlesOfTypeView
    filterset_class = ArticleFilterSet

    @classproperty
    def columns(cls) -> list[Any]:  # noqa: N805 - Wagtail declares it so
        """Wagtail's columns and those that only articles have."""
        return COLUMNS


class ConditionPageViewSet(ArticlePageViewSet):
    """Articles about conditions."""

    model = ConditionPage


class TreatmentPageViewSet(ArticlePageViewSet):
    """Articles about treatments."""

    model = TreatmentPage


class LibraryChildrenViewSet(ArticlePageViewSet):
    """The library in the explorer, where both types stand together."""

    model = LibraryIndexPage
    parent_models = [LibraryIndexPage]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """Its rows are pages of any type below the library, not libraries."""
        return super().get_index_view_kwargs(**{**kwargs, "model": Page})
