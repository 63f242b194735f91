"""The library's indexes: what stands where, with which grades, and in every empty state."""

import pytest
from django.core.management import call_command
from wagtail.models import Locale, PageViewRestriction

from articles.indexes.a_to_z import first_letter, letters
from articles.indexes.treatments import treatment_index
from articles.models import ConditionPage
from tests.factories import (
    ReferenceFactory,
    draft_treatment,
    evidence_value,
    make_condition,
    make_treatment,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]
PATHS = ["/library/a-z/", "/library/body/", "/library/treatments/"]
QUERY_BUDGET = 25


def read(client, path) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def names(client) -> dict[str, list[str]]:
    """The names under each letter that has any."""
    found = client.get("/library/a-z/").context["letters"]
    return {one.letter: [name.text for name in one.names] for one in found if one.names}


def statement(treatment: str, **changes):
    """Evidence on a treatment, for a condition's stream."""
    value = evidence_value(ReferenceFactory(), treatment=treatment, **changes)
    return ("evidence", value)


def studied(client) -> dict[str, dict[str, list[str]]]:
    """The grades of each treatment, by condition."""
    return {
        treatment.name: {
            one.condition.title: [grade.value for grade in one.grades]
            for one in treatment.studied_for
        }
        for treatment in client.get("/library/treatments/").context["treatments"]
    }


# A to Z


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("zygoma", "Z"),
        ("Élan", "E"),
        ("“Quoted”", "Q"),
        ("कमर दर्द", "क"),
        ("क़लम", "क"),
        ("4 exercises", "0-9"),
        ("४ व्यायाम", "0-9"),
        ("ßtrange", "S"),
        ("Ω", "#"),
        ("!?", "#"),
        ("", "#"),
    ],
)
def test_a_name_stands_under_its_first_letter(name, letter):
    assert first_letter(name) == letter


def test_articles_stand_under_their_title_and_their_other_names(client, library):
    make_condition(
        library, "Low back pain", "<p>W.</p>", search_words="lumbago\n\n back  pain \nकमर दर्द"
    )
    assert names(client) == {
        "B": ["Back pain"],
        "L": ["Low back pain", "Lumbago"],
        "क": ["कमर दर्द"],
    }
    assert 'lang="hi"' in read(client, "/library/a-z/")


def test_another_spelling_of_a_name_is_not_a_name_of_its_own(client, library):
    words = "dry niddling\nDRY NEEDLING\nneedle therapy"
    make_treatment(library, title="Dry needling", search_words=words)
    assert names(client) == {"D": ["Dry needling"], "N": ["Needle therapy"]}


def test_letters_without_an_article_are_shown_but_lead_nowhere(client, library):
    make_condition(library, "Neck pain", "<p>W.</p>")
    html = read(client, "/library/a-z/")
    assert html.count('href="#letter-') == 1
    assert 'href="#letter-004e"' in html
    assert html.count("letter-list__empty") == 25


def test_a_hindi_library_begins_with_its_own_letters():
    assert letters([], "hi")[0].letter == "अ"
    assert letters([], "en-in")[0].letter == "A"


def test_an_unknown_address_below_an_index_is_not_found(client, library):
    make_condition(library, "Neck pain", "<p>W.</p>")
    assert client.get("/library/a-z/zz/").status_code == 404
    assert client.get("/library/a-z/", {"letter": "<script>"}).status_code == 200


# By part of the body


def test_an_article_stands_under_each_of_its_parts_of_the_body(client, library):
    make_condition(library, "Neck headache", "<p>W.</p>", body_regions=["neck", "head"])
    make_treatment(library, title="Rest", slug="rest")
    body = client.get("/library/body/").context["body"]
    assert [region.label for region in body.with_articles] == ["Head and face", "Neck"]
    assert [page.title for page in body.elsewhere] == ["Rest"]
    assert "Knee" in read(client, "/library/body/").split("No article yet")[1]


def test_a_part_of_the_body_that_no_longer_exists_does_no_harm(client, library):
    make_condition(library, "Tail pain", "<p>W.</p>", body_regions=["tail"])
    assert [page.title for page in client.get("/library/body/").context["body"].elsewhere] == [
        "Tail pain"
    ]


# By treatment


def test_a_treatment_lists_the_conditions_it_was_studied_for_with_their_grades(client, library):
    treatment = make_treatment(library, title="Dry needling")
    evidence = [
        statement("Needles", treatment_page=treatment, certainty="very_low"),
        statement("dry  needling", certainty="moderate"),
        statement("Heat", certainty="low"),
        statement("heat", certainty="low"),
    ]
    make_condition(library, "Neck pain", "<p>W.</p>", evidence=evidence)
    assert studied(client) == {
        "Dry needling": {"Neck pain": ["moderate", "very_low"]},
        "Heat": {"Neck pain": ["low"]},
    }
    html = read(client, "/library/treatments/")
    assert 'href="/library/neck-pain/#evidence"' in html
    assert 'href="/library/dry-needling/"' in html


def test_a_link_between_two_articles_is_enough_without_a_grade(client, library):
    condition = make_condition(library, "Neck pain", "<p>W.</p>", evidence=[statement("Heat")])
    linked = f'<p><a linktype="page" id="{condition.pk}">Neck pain</a></p>'
    words = [("text", {"text": linked, "references": []})]
    make_treatment(library, title="Massage", slug="massage", what_it_is=words)
    assert studied(client)["Massage"] == {"Neck pain": []}


def test_a_treatment_that_nothing_names_says_so(client, library):
    make_treatment(library)
    assert "names it yet" in read(client, "/library/treatments/")


def test_a_library_without_treatments_says_so(client, library):
    make_condition(library, "Neck pain", "<p>W.</p>")
    ConditionPage.objects.update(evidence=[])
    assert "name no treatment yet" in read(client, "/library/treatments/")


def test_a_translated_statement_counts_for_the_treatment_in_its_language(library):
    hindi = Locale.objects.create(language_code="hi")
    treatment = make_treatment(library, title="Massage", slug="massage")
    linked = statement("मालिश", treatment_page=treatment)
    condition = make_condition(library, "Neck pain", "<p>W.</p>", evidence=[linked])
    library.copy_for_translation(hindi, copy_parents=True)
    twins = [page.copy_for_translation(hindi) for page in (treatment, condition)]
    found = treatment_index(twins)
    assert [one.article for one in found] == [twins[0]]
    assert [one.condition for one in found[0].studied_for] == [twins[1]]


# All three


@pytest.mark.parametrize("path", PATHS)
def test_drafts_and_private_articles_stand_in_no_index(client, library, path):
    draft_treatment(library, title="Secret draft", slug="draft")
    private = make_condition(library, "Secret page", "<p>W.</p>", evidence=[statement("Secret")])
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    make_condition(library, "Neck pain", "<p>W.</p>")
    assert "Secret" not in read(client, path)


@pytest.mark.parametrize("path", PATHS)
def test_an_empty_library_says_what_to_do_instead(client, library, path):
    assert "call us" in read(client, path)


@pytest.mark.parametrize("path", PATHS)
def test_each_index_has_its_own_title_and_address_for_search_engines(client, library, path):
    html = read(client, path)
    assert f'<link rel="canonical" href="http://testserver{path}">' in html
    assert html.count('rel="canonical"') == 1
    assert "| Library" in html.split("</title>")[0]
    assert '<meta name="description" content="' in html


@pytest.mark.parametrize("path", PATHS)
def test_the_indexes_lead_to_each_other_and_back(client, library, path):
    make_condition(library, "Neck pain", "<p>W.</p>")
    html = read(client, path)
    for other in [*PATHS, "/library/"]:
        assert f'href="{other}"' in html
    assert html.count('aria-current="page"') == 2  # the breadcrumb and the index


def test_the_library_leads_to_its_indexes_with_their_counts(client, library):
    make_condition(library, "Neck pain", "<p>W.</p>", body_regions=["neck", "head"])
    html = read(client, "/library/")
    for path, count in zip(PATHS, ["1 article", "2 parts", "1 treatment"], strict=True):
        assert f'href="{path}"' in html
        assert count in html


def test_html_in_names_is_shown_as_text(client, library):
    hostile = "<script>alert(1)</script>"
    fields = {"slug": "x", "search_words": f"{hostile} too long to be the same"}
    make_condition(library, hostile, "<p>W.</p>", evidence=[statement(hostile)], **fields)
    for path in PATHS:
        assert hostile not in read(client, path)


@pytest.mark.once
def test_each_index_stays_within_its_query_budget(client, library, django_assert_max_num_queries):
    treatment = make_treatment(library)
    for n in range(30):
        evidence = [statement(f"Treatment {n}"), statement("N", treatment_page=treatment)]
        make_condition(
            library, f"Condition {n}", "<p>W.</p>", evidence=evidence, search_words=f"Name {n}"
        )
    for path in [*PATHS, "/library/"]:
        read(client, path)
        with django_assert_max_num_queries(QUERY_BUDGET, info=path):
            read(client, path)


def test_the_indexes_of_the_demo_site_answer(client, db):
    call_command("seed_demo", verbosity=0)
    assert "Dry needling" in read(client, "/library/treatments/")
    assert "Carpal tunnel syndrome" in read(client, "/library/a-z/")
    assert "Low back pain" in read(client, "/library/body/")
