"""Addresses of the site; Wagtail's pages come last because they match everything."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail import views as wagtail_views
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from articles.views.llms import llms_txt
from clinic.currency_view import currency
from enquiries.site_history import site_history_urls
from physiocare import views
from physiocare.sitemap import PublicPagesSitemap

urlpatterns = [
    path("healthz/", views.health, name="health"),
    path("robots.txt", views.robots, name="robots"),
    path("llms.txt", llms_txt, name="llms_txt"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PublicPagesSitemap}}, name="sitemap"),
    *site_history_urls(),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("learn/", include("articles.urls")),
]

if settings.SERVE_MEDIA:
    media = {"document_root": settings.MEDIA_ROOT}
    urlpatterns.append(re_path(r"^media/(?P<path>.*)$", serve, media))

# Wagtail's own pattern takes no dot, but pages have sub-addresses such as article.md.
PAGE_FILE = r"^((?:[\w\-]+/)+[\w\-]+\.(?:atom|csv|json|md|pdf))$"

# English has no prefix, Hindi lives below /hi/ (physiocare/language.py).
urlpatterns += i18n_patterns(
    path("search/", include("search.urls")),
    path("currency/", currency, name="currency"),
    re_path(PAGE_FILE, wagtail_views.serve, name="page_file"),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

handler400 = "physiocare.views.bad_request"
handler403 = "physiocare.views.forbidden"
handler404 = "physiocare.views.page_not_found"
handler500 = "physiocare.views.server_error"
