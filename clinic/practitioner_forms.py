"""The editor's forms of a physiotherapist's page."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.forms.pages import CopyForm


class PractitionerPageForm(WagtailAdminPageForm):
    """Drafts may wait for a registration, publishing may not."""

    def _post_clean(self) -> None:
        """Ask the page once the typed values are on it."""
        super()._post_clean()
        if self.is_deferred_validation or not self.instance.person_id:  # saving a draft
            return
        if why_not := self.instance.why_not_public():
            self.add_error("person", why_not)


class OwnPageCopyForm(CopyForm):
    """Copies are drafts: a person has one page in a language."""

    def clean(self) -> Any:
        """Refuse a copy or an alias that would be live at once."""
        cleaned = super().clean()
        if cleaned.get("publish_copies") or cleaned.get("alias"):
            self.add_error(
                None,
                _("A person has one page per language: copy a draft, then choose somebody else."),
            )
        return cleaned
