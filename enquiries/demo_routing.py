"""Two teams and a few rules for the demo; what they name and is not there is left out."""

from dataclasses import dataclass

from wagtail.models import Locale, Page

from clinic.choices import SpokenLanguage
from clinic.models import Area, Person
from enquiries.models import RoutingRule, Team

DELHI, MUMBAI = "Delhi NCR", "Mumbai"
TEAMS = {
    DELHI: ["Ananya Sharma", "Farhan Siddiqui", "Ishita Banerjee", "Gurpreet Kaur"],
    MUMBAI: ["Meera Nair", "Nikhil Rane", "Sneha Pawar", "Devika Rao"],
}


@dataclass(frozen=True)
class DemoRule:
    """One rule; it goes to `person`, or else to `team`."""

    name: str
    area: str
    team: str = ""
    person: str = ""
    language: str = ""
    article_slug: str = ""


# Plain enquiries from South Delhi and the west of Mumbai stay with the desk, to show that too.
RULES = [
    DemoRule(
        "Carpal tunnel in South Delhi",
        "South Delhi",
        person="Ananya Sharma",
        article_slug="carpal-tunnel-syndrome",
    ),
    DemoRule("Hindi in South Delhi", "South Delhi", DELHI, language=SpokenLanguage.HINDI),
    DemoRule("Noida", "Noida", DELHI),
    DemoRule("Gurugram", "Gurugram", DELHI),
    DemoRule(
        "Marathi in the west of Mumbai", "Western suburbs", MUMBAI, language=SpokenLanguage.MARATHI
    ),
    DemoRule("South Mumbai", "South Mumbai", MUMBAI),
]


def load_routing() -> None:
    """Create the teams, then the rules in their order."""
    for name, people in TEAMS.items():
        team, _created = Team.objects.get_or_create(name=name)
        team.people.add(*Person.objects.filter(name__in=people))
    for place, demo in enumerate(RULES, start=1):
        _load_rule(demo, 10 * place)


def _load_rule(demo: DemoRule, order: int) -> None:
    area = Area.objects.filter(name=demo.area).first()
    team = Team.objects.filter(name=demo.team).first()
    person = Person.objects.filter(name=demo.person).first()
    pages = Page.objects.filter(slug=demo.article_slug, locale=Locale.get_default())
    article = pages.first()
    if area is None or (demo.article_slug and article is None) or not (team or person):
        return
    RoutingRule.objects.create(
        name=demo.name,
        order=order,
        area=area,
        article=article,
        language=demo.language,
        team=team,
        person=person,
    )
