"""Factories with values that mean something; pages are built below a given parent."""

import datetime
from typing import Any

import factory
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import timezone

from articles.models import ConditionPage, LibraryIndexPage, Reference, TreatmentPage
from clinic.models import Person, RedFlag, Urgency
from home.models import HomePage


class PersonFactory(factory.django.DjangoModelFactory):
    """A registered physiotherapist."""

    class Meta:
        model = Person

    name = factory.Sequence(lambda n: f"Example {n}")
    post_nominals = "BPT, MPT"
    council = "Council of Example"
    registration_number = factory.Sequence(lambda n: f"EX-{n:04}")
    registration_valid_until = factory.LazyFunction(
        lambda: timezone.localdate() + datetime.timedelta(days=365)
    )


class RedFlagFactory(factory.django.DjangoModelFactory):
    """The sign that must never be missed in back pain."""

    class Meta:
        model = RedFlag

    name = "Numb between the legs"
    urgency = Urgency.EMERGENCY
    signs = "Numbness around the genitals or back passage."
    possible_cause = "The nerves at the base of the spine may be squeezed."
    what_to_do = "Call 112 or 108 now."
    phrases = "numb between the legs\ncannot pee\nटांगों के बीच सुन्न"
    reviewed_on = factory.LazyFunction(timezone.localdate)


class ReferenceFactory(factory.django.DjangoModelFactory):
    """A systematic review that was checked."""

    class Meta:
        model = Reference

    type = "systematic_review"
    authors = "Liu L, et al"
    title = factory.Sequence(lambda n: f"Review {n} of dry needling for low back pain")
    journal = "Arch Phys Med Rehabil"
    year = 2018
    citation_detail = "99(1):144-152"
    doi = "10.1016/j.apmr.2017.06.008"
    verification = "verified"


def make_user(name: str, *groups: str) -> Any:
    """A user in these groups, with the password "secret"."""
    user = get_user_model().objects.create_user(name, f"{name}@example.test", "secret")
    user.groups.set(Group.objects.filter(name__in=groups))
    assert user.groups.count() == len(groups)
    return user


def evidence_value(reference: Reference, **changes: Any) -> dict[str, Any]:
    """A complete, low-certainty evidence statement."""
    return {
        "treatment": "Dry needling",
        "statement": "Dry needling may ease back pain soon after treatment.",
        "certainty": "low",
        "comparison": "other treatments",
        "outcome": "pain straight after treatment",
        "benefit": "A small gain.",
        "harm": "Bruises are common.",
        "unknown": "Whether it lasts.",
        "search_date": datetime.date(2017, 1, 1),
        "references": [reference],
        **changes,
    }


def complete_fields(reference: Reference, red_flag: RedFlag, **changes: Any) -> dict[str, Any]:
    """Values with which an article may be published; name the fields that its type has not."""
    text = [("text", {"text": "<p>Plain words.</p>", "references": []})]
    prose = (
        "what_it_is",
        "what_happens",
        "harms",
        "treatments",
        "self_care",
        "when_to_see",
        "if_you_do_nothing",
    )
    today = timezone.localdate()
    return {
        **dict.fromkeys(prose, text),
        "title": "Dry needling for low back pain",
        "slug": "dry-needling",
        "summary": "A thin needle, nothing injected.",
        "key_points": [("point", f"Point {n}") for n in range(1, 4)],
        "red_flags": [("red_flag", red_flag)],
        "evidence": [("evidence", evidence_value(reference))],
        "author": PersonFactory(),
        "reviewer": PersonFactory(),
        "reviewed_on": today,
        "review_due": today + datetime.timedelta(days=365),
        **changes,
    }


def publish_below(parent: LibraryIndexPage, page: Any) -> Any:
    """Add `page` as a draft, then publish it through the gate."""
    page.live = False
    parent.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def draft_treatment(parent: LibraryIndexPage, **changes: Any) -> TreatmentPage:
    """A draft of a treatment page, complete but for `changes`."""
    reference = changes.pop("reference", None) or ReferenceFactory()
    red_flag = changes.pop("red_flag", None) or RedFlagFactory()
    page = TreatmentPage(**complete_fields(reference, red_flag, **changes), live=False)
    parent.add_child(instance=page)
    page.save_revision()
    return page


def make_treatment(parent: LibraryIndexPage, **changes: Any) -> TreatmentPage:
    """A published, complete treatment page."""
    reference = changes.pop("reference", None) or ReferenceFactory()
    red_flag = changes.pop("red_flag", None) or RedFlagFactory()
    page = TreatmentPage(**complete_fields(reference, red_flag, **changes))
    return publish_below(parent, page)


def make_condition(
    parent: LibraryIndexPage, title: str, body: str, **changes: Any
) -> ConditionPage:
    """A published condition page with this text; for lists and search."""
    reference = changes.pop("reference", None) or ReferenceFactory()
    red_flag = changes.pop("red_flag", None) or RedFlagFactory()
    fields = {
        "title": title,
        "slug": title.lower().replace(" ", "-"),
        "summary": f"About {title.lower()}.",
        "what_it_is": [("text", {"text": body, "references": []})],
        "symptoms": [("text", {"text": "<p>Plain words.</p>", "references": []})],
        **changes,
    }
    values = complete_fields(reference, red_flag, **fields)
    for name in ("what_happens", "harms"):
        values.pop(name)
    return publish_below(parent, ConditionPage(**values))


def make_home(root: Any) -> HomePage:
    """A home page below the root of the tree."""
    page = HomePage(title="Physiocare", slug="front", hero_heading="Understand what hurts.")
    root.add_child(instance=page)
    return page


def move_review_due(page: Any, days_ago: int) -> Any:
    """Turn the clock: the review of `page` was due so many days ago, whatever the gate says."""
    due = timezone.localdate() - datetime.timedelta(days=days_ago)
    type(page).objects.filter(pk=page.pk).update(review_due=due)
    page.refresh_from_db()
    return page
