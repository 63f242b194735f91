"""The names of the sites, for the one inbox of several brands."""

from wagtail.models import Site


def names_of_several_sites() -> dict[int, str]:
    """The sites by key, the default one first; {} while there is only one, without a query."""
    if len({root.site_id for root in Site.get_site_root_paths()}) < 2:
        return {}
    sites = Site.objects.order_by("-is_default_site", "hostname", "port")
    return {site.pk: site.site_name or site.hostname for site in sites}
