"""The screen on which a reviewer lets unchecked content pass, with a reason."""

from typing import Any

from django import forms
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages

from articles.publishing.unverified import UnverifiedItem, without_override
from articles.review.page_views import ReviewedPageMixin
from articles.review.services import override_verification

REASON_MIN = 10


class OverrideForm(forms.Form):
    """Why unchecked content may be published.

    The browser sends back as `seen` the `keys` that were on its screen.
    """

    reason = forms.CharField(
        label=gettext_lazy("Why may it be published unchecked?"),
        min_length=REASON_MIN,
        max_length=600,
        widget=forms.Textarea({"rows": 3}),
        help_text=gettext_lazy("At least 10 characters. It stays in the history of the page."),
    )

    def __init__(self, *args: Any, keys: str, **kwargs: Any) -> None:
        """`keys` are those of the items that are unchecked now."""
        super().__init__(*args, **kwargs)
        self.keys = keys

    def clean(self) -> Any:
        """Refuse to let pass what was not on the screen."""
        cleaned = super().clean()
        if self.data.get("seen", "") != self.keys:
            raise forms.ValidationError(
                _("The draft has changed meanwhile. Read the list again, then save.")
            )
        return cleaned


class OverrideView(ReviewedPageMixin, FormView):
    """Lists what is still to be checked and what was let pass before."""

    template_name = "articles/admin/override.html"
    form_class = OverrideForm
    page_title = gettext_lazy("Still to be checked")
    header_icon = "warning"
    permission_required = "articles.add_verificationoverride"

    @cached_property
    def items(self) -> list[UnverifiedItem]:
        """What nobody has let pass yet, in the latest draft."""
        return without_override(self.article)

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form what is on the screen."""
        return {**super().get_form_kwargs(), "keys": "|".join(item.key for item in self.items)}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the items with the section each is in, and the earlier decisions."""
        sections = {item.field: self._section_name(item.field) for item in self.items}
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["items"] = [(item.label, sections[item.field]) for item in self.items]
        context["overrides"] = self.article.verification_overrides.select_related("made_by")
        return context

    def _section_name(self, field: str) -> str:
        return str(self.article._meta.get_field(field).verbose_name)

    def form_valid(self, form: OverrideForm) -> Any:
        """Let pass exactly what was on the screen."""
        made = override_verification(self.article, form.cleaned_data["reason"], self.request.user)
        count = len(made.items) if made else 0
        text = ngettext(
            "%(n)d item may be published unchecked.",
            "%(n)d items may be published unchecked.",
            count,
        )
        messages.success(self.request, text % {"n": count})
        return redirect("wagtailadmin_pages:edit", self.article.pk)
