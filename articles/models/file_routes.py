"""Sub-addresses of a page that end in a file name, such as article.md."""

from typing import Any

from wagtail.contrib.routable_page.models import RoutablePageMixin


class FileRoutesMixin(RoutablePageMixin):
    """Wagtail adds a slash to every sub-address before it looks for its route.

    physiocare/urls.py lets such addresses reach Wagtail at all.
    """

    def resolve_subpage(self, path: str) -> Any:
        """Find the view of a sub-address; a file name has no slash behind it."""
        name = path.rstrip("/").rpartition("/")[2]
        return super().resolve_subpage(path.rstrip("/") if "." in name else path)
