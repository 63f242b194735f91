"""From what patients search for to the draft of an article about it."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from articles.models import ConditionPage, LibraryIndexPage, TreatmentPage
from search.query import clean_query

ARTICLE_TYPES = {"condition": ConditionPage, "treatment": TreatmentPage}


class DraftForm(forms.Form):
    """What the article is about, and what patients call it."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=200)
    kind = forms.ChoiceField(
        label=gettext_lazy("About"),
        choices=[(key, model.type_label) for key, model in ARTICLE_TYPES.items()],
        initial="condition",
        widget=forms.RadioSelect,
    )
    search_words = forms.CharField(
        label=gettext_lazy("Also called"),
        required=False,
        max_length=100,
        help_text=gettext_lazy("What patients typed, so that they find the article."),
    )

    def clean_title(self) -> str:
        """A title without control characters."""
        title = clean_query(self.cleaned_data["title"]).text
        if not any(character.isalnum() for character in title):
            raise forms.ValidationError(_("Type a title."))
        return title


def start_draft(library: LibraryIndexPage, values: dict[str, Any], user: Any) -> Any:
    """Add an empty draft to the library, for this user to write."""
    page = ARTICLE_TYPES[values["kind"]](
        title=values["title"], search_words=values["search_words"], live=False, owner=user
    )
    library.add_child(instance=page)
    page.save_revision(user=user, log_action=True, clean=False)
    return page


class StartDraftView(WagtailAdminTemplateMixin, FormView):
    """Asks for title and type, then opens the draft."""

    template_name = "search/admin/start_draft.html"
    page_title = gettext_lazy("Start an article")
    header_icon = "doc-empty-inverse"
    form_class = DraftForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Only for those who may add to the library of the site's own language."""
        library = LibraryIndexPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
        self.library = library.first()
        if self.library is None:
            raise Http404
        if not self.library.permissions_for_user(request.user).can_add_subpage():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Home, the report, this screen."""
        report = {"url": reverse("search_asked"), "label": _("What patients search for")}
        return [*self.breadcrumbs_items, report, {"url": "", "label": self.get_page_title()}]

    def get_initial(self) -> dict[str, Any]:
        """The query, as title and as what patients call it."""
        words = clean_query(self.request.GET.get("title", "")).text[:100]
        return {"title": words[:1].upper() + words[1:], "search_words": words}

    def form_valid(self, form: DraftForm) -> HttpResponse:
        """Make the draft and open it."""
        page = start_draft(self.library, form.cleaned_data, self.request.user)
        text = _("The draft “%(title)s” is in the library. Only colleagues see it.")
        messages.success(self.request, text % {"title": page.title})
        return redirect("wagtailadmin_pages:edit", page.pk)
