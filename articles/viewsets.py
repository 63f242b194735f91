"""Admin screens of the library's shared data."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from articles.models import Exercise, GlossaryTerm, Guideline, Reference
from articles.review.flagging import GuidelineEditView, ReferenceEditView


class ReferenceViewSet(SnippetViewSet):
    """References, with how far each was checked against its source."""

    model = Reference
    edit_view_class = ReferenceEditView
    icon = "link"
    menu_label = _("References")
    list_display = ["__str__", "title", "type", "verification", "status"]
    list_filter = ["type", "verification", "status", "year"]
    search_fields = ["authors", "title", "doi", "pmid"]


class GuidelineViewSet(SnippetViewSet):
    """Guidelines; marking one as updated opens reviews."""

    model = Guideline
    edit_view_class = GuidelineEditView
    icon = "clipboard-list"
    menu_label = _("Guidelines")
    list_display = ["short_name", "title", "status", "updated_on"]
    list_filter = ["status"]
    search_fields = ["organisation", "title"]


class ExerciseViewSet(SnippetViewSet):
    """Exercises with their dose and stop rules."""

    model = Exercise
    icon = "list-ol"
    menu_label = _("Exercises")
    list_display = ["name", "dose", "to_be_checked"]
    search_fields = ["name", "purpose"]


class GlossaryTermViewSet(SnippetViewSet):
    """Technical terms in plain words."""

    model = GlossaryTerm
    icon = "help"
    menu_label = _("Glossary")
    list_display = ["term", "definition"]
    search_fields = ["term", "variants"]
