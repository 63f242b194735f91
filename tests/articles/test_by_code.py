"""GET /learn/by-code/: what portals ask with a code, and what they get."""

import datetime
import xml.etree.ElementTree as ET

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from articles.code_lookup import Match, best_match
from articles.models import ConditionPage
from articles.translation import confirm_translation
from tests.factories import make_condition
from tests.translations import make_hindi_library, translate_article

# What is rendered does not depend on the database.
pytestmark = [pytest.mark.django_db, pytest.mark.once]
ICD10_CM = "2.16.840.1.113883.6.90"
ICD10 = "2.16.840.1.113883.6.3"
SNOMED = "2.16.840.1.113883.6.96"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def back_pain(library):
    return make_condition(
        library, "Back pain", "<p>It hurts.</p>", icd10_codes="M54.5", snomed_codes="279039007"
    )


@pytest.fixture
def carpal_tunnel(library):
    return make_condition(library, "Carpal tunnel", "<p>It tingles.</p>", icd10_codes="G56.0")


def ask(client, code, system=ICD10_CM, **more):
    parameters = {"mainSearchCriteria.v.c": code, "mainSearchCriteria.v.cs": system, **more}
    return client.get("/learn/by-code/", parameters)


def titles(client, code, system=ICD10_CM, **more) -> list[str]:
    """The titles that the JSON answer lists."""
    response = ask(client, code, system, knowledgeResponseType="application/json", **more)
    assert response.status_code == 200
    return [entry["title"]["_value"] for entry in response.json()["feed"]["entry"]]


@pytest.mark.parametrize("code", ["G56.0", "g56.0", "G560", " G56.00 ", "G56.01", "G56"])
def test_a_code_its_parent_and_its_children_find_the_article(
    client, carpal_tunnel, back_pain, code
):
    assert titles(client, code) == ["Carpal tunnel"]


@pytest.mark.parametrize("system", [ICD10, f"urn:oid:{ICD10_CM}"])
def test_both_icd10_systems_are_known(client, back_pain, system):
    assert titles(client, "M54.5", system) == ["Back pain"]


def test_the_exact_code_comes_before_a_broader_and_a_narrower_one(client, library):
    for title, codes in [("Narrower", "M54.59"), ("Broader", "M54"), ("Exact", "M54.5")]:
        make_condition(library, title, "<p>It hurts.</p>", icd10_codes=codes)
    assert titles(client, "M54.5") == ["Exact", "Broader", "Narrower"]


def test_a_sibling_is_no_match():
    assert best_match("M5450", ["M54.59"], is_hierarchical=True) is None
    assert best_match("M545", ["M54.2", "M54.5"], is_hierarchical=True) == Match.EXACT


def test_a_snomed_number_finds_only_itself(client, back_pain):
    assert titles(client, "279039007", SNOMED) == ["Back pain"]
    assert titles(client, "279039", SNOMED) == []
    assert titles(client, "M54.5", SNOMED) == []


@pytest.mark.parametrize(
    ("code", "system"), [("Z99.9", ICD10_CM), ("M54.5", "1.2.3"), ("M", ICD10_CM), ("M5", ICD10)]
)
def test_an_unknown_code_or_system_is_an_empty_feed(client, back_pain, code, system):
    assert titles(client, code, system) == []


def test_the_atom_feed_names_what_was_asked_for_and_links_the_article(client, back_pain):
    response = ask(client, "M54.5")
    assert response["Content-Type"].startswith("application/atom+xml")
    feed = ET.fromstring(response.content)  # noqa: S314 - our own answer
    terms = [node.get("term") for node in feed.iter(f"{ATOM}category")]
    assert terms == ["M54.5", ICD10_CM]
    [entry] = feed.iter(f"{ATOM}entry")
    assert entry.find(f"{ATOM}link").get("href") == back_pain.full_url
    assert entry.find(f"{ATOM}updated").text == back_pain.last_published_at.isoformat()


@pytest.mark.parametrize("asked", ["text/xml", "application/atom+xml", "application/x-unknown", ""])
def test_every_other_format_is_answered_in_atom(client, back_pain, asked):
    response = ask(client, "M54.5", knowledgeResponseType=asked)
    assert response["Content-Type"].startswith("application/atom+xml")


def test_jsonp_is_answered_without_a_callback(client, back_pain):
    response = ask(
        client, "M54.5", knowledgeResponseType="application/javascript", callback="alert"
    )
    assert response["Content-Type"] == "application/json"
    assert response.content.startswith(b"{")


def test_caches_may_keep_the_answer(client, back_pain):
    assert "public" in ask(client, "M54.5")["Cache-Control"]


def test_only_reading_is_allowed(client, db):
    assert client.post("/learn/by-code/").status_code == 405


def test_a_hindi_edition_is_given_to_who_asks_for_it_and_english_to_all_others(
    client, home_page, library, back_pain, carpal_tunnel
):
    make_hindi_library(home_page, library)
    confirm_translation(translate_article(back_pain, title="कमर दर्द"), user=None)
    name = "informationRecipient.languageCode.c"
    assert titles(client, "M54.5", **{name: "hi"}) == ["कमर दर्द"]
    assert titles(client, "M54.5", **{name: "en"}) == ["Back pain"]
    assert titles(client, "M54.5", **{name: "fr"}) == ["Back pain"]
    assert titles(client, "G56.0", **{name: "hi"}) == ["Carpal tunnel"]


def test_a_hindi_edition_that_is_withheld_is_not_given(client, home_page, library, back_pain):
    make_hindi_library(home_page, library)
    translate_article(back_pain, title="कमर दर्द")
    name = "informationRecipient.languageCode.c"
    assert titles(client, "M54.5", **{name: "hi"}) == ["Back pain"]


def test_a_draft_a_private_and_a_long_overdue_article_are_not_given(client, library):
    make_condition(library, "Draft", "<p>x</p>", icd10_codes="M54.5").unpublish()
    private = make_condition(library, "Private", "<p>x</p>", icd10_codes="M54.5")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    old = make_condition(library, "Old", "<p>x</p>", icd10_codes="M54.5")
    due = timezone.localdate() - datetime.timedelta(days=91)
    ConditionPage.objects.filter(pk=old.pk).update(review_due=due)
    overdue = make_condition(library, "Overdue", "<p>x</p>", icd10_codes="M54.5")
    due = timezone.localdate() - datetime.timedelta(days=1)
    ConditionPage.objects.filter(pk=overdue.pk).update(review_due=due)
    assert titles(client, "M54.5") == ["Overdue"]


@pytest.mark.parametrize(
    "parameters",
    [{}, {"mainSearchCriteria.v.c": "M54.5"}, {"mainSearchCriteria.v.cs": ICD10_CM}],
)
def test_a_missing_parameter_is_named_in_the_format_that_was_asked_for(client, db, parameters):
    answer = client.get(
        "/learn/by-code/", {**parameters, "knowledgeResponseType": "application/json"}
    )
    assert answer.status_code == 400
    assert "mainSearchCriteria.v.c" in answer.json()["error"]
    answer = client.get("/learn/by-code/", parameters)
    assert answer.status_code == 400
    title = ET.fromstring(answer.content).find(f"{ATOM}title").text  # noqa: S314
    assert "mainSearchCriteria.v.c" in title


@pytest.mark.parametrize(
    "value",
    [
        "\0",
        "\0M54.5",
        "M" * 10_000,
        "<script>",
        "'; DROP TABLE",
        "\u202eM54",
        "\ud7ff\x0b",
        "%",
        ".",
    ],
)
@pytest.mark.parametrize("asked", ["application/json", "text/xml"])
def test_absurd_values_find_nothing_and_break_nothing(client, back_pain, value, asked):
    names = ["mainSearchCriteria.v.c", "mainSearchCriteria.v.cs"]
    names += ["informationRecipient.languageCode.c"]
    for name in names:
        parameters = dict.fromkeys(names, ICD10_CM) | {name: value, "knowledgeResponseType": asked}
        answer = client.get("/learn/by-code/", parameters)
        assert answer.status_code in (200, 400)
        if asked == "text/xml":
            assert list(ET.fromstring(answer.content).iter(f"{ATOM}entry")) == []  # noqa: S314
        else:
            assert answer.json().get("feed", {}).get("entry", []) == []
