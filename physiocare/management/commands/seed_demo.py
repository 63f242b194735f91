"""Load the demo site; what was loaded once is never loaded or overwritten again."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Locale, Page, Site

import articles.demo
import articles.demo_hindi
import articles.demo_shared
import clinic.demo
import clinic.demo_areas
import clinic.demo_people
import clinic.demo_place_pages
import clinic.demo_practitioner_pages
import clinic.demo_prices
import enquiries.demo
import enquiries.demo_doubtful
import enquiries.demo_form_hindi
import enquiries.demo_history
import enquiries.demo_replies
import enquiries.demo_routing
import enquiries.demo_wishes
import home.demo
import home.demo_hindi
from articles.demo_content import ARTICLES
from articles.models import LibraryIndexPage
from enquiries.demo_form import load_enquiry_page
from enquiries.models import EnquiryPage
from home.demo_ledger import load_once
from home.demo_twins import hindi_locale
from home.models import HomePage
from physiocare.demo_logins import DEMO_LOGINS, DEMO_PASSWORD, load_login
from search.word_services import load_shipped_words


class Command(BaseCommand):
    """Build the demo site piece by piece, each once in the life of the database."""

    help = "Load the demo site: pages, fictional people and enquiries, one login per role."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEMO:
            raise CommandError(
                "This creates logins with a public password. Set DEMO=true if that is wanted."
            )
        for name in DEMO_LOGINS:
            load_once(f"login {name}", partial(load_login, name))
        load_once("home", home.demo.load_home)
        self._load_pages()
        self._print_logins()

    def _load_pages(self) -> None:
        root = HomePage.objects.live().filter(locale=Locale.get_default()).first()
        if root is None:
            return  # an editor removed it: that is their decision
        site = Site.objects.get(is_default_site=True)
        load_once("practice", lambda: clinic.demo.load_practice(site))
        load_once("people", clinic.demo_people.load_people)
        load_once("areas", clinic.demo_areas.load_areas)
        load_once("services", clinic.demo_prices.load_services)
        load_once("exchange rates", clinic.demo_prices.load_exchange_rates)
        load_once("red flags", clinic.demo.load_red_flags)
        load_once("search words", load_shipped_words)
        load_once("references", articles.demo_shared.load_references)
        load_once("guidelines", articles.demo_shared.load_guidelines)
        load_once("glossary", articles.demo_shared.load_glossary)
        load_once("exercises", articles.demo_shared.load_exercises)
        load_once("library", lambda: articles.demo.load_library(root))
        if index := LibraryIndexPage.objects.child_of(root).first():
            for key, load in articles.demo.load_drafts(index).items():
                load_once(f"article {key}", load)
            for key, load in articles.demo.load_texts(index).items():
                load_once(f"text of {key}", load)
        load_once("about", lambda: home.demo.load_about(root))
        load_once("topics of people", clinic.demo_people.load_topics)
        load_people = clinic.demo_practitioner_pages.load_practitioners
        load_once("physiotherapists", lambda: load_people(root))
        load_once("places", lambda: clinic.demo_place_pages.load_places(root))
        load_once("home visits", lambda: home.demo.load_home_visits(root))
        load_once("services page", lambda: clinic.demo_prices.load_services_page(root))
        load_once("enquiry page", lambda: load_enquiry_page(root))
        load_once("enquiries", lambda: self._load_enquiries(enquiries.demo.load_demo_enquiries))
        load_once(
            "enquiry history",
            lambda: self._load_enquiries(enquiries.demo_history.load_demo_history),
        )
        load_once(
            "doubtful enquiries",
            lambda: self._load_enquiries(enquiries.demo_doubtful.load_demo_doubtful),
        )
        load_once(
            "enquiries with wishes",
            lambda: self._load_enquiries(enquiries.demo_wishes.load_demo_wishes),
        )
        load_once("reply templates", enquiries.demo_replies.load_reply_templates)
        load_once("person services", clinic.demo_prices.load_person_services)
        # After the enquiries, which are dealt with by hand so that the inbox shows every state.
        load_once("routing", enquiries.demo_routing.load_routing)
        self._load_hindi(root)

    def _load_hindi(self, root: HomePage) -> None:
        load_once("hindi red flags", clinic.demo.load_hindi_red_flags)
        load_once("hindi glossary", articles.demo_hindi.load_glossary)
        load_once("hindi exercises", articles.demo_hindi.load_exercises)
        load_once("hindi home", lambda: home.demo_hindi.load_home(root))
        hindi_home = root.get_translation_or_none(hindi_locale())
        if hindi_home is None:
            return
        load_once("hindi library", lambda: articles.demo_hindi.load_library(hindi_home))
        if index := LibraryIndexPage.objects.child_of(hindi_home).first():
            for key, load in articles.demo_hindi.load_drafts(index).items():
                load_once(f"hindi article {key}", load)
            for key, load in articles.demo_hindi.load_texts(index).items():
                load_once(f"hindi text of {key}", load)
        load_once("hindi about", lambda: home.demo_hindi.load_about(hindi_home))
        load_people = clinic.demo_practitioner_pages.load_practitioners
        load_once("hindi physiotherapists", lambda: load_people(hindi_home))
        load_once("hindi places", lambda: clinic.demo_place_pages.load_places(hindi_home))
        load_once("hindi home visits", lambda: home.demo_hindi.load_home_visits(hindi_home))
        load_prices = clinic.demo_prices.load_hindi_services_page
        load_once("hindi services page", lambda: load_prices(hindi_home))
        load_form = enquiries.demo_form_hindi.load_enquiry_page
        load_once("hindi enquiry page", lambda: load_form(hindi_home))

    def _load_enquiries(self, load: Callable[..., None]) -> None:
        form_page = EnquiryPage.objects.first()
        if form_page is None:
            return
        slugs = {data["key"]: data["slug"] for data in ARTICLES}
        found = Page.objects.filter(slug__in=slugs.values(), locale=form_page.locale)
        pages = {page.slug: page for page in found}
        by_key = {key: pages[slug] for key, slug in slugs.items() if slug in pages}
        users = {user.get_username(): user for user in get_user_model().objects.all()}
        staff = {"triage": users["triage"], "physiotherapist": users["physio"]}
        load(form_page, by_key, staff)

    def _print_logins(self) -> None:
        self.stdout.write(f"Demo logins, all with the password {DEMO_PASSWORD}:")
        for name, (_first, _last, group) in DEMO_LOGINS.items():
            self.stdout.write(f"  {name:<12} {group or 'Administrator'}")
