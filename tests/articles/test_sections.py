"""Sections, the numbers of their references, and the links back to each citation."""

import datetime

import pytest

from articles.citations import Citations, letter
from articles.models import Guideline, TreatmentPage
from articles.sections import newest_first
from tests.factories import RedFlagFactory, ReferenceFactory, make_treatment

pytestmark = pytest.mark.django_db


def comparison(*positions) -> dict:
    return {
        "topic": "Dry needling",
        "positions": [
            {"guideline": guideline, "position": position, "says": "In our words."}
            for guideline, position in positions
        ],
    }


def guideline(**changes) -> Guideline:
    values = {"organisation": "NICE", "title": "Back pain", "year": 2020, **changes}
    return Guideline.objects.create(**values)


def test_a_guideline_is_numbered_with_the_references(library):
    of_guideline = ReferenceFactory(title="Of the guideline")
    positions = comparison((guideline(reference=of_guideline), "for"), (guideline(), "against"))
    page = make_treatment(library, guidelines=[("comparison", positions)])
    numbers = {e.reference.pk: e.number for e in page.numbered_references.values()}
    assert numbers[of_guideline.pk] == 2


def test_guidelines_are_loaded_with_their_references(library, django_assert_num_queries):
    positions = [(guideline(reference=ReferenceFactory()), "for") for _ in range(4)]
    page = make_treatment(library, guidelines=[("comparison", comparison(*positions))])
    page = TreatmentPage.objects.get(pk=page.pk)
    assert len(page.sections) > 1
    with django_assert_num_queries(0):
        assert len(page.numbered_references) == 5


@pytest.mark.parametrize(
    ("positions", "disagree"),
    [
        (("for", "against"), True),
        (("conditional", "against"), True),
        (("for", "conditional"), False),
        (("for", "for"), False),
        (("against", "silent"), False),
    ],
)
def test_guidelines_disagree_when_one_is_against_what_another_allows(library, positions, disagree):
    rows = comparison(*[(guideline(), position) for position in positions])
    page = make_treatment(library, guidelines=[("comparison", rows)])
    assert page.guidelines[0].value.disagree is disagree


def test_a_section_whose_rows_were_deleted_is_left_out(library):
    flag = RedFlagFactory()
    page = make_treatment(library, red_flag=flag)
    assert "red_flags" in {section.field for section in page.sections}
    flag.delete()
    page = TreatmentPage.objects.get(pk=page.pk)
    assert "red_flags" not in {section.field for section in page.sections}


def test_change_notes_come_newest_first(library):
    days = [datetime.date(2025, 1, 1), datetime.date(2026, 1, 1), datetime.date(2024, 1, 1)]
    notes = [("change", {"changed_on": day, "note": str(day.year)}) for day in days]
    page = make_treatment(library, change_notes=notes)
    assert [note["note"] for note in newest_first(page.change_notes)] == ["2026", "2025", "2024"]


def test_each_citation_has_a_place_of_its_own():
    places = Citations()
    for section in ("What it is", "What it is", "What happens"):
        places.add(1, section)
    places.add(2, "What happens")
    assert [place.letter for place in places.of(1)] == ["a", "b", "c"]
    assert len({place.anchor for number in (1, 2) for place in places.of(number)}) == 4
    assert places.of(3) == []


@pytest.mark.parametrize(("index", "name"), [(0, "a"), (25, "z"), (26, "aa"), (53, "bb")])
def test_letters_go_on_after_z(index, name):
    assert letter(index) == name
