"""Admin screens of the word lists, under one entry of the menu."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList, PageChooserPanel
from wagtail.admin.ui.tables import BooleanColumn, Column, UpdatedAtColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from search.editing.forms import MisspellingForm, PromotedResultForm, SynonymForm
from search.editing.views import AddView, ChangeView, TryChangedView, TryNewView
from search.groups import searched_types
from search.models import Misspelling, PromotedResult, Synonym
from search.try_it.viewset import TryItViewSet

IN_USE = BooleanColumn("is_active", label=_("In use"), sort_key="is_active")
CHANGED = UpdatedAtColumn(accessor="updated_at", sort_key="updated_at")
TRY_IT = HelpPanel(
    content=_(
        "The phone at the top right shows what patients find with these words, now and "
        "after saving."
    )
)


class WordListViewSet(SnippetViewSet):
    """What the lists of words have in common."""

    add_view_class = AddView
    edit_view_class = ChangeView
    preview_on_add_view_class = TryNewView
    preview_on_edit_view_class = TryChangedView
    copy_view_enabled = False
    list_filter = ["is_active"]
    list_per_page = 50
    # By parts of words in whatever script; the lists are short enough for it.
    search_backend_name = None

    def register_chooser_viewset(self) -> None:
        """No chooser: nothing refers to an entry."""


class SynonymViewSet(WordListViewSet):
    """What patients' words also mean."""

    model = Synonym
    icon = "list-ul"
    menu_label = _("Synonyms")
    list_display = [
        "term",
        Column("means", label=_("Also search for"), accessor=lambda row: ", ".join(row.meanings)),
        BooleanColumn("is_two_way", label=_("Both directions"), sort_key="is_two_way"),
        IN_USE,
        CHANGED,
    ]
    list_filter = ["is_two_way", "is_active"]
    search_fields = ["term", "means"]
    edit_handler = ObjectList(
        [
            FieldPanel("term"),
            FieldPanel("means"),
            FieldPanel("is_two_way"),
            FieldPanel("is_active"),
            TRY_IT,
        ],
        base_form_class=SynonymForm,
    )


class MisspellingViewSet(WordListViewSet):
    """What patients meant to type."""

    model = Misspelling
    icon = "edit"
    menu_label = _("Misspellings")
    list_display = ["typed", Column("meant", sort_key="meant"), IN_USE, CHANGED]
    search_fields = ["typed", "meant"]
    edit_handler = ObjectList(
        [FieldPanel("typed"), FieldPanel("meant"), FieldPanel("is_active"), TRY_IT],
        base_form_class=MisspellingForm,
    )


class PromotedResultViewSet(WordListViewSet):
    """Pages that come first for certain words."""

    model = PromotedResult
    icon = "pick"
    menu_label = _("Promoted results")
    list_display = [
        "__str__",
        Column("phrases", label=_("Searched for"), accessor=lambda row: ", ".join(row.lines)),
        Column("note", label=_("Why")),
        IN_USE,
        CHANGED,
    ]
    search_fields = ["phrases", "page__title", "note"]
    edit_handler = ObjectList(
        [
            FieldPanel("phrases"),
            PageChooserPanel("page", list(searched_types())),
            FieldPanel("note"),
            FieldPanel("is_active"),
            TRY_IT,
        ],
        base_form_class=PromotedResultForm,
    )

    def get_queryset(self, request: Any) -> Any:
        """With the pages, for their titles."""
        return PromotedResult.objects.select_related("page")


class SearchGroup(SnippetViewSetGroup):
    """The menu entry; named so that nobody takes it for the admin's own search."""

    items = (SynonymViewSet, MisspellingViewSet, PromotedResultViewSet, TryItViewSet)
    menu_label = _("Patients’ search")
    menu_name = "patients-search"
    menu_icon = "search"
    menu_order = 250
