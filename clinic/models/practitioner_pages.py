"""The pages of the physiotherapists, and the page on which patients find theirs."""

import datetime
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.search import index

from clinic.practitioner_forms import OwnPageCopyForm, PractitionerPageForm
from home.languages import is_own_language
from home.models import BasePage
from home.site_pages import beside, first_beside
from home.structured_data import breadcrumb_trail

from .person import TITLE, Person

if TYPE_CHECKING:
    from clinic.practitioner_profile import Profile


class PractitionerIndexPage(RoutablePageMixin, BasePage):
    """Find a physiotherapist: by place and need, or from the list."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)

    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    search_group = "pages"
    template = "clinic/practitioner_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["clinic.PractitionerPage"]
    seo_description_sources = ["search_description", "intro"]
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of physiotherapists")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the finder: its form, and who fits what the address asks for."""
        from clinic.finder.page import finder_context

        return {**super().get_context(request, *args, **kwargs), **finder_context(request)}

    @path("nearest-pin/", name="nearest_pin")
    def nearest_pin_route(self, request: HttpRequest) -> HttpResponse:
        """The PIN code around a position, for who lets the browser tell it."""
        from clinic.finder.position import nearest_pin_view

        return nearest_pin_view(request)


class PractitionerPage(BasePage):
    """One physiotherapist; the facts are those of the person, the words those of this page."""

    person = models.ForeignKey(
        Person, verbose_name=_("person"), on_delete=models.PROTECT, related_name="pages"
    )
    intro = models.TextField(
        _("in one or two sentences"), max_length=400, help_text=_("Shown in lists.")
    )
    approach = models.TextField(
        _("how they work"),
        max_length=3000,
        blank=True,
        help_text=_(
            "What a first visit is like. Promise no cure; an empty line begins a paragraph."
        ),
    )

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("intro"),
        index.SearchField("approach"),
        index.SearchField("body_text"),
    ]
    search_group = "practitioners"
    template = "clinic/practitioner_page.html"
    base_form_class = PractitionerPageForm
    copy_form_class = OwnPageCopyForm
    parent_page_types = ["clinic.PractitionerIndexPage"]
    subpage_types: list[str] = []
    seo_description_sources = ["search_description", "intro"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("person"),
        FieldPanel("intro"),
        FieldPanel("approach"),
    ]

    class Meta:
        verbose_name = _("physiotherapist")

    def clean(self) -> None:
        """Refuse a second page of a person in a language on one site, and a title not theirs."""
        super().clean()
        if not self.person_id:
            return
        twins = PractitionerPage.objects.filter(person=self.person_id, locale=self.locale_id)
        if first_beside(twins, self):
            raise ValidationError({"person": _("This person has a page in this language already.")})
        has_title = self.person.uses_dr_title and "(PT)" in self.title
        if TITLE.match(self.title) and not has_title:
            raise ValidationError(
                {"title": _("Write the name without “Dr”: pages add it for whom it is ticked.")}
            )

    def why_not_public(self) -> str:
        """Why the page may not go live, in words for the editor; "" if it may."""
        if self.person.is_registered_on(timezone.localdate()):
            return ""
        return str(
            _("%(name)s has no valid registration on file: patients may not be led here.")
            % {"name": self.person.name}
        )

    def save(self, clean: bool = True, **kwargs: Any) -> Any:
        """Save, unless that would publish the page of somebody who may not treat.

        Every way of publishing ends here. Raises ValidationError. A page that is live already
        may be saved without `clean`, as Wagtail does to lock or move it.
        """
        if self.live and (clean or self._state.adding) and (why_not := self.why_not_public()):
            raise ValidationError({"person": why_not})
        return super().save(clean=clean, **kwargs)

    @classmethod
    def hidden_among(cls, page_ids: Collection[int], day: datetime.date) -> set[int]:
        """The pages of people who take no patients on `day`. One query."""
        taking = Person.objects.taking_patients_on(day)
        shown = cls.objects.filter(pk__in=page_ids, person__in=taking)
        return set(page_ids) - set(shown.values_list("pk", flat=True))

    @property
    def hidden_from_search_engines(self) -> bool:
        """The same for this page alone, without a query."""
        return not self.person.is_taking_patients_on(timezone.localdate())

    @property
    def shown_name(self) -> str:
        """The name as this page's readers write it; "Dr" only as the person's setting says."""
        return self.person.printed_name if is_own_language(self) else self.title

    @cached_property
    def profile(self) -> "Profile":
        """All that is told of the person, in the active language; about 16 queries."""
        from clinic.practitioner_profile import profile_of

        return profile_of(self.person_id, where=beside(self))

    @property
    def body_text(self) -> str:
        """What patients may look for, in the page's language, for the search index."""
        with translation.override(self.locale.language_code):
            return self.profile.search_text

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what is told of the person, and whether they treat and take patients today."""
        today = timezone.localdate()
        self.person = self.profile.person
        above = breadcrumb_trail(self)[:-1]
        return {
            **super().get_context(request, *args, **kwargs),
            "profile": self.profile,
            "finder": above[-1].get_url(request) if above else "",
            "is_treating": self.person.is_treating_on(today),
            "is_taking_patients": self.person.is_taking_patients_on(today),
        }

    def structured_data(self) -> list[dict[str, Any]]:
        """Add the person, unless a registration that has lapsed would be shown."""
        from clinic.practitioner_data import practitioner_data

        if not self.person.is_treating_on(timezone.localdate()):
            return super().structured_data()
        return [*super().structured_data(), practitioner_data(self)]
