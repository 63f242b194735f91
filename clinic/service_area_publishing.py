"""No thin pages: a place has a page while somebody treats there, and only one per language."""

import datetime
from typing import TYPE_CHECKING, Any

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.forms.pages import CopyForm

if TYPE_CHECKING:
    from clinic.models import ServiceAreaPage


def why_not_to_publish(page: "ServiceAreaPage", day: datetime.date) -> str:
    """What an editor reads whose place may not go live on `day`; "" if it may."""
    if page.has_people(day):
        return ""
    return _(
        "Nobody who may treat works here yet, so this page would promise what it cannot keep. "
        "Add people with a valid registration to the area, or publish a place below this one "
        "that has some."
    )


class ServiceAreaPageForm(WagtailAdminPageForm):
    """Refuses to publish a place without people; drafts may wait for them."""

    def _post_clean(self) -> None:
        """Ask once the typed values are on the page object."""
        super()._post_clean()
        if self.is_deferred_validation or self.has_error("area"):
            return
        if problem := why_not_to_publish(self.instance, timezone.localdate()):
            self.add_error("area", problem)


class NoCopyForm(CopyForm):
    """Refuses every copy: a second page of the same place would only confuse."""

    def clean(self) -> Any:
        """Tell what to do instead."""
        cleaned = super().clean()
        # Wagtail's page shows no errors but those of fields.
        self.add_error(
            "new_title",
            _("A place has one page in each language. Add a new page for another place instead."),
        )
        return cleaned
