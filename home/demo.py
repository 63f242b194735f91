"""The demo site's home page and its plain pages."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Page, Site

from home.models import HomePage, StandardPage


def load_home() -> None:
    """Put a home page in place of Wagtail's welcome page."""
    root = Page.objects.get(depth=1)
    Page.objects.filter(depth=2, slug="home").delete()
    root.refresh_from_db()
    home = HomePage(
        title="Physiocare",
        slug="home",
        seo_title="Physiocare: physiotherapy in Delhi NCR and Mumbai",
        search_description=(
            "Plain, graded advice on back pain, neck pain and numb hands, and physiotherapists "
            "in Delhi NCR and Mumbai whom you can ask."
        ),
        hero_heading="Understand what hurts. Know what helps.",
        hero_text=(
            "Honest advice on pain and movement, with the strength of the evidence beside "
            "every claim. Ask us when you want a person."
        ),
        emergency_hint=("Cannot pass urine, numb between the legs, sudden weakness or chest pain?"),
    )
    root.add_child(instance=home)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": home, "site_name": "Physiocare", **_site_address()},
    )


def _site_address() -> dict[str, Any]:
    """Host and port of SITE_BASE_URL: links in feeds, mails and leaflets begin with them."""
    address = urlsplit(settings.SITE_BASE_URL)
    default_port = 443 if address.scheme == "https" else 80
    return {"hostname": address.hostname or "localhost", "port": address.port or default_port}


def load_about(home: HomePage) -> None:
    """A page on how the library is made."""
    page = StandardPage(
        title="How we write",
        slug="how-we-write",
        show_in_menus=True,
        search_description="How articles are written, graded, reviewed and kept up to date.",
        intro="Every article names its writer, its reviewer and its sources.",
    )
    page.body = [
        (
            "text",
            "<h2>Graded evidence</h2><p>We grade how sure the studies let us be, from high to "
            "very low, with the GRADE method. The words follow the grade: “may” means that we "
            "are not sure.</p><h2>Two people</h2><p>The reviewer is a registered clinician and "
            "never the person who wrote the text.</p><h2>Dates</h2><p>Each page shows its last "
            "review and when the next one is due.</p>",
        ),
        (
            "callout",
            {
                "heading": "This is a demo site",
                "text": "<p>People, phone numbers and registrations are fictional. No text "
                "here was clinically reviewed.</p>",
                "tone": "warning",
            },
        ),
    ]
    home.add_child(instance=page)
    page.save_revision().publish()


def link_to_places(home: HomePage, words: str) -> str:
    """A paragraph of rich text with a link to the list of places; "" while there is none."""
    places = Page.objects.child_of(home).filter(slug="places").first()
    return f'<p><a linktype="page" id="{places.pk}">{words}</a></p>' if places else ""


def load_home_visits(home: HomePage) -> None:
    """Where the fictional practice treats at home, and what such a visit is like."""
    page = StandardPage(
        title="Physiotherapy at home",
        slug="physiotherapy-at-home",
        search_description=(
            "A physiotherapist comes to you in Delhi, Noida, Gurugram and Mumbai: for whom, "
            "where, and what to have ready."
        ),
        intro="When getting to us is too much, a physiotherapist comes to you.",
    )
    page.body = [
        (
            "text",
            "<h2>Where we come</h2><ul>"
            "<li>Delhi NCR: South Delhi, Noida, Gurugram, Faridabad and Ghaziabad</li>"
            "<li>Mumbai: the western suburbs, South Mumbai, Thane and Navi Mumbai</li></ul>"
            f"{link_to_places(home, 'All places, and who treats there')}"
            "<p>Give your PIN code when you write or call, and we tell you whether somebody "
            "can come.</p>"
            "<h2>Who is better seen at home</h2><p>People who cannot leave the house after an "
            "operation or a fall, older people who are unsteady on their feet, and those who "
            "cannot sit through the drive.</p>"
            "<h2>What to have ready</h2><ul><li>A firm chair and room for a mat on the floor</li>"
            "<li>Clothes in which you can move</li><li>Reports and a list of your medicines</li>"
            "<li>Somebody to stand by you, if you like</li></ul>",
        ),
        (
            "callout",
            {
                "heading": "This is a demo site",
                "text": "<p>The practice and its visits are fictional.</p>",
                "tone": "warning",
            },
        ),
    ]
    home.add_child(instance=page)
    page.save_revision().publish()
