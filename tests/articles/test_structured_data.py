"""An article's JSON-LD: its golden files, and what stands in it.

After a wanted change of the demo articles or of the data, write the golden files anew:

    UPDATE_GOLDEN=1 .venv/bin/python -m pytest tests/articles/test_structured_data.py -k golden
"""

import json
import os
import re
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.demo_content import ARTICLES
from articles.models import Guideline, LibraryIndexPage
from clinic.models import PracticeSettings
from tests.factories import (
    RedFlagFactory,
    ReferenceFactory,
    evidence_value,
    make_condition,
    make_treatment,
)

# What is rendered does not depend on the database.
pytestmark = [pytest.mark.django_db, pytest.mark.once]
GOLDEN = Path(__file__).parent / "golden"
DATE = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?")
DATED = {"datePublished", "dateModified", "lastReviewed"}


def graph_of(html: str) -> list[dict]:
    """The objects of the JSON-LD that a page prints."""
    [text] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return json.loads(text)["@graph"]


def without_dates(graph: list[dict]) -> list[dict]:
    """The graph with the dates that depend on the day of the test as a word."""
    for node in graph:
        for name in DATED & node.keys():
            assert DATE.fullmatch(node[name]), name
            node[name] = "<date>"
    return graph


def read_graph(client, page) -> list[dict]:
    return graph_of(client.get(page.url).content.decode())


def node_of(client, page, kind: str) -> dict:
    [node] = [node for node in read_graph(client, page) if node["@type"] == kind]
    return node


def subject_of(client, page) -> dict:
    return node_of(client, page, "MedicalWebPage")["about"]


def test_the_json_ld_of_each_demo_article_equals_its_golden_file(client, db):
    call_command("seed_demo", verbosity=0)
    library = LibraryIndexPage.objects.first()
    pages = {page.slug: page for page in library.get_children().specific()}
    different = []
    for slug in [data["slug"] for data in ARTICLES]:
        found = without_dates(read_graph(client, pages[slug]))
        text = json.dumps(found, indent=1, ensure_ascii=False) + "\n"
        path = GOLDEN / f"{slug}.json"
        if os.environ.get("UPDATE_GOLDEN"):
            path.write_text(text)
        elif text != path.read_text():
            different.append(slug)
    assert different == [], "see the head of this file for how to write them anew"


@pytest.mark.parametrize(
    ("certainty", "level", "words"),
    [
        ("high", "A", "GRADE: High certainty"),
        ("moderate", "B", "GRADE: Moderate certainty"),
        ("low", "C", "GRADE: Low certainty"),
        ("very_low", "C", "GRADE: Very low certainty"),
    ],
)
def test_four_grades_fall_into_three_levels_and_keep_their_words(
    client, library, certainty, level, words
):
    reference = ReferenceFactory()
    value = evidence_value(reference, certainty=certainty)
    page = make_treatment(library, reference=reference, evidence=[("evidence", value)])
    [guideline] = subject_of(client, page)["guideline"]
    assert guideline["evidenceLevel"] == f"https://schema.org/EvidenceLevel{level}"
    assert guideline["evidenceOrigin"] == words
    assert guideline["guidelineSubject"]["name"] == "Dry needling"


def test_only_a_guideline_that_takes_a_position_is_a_recommendation(client, library):
    nice = Guideline.objects.create(organisation="NICE", title="Back pain", year=2020)
    silent = Guideline.objects.create(organisation="ACP", title="Low back pain", year=2017)
    positions = [
        {"guideline": nice, "position": "against", "says": "Do not offer it."},
        {"guideline": silent, "position": "silent", "says": "Not named."},
    ]
    comparison = {"topic": "Acupuncture", "positions": positions}
    page = make_treatment(library, guidelines=[("comparison", comparison)])
    kind = "MedicalGuidelineRecommendation"
    found = [g for g in subject_of(client, page)["guideline"] if g["@type"] == kind]
    assert [g["name"] for g in found] == ["Back pain"]
    assert found[0]["recommendationStrength"] == "Says not to offer it"


def test_codes_name_their_system(client, library):
    page = make_condition(
        library, "Back pain", "<p>It hurts.</p>", icd10_codes="M54.5", snomed_codes="279039007"
    )
    codes = subject_of(client, page)["code"]
    assert [(code["codingSystem"], code["codeValue"]) for code in codes] == [
        ("ICD-10", "M54.5"),
        ("SNOMED CT", "279039007"),
    ]


def test_a_condition_lists_the_treatments_that_were_studied(client, library):
    page = make_condition(library, "Back pain", "<p>It hurts.</p>")
    subject = subject_of(client, page)
    assert subject["@type"] == "MedicalCondition"
    assert subject["possibleTreatment"] == [{"@type": "MedicalTherapy", "name": "Dry needling"}]


def test_a_treatment_that_we_offer_is_physical_therapy(client, library):
    offered = make_treatment(library, offered_here=True)
    other = make_treatment(library, slug="surgery", title="Surgery")
    assert subject_of(client, offered)["@type"] == "PhysicalTherapy"
    assert subject_of(client, other)["@type"] == "MedicalTherapy"


def test_a_changed_red_flag_changes_the_data_and_its_date(client, library):
    flag = RedFlagFactory()
    page = make_treatment(library, red_flag=flag)
    before = node_of(client, page, "MedicalWebPage")["dateModified"]
    flag.what_to_do = "Go to the nearest hospital now."
    flag.save()
    after = node_of(client, page, "MedicalWebPage")
    assert "Go to the nearest hospital now." in after["hasPart"][0]["text"]
    assert after["dateModified"] > before


def test_the_reviewer_is_named_with_degrees_and_registration(client, library):
    page = make_treatment(library)
    reviewer = node_of(client, page, "MedicalWebPage")["reviewedBy"]
    assert reviewer["honorificSuffix"] == "BPT, MPT"
    assert reviewer["identifier"]["value"] == page.reviewer.registration_number
    assert reviewer["memberOf"]["name"] == "Council of Example"


def test_common_questions_are_a_faq_page_without_markup(client, library):
    question = {"question": "Does it hurt?", "answer": "<p>A <b>little</b>.</p>", "references": []}
    page = make_treatment(library, questions=[("question", question)])
    [found] = node_of(client, page, "FAQPage")["mainEntity"]
    assert found["name"] == "Does it hurt?"
    assert found["acceptedAnswer"]["text"].split() == ["A", "little."]


def test_an_article_without_questions_has_no_faq_page(client, library):
    kinds = [node["@type"] for node in read_graph(client, make_treatment(library))]
    assert kinds == ["BreadcrumbList", "MedicalWebPage"]


def test_the_home_page_describes_the_practice_that_articles_name_as_publisher(client, library):
    PracticeSettings.objects.create(
        site=library.get_site(), practice_name="</script>Physio & Care", phone="+911155501234"
    )
    html = client.get("/").content.decode()
    texts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    [practice] = [data for data in map(json.loads, texts) if "@graph" not in data]
    assert practice["@type"] == "MedicalBusiness"
    assert practice["name"] == "</script>Physio & Care"
    article = node_of(client, make_treatment(library), "MedicalWebPage")
    assert article["publisher"] == {"@id": practice["@id"]}


def test_the_language_is_that_of_the_page(client, library):
    page = make_treatment(library)
    assert node_of(client, page, "MedicalWebPage")["inLanguage"] == "en-IN"
