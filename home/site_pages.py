"""The pages of one site where a Wagtail installation serves several.

Wagtail keeps the paths of all sites in its cache: nothing here asks the database.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from django.db.models import Q
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet


def root_paths(site_id: int) -> tuple[str, ...]:
    """Where the pages of a site begin: one path for each language."""
    roots = Site.get_site_root_paths()
    return tuple(root.root_path for root in roots if root.site_id == site_id)


def on_site(site_id: int) -> Q:
    """The condition that a page has its address on this site, in whatever language."""
    return _any(Q(url_path__startswith=path) for path in root_paths(site_id))


def first_beside(pages: PageQuerySet, page: Page) -> Page | None:
    """The first of `pages` that is on the same site as `page`, but not `page` itself.

    A new page has no place in the tree yet: then there may be one on each site.
    """
    others = pages.exclude(pk=page.pk)
    if page.url_path:
        return others.filter(beside(page)).first()
    sites = {root.site_id for root in Site.get_site_root_paths()}
    found = list(others[: len(sites)])
    return found[0] if found and len(found) >= len(sites) else None


def beside(page: Page) -> Q:
    """The condition that a page is of the same site as `page`."""
    roots = Site.get_site_root_paths()
    own = {root.site_id for root in roots if page.url_path.startswith(root.root_path)}
    return _any(on_site(site_id) for site_id in own)


def _any(conditions: Iterable[Q]) -> Q:
    """Any of these; of none, nothing."""
    first, *others = [*conditions] or [Q(pk__in=[])]
    return reduce(or_, others, first)
