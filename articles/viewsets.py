"""Admin screen of the shared references."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from articles.models import Reference


class ReferenceViewSet(SnippetViewSet):
    """References, with how far each was checked against its source."""

    model = Reference
    icon = "link"
    menu_label = _("References")
    list_display = ["__str__", "title", "type", "verification"]
    list_filter = ["type", "verification", "year"]
    search_fields = ["authors", "title", "doi", "pmid"]
