"""The editor's forms of a physiotherapist's page."""

from typing import Any

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
    """Copies are drafts: a person has one page in a language, so a live copy would be a second."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for would_be_live in ("publish_copies", "alias"):
            self.fields.pop(would_be_live, None)
