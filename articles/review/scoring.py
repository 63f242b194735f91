"""The screen on which a reviewer scores an article with a standard instrument."""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages

from articles.choices import ChecklistKind
from articles.models import ReviewChecklist
from articles.review.checklists import CHOICES, PARTS, scores_of
from articles.review.page_views import ReviewedPageMixin


class ChecklistForm(forms.Form):
    """All items of one instrument; half a checklist is refused, because it has no score."""

    def __init__(self, *args: Any, kind: str, revision_id: int, **kwargs: Any) -> None:
        """`revision_id` is the draft that would be scored now; the browser sends it back."""
        super().__init__(*args, **kwargs)
        self.parts, self.revision_id = PARTS[kind], revision_id
        for part in self.parts:
            for item, text in part.items.items():
                self.fields[item] = forms.ChoiceField(
                    label=text,
                    choices=CHOICES[kind],
                    widget=forms.RadioSelect,
                    error_messages={"required": _("Choose an answer.")},
                )

    @property
    def fields_by_part(self) -> list[tuple[Any, list[Any]]]:
        """(name of the part, its fields) in order."""
        return [(part.name, [self[item] for item in part.items]) for part in self.parts]

    def clean(self) -> dict[str, Any]:
        """Name what is missing; refuse answers that were given for an older draft."""
        cleaned = super().clean() or {}
        items = {name: text for part in self.parts for name, text in part.items.items()}
        if missing := [str(items[name]) for name in self.errors if name in items]:
            text = _("Not saved. Still open: %(items)s.")
            self.add_error(None, text % {"items": "; ".join(missing)})
        if self.data.get("revision") != str(self.revision_id):
            message = _("The article has changed since you opened this. Read it again, then save.")
            self.add_error(None, message)
        return cleaned


class ChecklistView(ReviewedPageMixin, FormView):
    """Scores the latest draft; scoring it again replaces the answers."""

    template_name = "articles/admin/checklist.html"
    form_class = ChecklistForm
    header_icon = "clipboard-list"
    permission_required = "articles.add_reviewchecklist"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Only the instruments that there are."""
        super().setup(request, *args, **kwargs)
        if kwargs["kind"] not in ChecklistKind.values:
            raise Http404
        self.checklist_kind = ChecklistKind(kwargs["kind"])

    def get_page_title(self) -> str:
        """The name of the instrument."""
        return str(self.checklist_kind.label)

    @cached_property
    def saved(self) -> ReviewChecklist | None:
        """The score that this draft already has."""
        return ReviewChecklist.objects.filter(
            revision_id=self.article.latest_revision_id, kind=self.checklist_kind
        ).first()

    def get_form_kwargs(self) -> dict[str, Any]:
        """The instrument, the draft, and the answers of last time."""
        return {
            **super().get_form_kwargs(),
            "kind": self.checklist_kind,
            "revision_id": self.article.latest_revision_id,
            "initial": self.saved.answers if self.saved else {},
        }

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the earlier score."""
        return {**super().get_context_data(**kwargs), "saved": self.saved}

    def form_valid(self, form: ChecklistForm) -> HttpResponse:
        """Store answers and scores with the draft."""
        answers = {name: form.cleaned_data[name] for part in form.parts for name in part.items}
        scores = scores_of(self.checklist_kind, answers)
        ReviewChecklist.objects.update_or_create(
            revision_id=self.article.latest_revision_id,
            kind=self.checklist_kind,
            defaults={
                "page_id": self.article.pk,
                "answers": answers,
                "scores": scores,
                "completed_by": self.request.user,
            },
        )
        messages.success(self.request, _("Saved: %(scores)s.") % {"scores": self._in_words(scores)})
        return redirect("wagtailadmin_pages:edit", self.article.pk)

    def _in_words(self, scores: dict[str, Any]) -> str:
        names = {part.key: str(part.name) for part in PARTS[self.checklist_kind]}
        unit = " %" if self.checklist_kind == ChecklistKind.PEMAT_P else ""
        shown = (
            f"{names.get(key, _('Total'))} {_('not applicable') if score is None else score}"
            + (unit if score is not None else "")
            for key, score in scores.items()
        )
        return ", ".join(shown)
