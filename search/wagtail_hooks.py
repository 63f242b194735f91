"""Registers the editors' side of the search."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from search.asked.panel import add_asked_panel
from search.asked.report import asked_addresses, asked_menu_item
from search.viewsets import SearchGroup

register_snippet(SearchGroup)
hooks.register("register_admin_urls", asked_addresses)
hooks.register("register_reports_menu_item", asked_menu_item)
hooks.register("construct_homepage_panels", add_asked_panel)
