"""What the screens of one reviewed article have in common."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views import View
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page

from articles.models import ArticlePage


class ReviewedPageMixin(WagtailAdminTemplateMixin, View):
    """A screen on the latest draft of the article `page_id`, for those who may review."""

    permission_required = ""
    article: Any

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Load the draft; only reviewers who may edit the page come further."""
        super().setup(request, *args, **kwargs)
        page = get_object_or_404(Page, pk=kwargs["page_id"])
        allowed = request.user.has_perm(self.permission_required)
        if not allowed or not page.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        self.article = page.specific.get_latest_revision_as_object()
        if not isinstance(self.article, ArticlePage):
            raise Http404

    def get_page_subtitle(self) -> str:
        """The title of the draft."""
        return str(self.article.title)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, the article, this screen."""
        edit = reverse("wagtailadmin_pages:edit", args=[self.article.pk])
        return [
            *self.breadcrumbs_items,
            {"url": edit, "label": self.article.title},
            {"url": "", "label": self.get_page_title()},
        ]
