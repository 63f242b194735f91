"""The people of the demo practice: two writers and ten physiotherapists, all fictional."""

import datetime
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Locale, Page

from clinic.choices import Gender, VisitMode
from clinic.models import (
    Person,
    PersonLanguage,
    PersonTopic,
    TrainingCertificate,
    WorkingHours,
)

COUNCIL = "Council of Example (fictional)"
AUTHOR, REVIEWER = "Asha Verma", "Rohan Kulkarni"
HOME, CLINIC, VIDEO = VisitMode.HOME, VisitMode.CLINIC, VisitMode.VIDEO
WRITERS = {AUTHOR: ("Health editor", "editor"), "Kavya Iyer": ("Health writer", "writer")}
BACK, WRIST = "low-back-pain", "carpal-tunnel-syndrome"
HEADACHE, NEEDLING = "cervicogenic-headache", "dry-needling"


@dataclass(frozen=True)
class DemoPhysiotherapist:
    """One of them; `topics` are slugs of articles, `others` words; `hours` is (from, to, days)."""

    name: str
    degrees: str
    role: str
    gender: Gender
    number: str
    pin_code: str
    modes: tuple[VisitMode, ...]
    languages: str
    topics: tuple[str, ...]
    others: tuple[str, ...] = ()
    hours: tuple[int, int, int] = (9, 18, 6)
    home_visit_km: int = 8
    certificates: tuple[tuple[str, int], ...] = ()
    login: str = ""


PHYSIOTHERAPISTS = (
    DemoPhysiotherapist(
        REVIEWER, "BPT, MPT (Orthopaedics)", "Clinical lead", Gender.MAN, "DEMO-1042", "110024",
        (HOME, CLINIC, VIDEO), "en hi mr", (BACK, HEADACHE, NEEDLING), ("Knee pain",),
        hours=(10, 17, 5), certificates=(("Dry needling, 60 hours", 2017),), login="reviewer",
    ),
    DemoPhysiotherapist(
        "Ananya Sharma", "BPT, MPT (Hand therapy)", "Physiotherapist, Delhi", Gender.WOMAN,
        "DEMO-1187", "110024", (HOME, CLINIC, VIDEO), "en hi", (WRIST, HEADACHE),
        ("Neck pain", "After a broken wrist"), certificates=(("Hand therapy, 1 year", 2019),),
        login="physio-delhi",
    ),
    DemoPhysiotherapist(
        "Farhan Siddiqui", "BPT", "Physiotherapist, Noida", Gender.MAN, "DEMO-1203", "201301",
        (HOME, CLINIC, VIDEO), "en hi", (BACK, WRIST, NEEDLING), ("Sports injuries",),
        certificates=(("Dry needling, 40 hours", 2021),),
    ),
    DemoPhysiotherapist(
        "Ishita Banerjee", "BPT, MPT (Neurology)", "Physiotherapist, Gurugram", Gender.WOMAN,
        "DEMO-1216", "122002", (HOME, VIDEO), "en hi", (BACK,),
        ("After a stroke", "Unsteady on the feet"), home_visit_km=12,
    ),
    DemoPhysiotherapist(
        "Gurpreet Kaur", "BPT", "Physiotherapist, Ghaziabad", Gender.WOMAN, "DEMO-1231", "201010",
        (HOME,), "hi pa en", (BACK,), ("Knee pain", "After a new hip or knee"), hours=(8, 16, 6),
    ),
    DemoPhysiotherapist(
        "Arjun Mehta", "BPT, MPT (Sports)", "Physiotherapist, Faridabad", Gender.MAN, "DEMO-1244",
        "121001", (HOME, CLINIC), "en hi", (BACK, NEEDLING), ("Sports injuries", "Shoulder pain"),
        hours=(12, 20, 6), certificates=(("Dry needling, 40 hours", 2020),),
    ),
    DemoPhysiotherapist(
        "Meera Nair", "BPT", "Physiotherapist, Mumbai", Gender.WOMAN, "DEMO-2077", "400050",
        (HOME, CLINIC, VIDEO), "en hi mr", (BACK, WRIST, HEADACHE), login="physio",
    ),
    DemoPhysiotherapist(
        "Devika Rao", "BPT, MPT (Women's health)", "Physiotherapist, Mumbai", Gender.WOMAN,
        "DEMO-2098", "400001", (CLINIC, VIDEO), "en hi mr", (BACK,),
        ("Before and after a birth",), hours=(10, 18, 5),
    ),
    DemoPhysiotherapist(
        "Nikhil Rane", "BPT", "Physiotherapist, Thane", Gender.MAN, "DEMO-2110", "400601",
        (HOME, CLINIC), "mr hi en", (BACK, HEADACHE, NEEDLING), home_visit_km=10,
        certificates=(("Dry needling, 40 hours", 2022),),
    ),
    DemoPhysiotherapist(
        "Sneha Pawar", "BPT, MPT (Community)", "Physiotherapist, Navi Mumbai", Gender.WOMAN,
        "DEMO-2126", "400703", (HOME,), "mr hi", (BACK, WRIST), ("Unsteady on the feet",),
        hours=(8, 15, 6),
    ),
)  # fmt: skip


def load_people() -> None:
    """All of them, with the demo logins they use; a login that is missing is left out."""
    users = {user.get_username(): user for user in get_user_model().objects.all()}
    for name, (role, login) in WRITERS.items():
        _person(name=name, post_nominals="BA", role=role, user=users.get(login))
    for one in PHYSIOTHERAPISTS:
        person = _person(
            name=one.name,
            uses_dr_title=one.name == REVIEWER,
            post_nominals=one.degrees,
            role=one.role,
            gender=one.gender,
            council=COUNCIL,
            registration_number=one.number,
            registration_valid_until=timezone.localdate() + datetime.timedelta(days=500),
            treats_at_home=HOME in one.modes,
            treats_at_clinic=CLINIC in one.modes,
            treats_by_video=VIDEO in one.modes,
            base_pin_code=one.pin_code,
            home_visit_km=one.home_visit_km,
            user=users.get(one.login),
        )
        _add_details(person, one)


def _person(**values: object) -> Person:
    none_declared = "None declared (fictional person)."
    return Person.objects.create(conflicts_of_interest=none_declared, is_demo=True, **values)


def _add_details(person: Person, one: DemoPhysiotherapist) -> None:
    """Languages, hours and training."""
    begins, ends, days = one.hours
    for language in one.languages.split():
        PersonLanguage.objects.create(person=person, language=language)
    for day in range(days):
        WorkingHours.objects.create(
            person=person, weekday=day, begins=datetime.time(begins), ends=datetime.time(ends)
        )
    for name, year in one.certificates:
        TrainingCertificate.objects.create(
            person=person, name=name, issued_by="Example academy (fictional)", year=year
        )


def load_topics() -> None:
    """What each of them treats: the articles that are there, then words."""
    pages = Page.objects.filter(locale=Locale.get_default())
    articles = {
        page.slug: page for page in pages.filter(slug__in=(BACK, WRIST, HEADACHE, NEEDLING))
    }
    people = {person.name: person for person in Person.objects.filter(is_demo=True)}
    for one in PHYSIOTHERAPISTS:
        if person := people.get(one.name):
            for slug in one.topics:
                if slug in articles:
                    PersonTopic.objects.create(person=person, article=articles[slug])
            for label in one.others:
                PersonTopic.objects.create(person=person, label=label)
