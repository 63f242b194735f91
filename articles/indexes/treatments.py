"""Treatments, each with the conditions for which it was studied and the grades found there."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from articles.choices import CERTAINTY_DOTS, Certainty
from articles.models import ConditionPage, TreatmentPage


@dataclass(frozen=True)
class Grade:
    """A grade in words and steps."""

    value: str
    label: str
    dots: int


@dataclass
class StudiedFor:
    """A condition, and how certain its statements on the treatment are, best first."""

    condition: Any
    certainties: set[Certainty] = field(default_factory=set)

    @property
    def grades(self) -> list[Grade]:
        """Each grade once; none where the articles only link to each other."""
        ordered = sorted(self.certainties, key=CERTAINTY_DOTS.__getitem__, reverse=True)
        return [Grade(one.value, str(one.label), CERTAINTY_DOTS[one]) for one in ordered]


@dataclass
class Treatment:
    """A treatment, its own article if there is one, and its conditions by title."""

    name: str
    article: Any = None
    _by_condition: dict[int, StudiedFor] = field(default_factory=dict)

    @property
    def studied_for(self) -> list[StudiedFor]:
        """The conditions by title."""
        found = self._by_condition.values()
        return sorted(found, key=lambda studied: studied.condition.title.casefold())

    def add(self, condition: Any, certainty: str = "") -> None:
        """Note that the article on `condition` names this treatment."""
        studied = self._by_condition.setdefault(condition.pk, StudiedFor(condition))
        if certainty in Certainty.values:
            studied.certainties.add(Certainty(certainty))


def treatment_index(articles: Iterable[Any]) -> list[Treatment]:
    """Treatments by name: those with an article, and those that evidence only names.

    Three queries for the links between the articles. A statement belongs to the article
    that it links to, in whatever language, or to the one whose title is its treatment.
    """
    pages = list(articles)
    conditions = [page for page in pages if isinstance(page, ConditionPage)]
    own = [page for page in pages if isinstance(page, TreatmentPage)]
    by_key = {page.translation_key: Treatment(page.title, page) for page in own}
    by_name = {page.title.casefold(): by_key[page.translation_key] for page in own}
    _add_stated(by_key, by_name, conditions)
    _add_linked(by_key, conditions, own)
    found = {id(one): one for one in [*by_key.values(), *by_name.values()]}
    return sorted(found.values(), key=lambda treatment: treatment.name.casefold())


def _add_stated(
    by_key: dict[Any, Treatment], by_name: dict[str, Treatment], conditions: list[Any]
) -> None:
    """Add what evidence statements say; a treatment that only they name is new in `by_name`."""
    keys = _translation_keys(conditions)
    for condition in conditions:
        for value in _statements(condition):
            name = " ".join(str(value.get("treatment") or "").split())
            treatment = by_key.get(keys.get(value.get("treatment_page")))
            if treatment is None and name:
                treatment = by_name.setdefault(name.casefold(), Treatment(name))
            if treatment is not None:
                treatment.add(condition, str(value.get("certainty") or ""))


def _statements(condition: Any) -> Iterator[dict[str, Any]]:
    """The stored evidence statements, read without loading what they choose."""
    for block in condition.evidence.raw_data:
        yield block["value"]


def _translation_keys(conditions: list[Any]) -> dict[Any, Any]:
    """The translation keys of the pages that statements link to, by id. One query."""
    chosen = {value.get("treatment_page") for page in conditions for value in _statements(page)}
    ids = [pk for pk in chosen if isinstance(pk, int)]
    return dict(Page.objects.filter(pk__in=ids).values_list("pk", "translation_key"))


def _add_linked(by_key: dict[Any, Treatment], conditions: list[Any], own: list[Any]) -> None:
    """Add the conditions whose texts link to a treatment, or that its texts link to."""
    pages = ContentType.objects.get_for_model(Page)
    links = ReferenceIndex.objects.filter(base_content_type=pages, to_content_type=pages)
    conditions_by_id = {str(page.pk): page for page in conditions}
    own_by_id = {str(page.pk): by_key[page.translation_key] for page in own}
    targets: dict[str, set[str]] = defaultdict(set)
    for source, target in links.values_list("object_id", "to_object_id"):
        targets[source].add(target)
        targets[target].add(source)
    for treatment_id, treatment in own_by_id.items():
        for other in targets[treatment_id] & conditions_by_id.keys():
            treatment.add(conditions_by_id[other])
