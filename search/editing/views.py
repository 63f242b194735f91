"""The screens of an entry: prefilled from the report, and tried before it is saved."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import ChecksSidePanel
from wagtail.snippets.views import snippets
from wagtail.utils.decorators import xframe_options_sameorigin_override

from search.models import Misspelling, PromotedResult, Synonym
from search.query import clean_query
from search.try_it.preview import preview_response
from search.try_it.title_words import title_words_in

# The field of each form in which stands what patients type.
PATIENTS_WORDS = {Synonym: "term", Misspelling: "typed", PromotedResult: "phrases"}


class TriedPanels:
    """Wagtail's side panels without the checks of a page's text, which a search has not."""

    def get_side_panels(self) -> MediaContainer:
        """Status and preview."""
        view: Any = super()
        panels = view.get_side_panels()
        return MediaContainer([one for one in panels if not isinstance(one, ChecksSidePanel)])


class WarnsOfTitleWords:
    """Says after saving that a misspelling is a word of the library's titles; it may be meant."""

    def save_instance(self) -> Any:
        """Save, then warn."""
        view: Any = super()
        entry = view.save_instance()
        if isinstance(entry, Misspelling) and (words := title_words_in(entry.typed)):
            request: HttpRequest = self.request  # type: ignore[attr-defined]
            messages.warning(request, title_word_warning(words))
        return entry


def title_word_warning(words: list[str]) -> str:
    """What editors are told of a misspelling that is spelt right."""
    return _(
        "“%(words)s” stands in titles of the library, so it may be spelt right: patients who "
        "type it will now be shown something else. Try it."
    ) % {"words": " ".join(words)}


class AddView(TriedPanels, WarnsOfTitleWords, snippets.CreateView):
    """A new entry; `?term=` fills in the words of a query that found nothing."""

    def get_initial(self) -> dict[str, Any]:
        """The field that patients' words belong in."""
        term = clean_query(self.request.GET.get("term", "")).text
        field = PATIENTS_WORDS[self.model]
        return {**super().get_initial(), **({field: term} if term else {})}


class ChangeView(TriedPanels, WarnsOfTitleWords, snippets.EditView):
    """A saved entry."""


class _Tried:
    """The preview of an entry: what its words find now, and once it is saved."""

    @method_decorator(xframe_options_sameorigin_override)
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The list before and after; Wagtail's own page when the form is invalid."""
        view: Any = self
        form = view.get_form(view._get_form_data(view._get_form_state()))
        if not view.validate_form(form):
            response: HttpResponse = view.error_response()
            return response
        return preview_response(request, form.save(commit=False))


class TryNewView(_Tried, snippets.PreviewOnCreateView):
    """The preview of a new entry."""


class TryChangedView(_Tried, snippets.PreviewOnEditView):
    """The preview of a saved entry with what is in its form."""
