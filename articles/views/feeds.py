"""The Atom feed of what changed in the library."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from articles.atom import Feed, atom_response
from articles.feed_entries import article_entry, change_entries
from articles.models import LibraryIndexPage
from articles.public_articles import public_articles
from clinic.models import PracticeSettings
from home.languages import language_tag

NEWEST = 50
ONE_HOUR = 3600


@require_safe
@cache_control(public=True, max_age=ONE_HOUR)
def changes(request: HttpRequest, library: LibraryIndexPage) -> HttpResponse:
    """The newest publications and notes of change, 50 at most."""
    pages = public_articles(library)
    entries = [article_entry(page) for page in pages]
    entries += [entry for page in pages for entry in change_entries(page)]
    entries.sort(key=lambda entry: entry.updated, reverse=True)
    return atom_response(
        Feed(
            id=f"urn:uuid:{library.translation_key}",
            title=_("Changes in %(library)s") % {"library": library.title},
            url=request.build_absolute_uri(request.path),
            language=language_tag(library.locale.language_code),
            author=PracticeSettings.for_request(request).practice_name,
            entries=entries[:NEWEST],
        )
    )
