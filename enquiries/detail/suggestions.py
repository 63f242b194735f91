"""Whom an enquiry could be given to: who was asked for, then who fits best and has least to do."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from clinic.choices import VisitMode
from clinic.models import Area, Person, PersonLanguage, PersonTopic
from clinic.models.person import MODE_FIELDS
from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry
from enquiries.permissions import can_triage
from enquiries.routing.workers import workers_on
from enquiries.workload import Workload, workloads

MOST_SUGGESTED = 5


@dataclass(frozen=True)
class Suggestion:
    """A colleague, why they fit, and what they have to do already."""

    person: Person
    was_asked_for: bool
    works_near: bool
    reasons: list[str]
    workload: Workload

    @property
    def user(self) -> Any:
        """The login that gets the enquiry."""
        return self.person.user

    @property
    def name(self) -> str:
        """As colleagues call them."""
        return staff_name(self.user)

    @property
    def rank(self) -> tuple[Any, ...]:
        """The best has the smallest: asked for, near, most reasons, least to do."""
        first = (not self.was_asked_for, not self.works_near)
        return (*first, -len(self.reasons), self.workload.total, self.name)


def suggested_people(enquiry: Enquiry, user: Any) -> list[Suggestion]:
    """Whom `user` could give an open enquiry to, best first; only for who gives them out.

    Fitting are the person whom the patient chose, those who work in the area, and those who
    treat what the patient read about, as far as they may treat and have a login that works
    enquiries. Three queries.
    """
    if not can_triage(user) or not enquiry.is_open:
        return []
    fitting = list(_fitting(enquiry))
    loads = workloads([person.pk for person in fitting])
    found = [_suggestion(person, enquiry, loads[person.pk]) for person in fitting]
    return sorted(found, key=lambda one: one.rank)[:MOST_SUGGESTED]


def _fitting(enquiry: Enquiry) -> QuerySet[Any]:
    article = enquiry.source_page.translation_key if enquiry.source_page else None
    areas = Area.people.through.objects.filter(area=enquiry.area_id)
    topics = PersonTopic.objects.filter(article__isnull=False, article__translation_key=article)
    languages = PersonLanguage.objects.filter(language=enquiry.language)
    hers = {"person": OuterRef("pk")}
    people = workers_on(timezone.localdate()).annotate(
        works_near=Exists(areas.filter(**hers)),
        knows_topic=Exists(topics.filter(**hers)),
        speaks_it=Exists(languages.filter(**hers)),
    )
    suitable = Q(takes_new_patients=True) & (Q(works_near=True) | Q(knows_topic=True))
    people = people.filter(Q(pk=enquiry.chosen_person_id) | suitable)
    return people.exclude(user=enquiry.assigned_to_id) if enquiry.assigned_to_id else people


def _suggestion(person: Any, enquiry: Enquiry, workload: Workload) -> Suggestion:
    was_asked_for = person.pk == enquiry.chosen_person_id
    reasons = [
        was_asked_for and _("asked for by the patient"),
        person.works_near and enquiry.area and _("works in %s") % enquiry.area.name,
        person.knows_topic and _("treats “%s”") % enquiry.source_page,
        person.speaks_it and _("speaks %s") % enquiry.get_language_display(),
        _mode(person, enquiry),
    ]
    told = [str(reason) for reason in reasons if reason]
    return Suggestion(person, was_asked_for, person.works_near, told, workload)


def _mode(person: Person, enquiry: Enquiry) -> Any:
    """Such as "treats at home" when that is where the patient wants to be treated."""
    if enquiry.visit_mode not in person.modes:
        return ""
    field = MODE_FIELDS[VisitMode(enquiry.visit_mode)]
    return Person._meta.get_field(field).verbose_name
