"""The page with all services and their prices."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Site
from wagtail.search import index

from clinic.currencies import RUPEE
from clinic.money import Money
from home.models import BasePage
from home.structured_data import only_known

from .practice import practice_id
from .service import Service

if TYPE_CHECKING:
    from clinic.price_list import ListedService


class ServicesPage(BasePage):
    """Services and prices, in the currency that the visitor chose."""

    intro = models.TextField(_("introduction"), max_length=400, blank=True)
    how_to_pay = models.TextField(_("how to pay"), max_length=1000, blank=True)

    search_fields = [
        *BasePage.search_fields,
        index.SearchField("intro"),
        index.SearchField("how_to_pay"),
        index.SearchField("services_text"),
    ]
    search_group = "services"
    template = "clinic/services_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    content_panels = [*BasePage.content_panels, FieldPanel("intro"), FieldPanel("how_to_pay")]

    class Meta:
        verbose_name = _("services and prices")

    @cached_property
    def listed_services(self) -> "list[ListedService]":
        """What is offered, read once per page object."""
        from clinic.price_list import listed_services

        return listed_services()

    @property
    def services_text(self) -> str:
        """The words of all services in every language, for the search index."""
        services = Service.objects.offered().with_prices()
        texts = [text for service in services for text in (service, *service.texts.all())]
        return "\n".join(f"{text.name}. {text.summary}" for text in texts)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the services with their prices and with who gives them."""
        from clinic.price_list import add_givers

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        site = Site.find_for_request(request)
        add_givers(self.listed_services, site, timezone.localdate())
        context["listed_services"] = self.listed_services
        return context

    def structured_data(self) -> list[dict[str, Any]]:
        """Add the offers, in rupees whatever the visitor chose: that is what one pays."""
        offers = [offer for listed in self.listed_services for offer in self._offers(listed)]
        if not offers:
            return super().structured_data()
        catalogue = {"@type": "OfferCatalog", "name": self.title, "itemListElement": offers}
        return [*super().structured_data(), catalogue]

    def _offers(self, listed: "ListedService") -> list[dict[str, Any]]:
        text, site = listed.service.localized, self.get_site()
        service = {
            "@type": "Service",
            "name": text.name,
            "description": text.summary,
            "provider": {"@id": practice_id(site.root_url)} if site else None,
        }
        return [
            {
                "@type": "Offer",
                "name": f"{text.name}: {mode.label}",
                "price": f"{Money(price).amount:.2f}",
                "priceCurrency": RUPEE,
                "itemOffered": only_known(service),
            }
            for mode, price in listed.prices
        ]
