"""The pages of the places where the practice treats at home."""

import datetime
from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from clinic.service_area_publishing import NoCopyForm, ServiceAreaPageForm, why_not_to_publish
from clinic.service_areas import PlaceFacts, facts_of, listed_places
from home.models import BasePage
from home.site_pages import first_beside
from home.structured_data import only_known

from .area import Area
from .practice import practice_id
from .service_area_queryset import ServiceAreaPageManager


class ServiceAreaIndexPage(BasePage):
    """All places where the practice treats at home."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)

    search_fields = [*BasePage.search_fields, index.SearchField("intro")]
    search_group = "pages"
    template = "clinic/service_area_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["clinic.ServiceAreaPage"]
    max_count_per_parent = 1
    seo_description_sources = ["search_description", "intro"]
    content_panels = [*BasePage.content_panels, FieldPanel("intro")]

    class Meta:
        verbose_name = _("list of places")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the cities, with the places in them where somebody treats today."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["cities"] = listed_places(self, timezone.localdate())
        return context


class ServiceAreaPage(BasePage):
    """A city, or below it a locality: its PIN codes and the people who treat there."""

    area = models.ForeignKey(
        Area,
        verbose_name=_("area"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="pages",
        help_text=_(
            "Its PIN codes and people are shown. Leave it empty for a city: those of the places "
            "below it count."
        ),
    )
    intro = models.TextField(
        _("introduction"),
        max_length=1000,
        help_text=_("What is true of this place alone: how visits work, parking, lifts, times."),
    )

    objects = ServiceAreaPageManager()

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("place_names"),
        index.SearchField("body_text"),
        index.AutocompleteField("place_names"),
    ]
    search_group = "places"
    template = "clinic/service_area_page.html"
    parent_page_types = ["clinic.ServiceAreaIndexPage", "clinic.ServiceAreaPage"]
    subpage_types = ["clinic.ServiceAreaPage"]
    base_form_class = ServiceAreaPageForm
    copy_form_class = NoCopyForm
    seo_description_sources = ["search_description", "intro"]
    content_panels = [*BasePage.content_panels, FieldPanel("area"), FieldPanel("intro")]

    class Meta:
        verbose_name = _("place")

    @classmethod
    def hidden_among(cls, page_ids: Collection[int], day: datetime.date) -> set[int]:
        """Those where nobody may treat on `day`. One query."""
        shown = cls.objects.filter(pk__in=page_ids).with_people(day)
        return set(page_ids) - set(shown.values_list("pk", flat=True))

    def clean(self) -> None:
        """Refuse a second page of the same area in the same language on one site."""
        super().clean()
        if self.area_id is None:
            return
        same = ServiceAreaPage.objects.filter(area_id=self.area_id, locale_id=self.locale_id)
        if other := first_beside(same, self):
            taken = gettext("“%(title)s” is the page of this area already.")
            raise ValidationError({"area": taken % {"title": other.title}})

    def publish(self, revision: Any, **kwargs: Any) -> Any:
        """Publish a revision, or schedule it; ValidationError while nobody treats there."""
        if problem := why_not_to_publish(revision.as_object(), timezone.localdate()):
            raise ValidationError({"area": problem})
        return super().publish(revision, **kwargs)

    def has_people(self, day: datetime.date) -> bool:
        """Whether somebody may treat here, or in a live place below, on `day`. Two queries."""
        if self.area is not None and self.area.people.treating_on(day).exists():
            return True
        below = self.get_descendants().live() if self.pk else []
        return ServiceAreaPage.objects.filter(pk__in=below).with_people(day).exists()

    @cached_property
    def facts(self) -> PlaceFacts:
        """What is to be told of the place today, read once per page object."""
        return facts_of(self, timezone.localdate())

    @property
    def service_name(self) -> str:
        """What patients look for here, in the page's language."""
        with translation.override(self.locale.language_code):
            return gettext("Physiotherapy at home in %(place)s") % {"place": self.title}

    @property
    def place_names(self) -> str:
        """What else patients call the place and its neighbourhoods, one per line."""
        names = [*self.area.names, self.area.city] if self.area else []
        return "\n".join(name for name in names if name != self.title)

    @property
    def body_text(self) -> str:
        """The words of the page but for its names, for the search index."""
        with translation.override(self.locale.language_code):
            what = gettext("Physiotherapy at home, home visits: a physiotherapist comes to you.")
        return " ".join([what, self.intro, *(self.area.prefix_list if self.area else [])])

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the facts."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["facts"] = self.facts
        return context

    def structured_data(self) -> list[dict[str, Any]]:
        """The breadcrumbs, and the service in this place while somebody gives it."""
        return [*super().structured_data(), self._offered_service()]

    def _offered_service(self) -> dict[str, Any]:
        """Visits at home here, as a schema.org Service."""
        site = self.get_site()
        if site is None or self.facts.is_empty:
            return {}
        place = {
            "@type": "Place",
            "name": self.title,
            "containsPlace": [{"@type": "Place", "name": p.page.title} for p in self.facts.below],
        }
        return only_known(
            {
                "@type": "Service",
                "serviceType": "Physiotherapy at home",
                "name": self.service_name,
                "url": self.full_url,
                "description": self.search_description,
                "areaServed": only_known(place),
                "provider": {"@id": practice_id(site.root_url)},
            }
        )
