"""What the plain pages register with Wagtail."""

from typing import Any

from wagtail import hooks

from home.page_links import QuickPageLinkHandler


@hooks.register("register_rich_text_features", order=10)  # after Wagtail's own
def register_quick_page_links(features: Any) -> None:
    """Render links to pages with fewer queries."""
    features.register_link_type(QuickPageLinkHandler)
