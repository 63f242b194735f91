"""The editors' word lists: what the forms tidy and refuse, and how an entry is tried."""

import pytest
from django.urls import reverse

from articles.models import LibraryIndexPage
from search.models import Misspelling, PromotedResult, Synonym
from tests.factories import make_condition

# Forms and screens, which no database answers differently.
pytestmark = [pytest.mark.django_db, pytest.mark.once]


def address(model, view, *args) -> str:
    return reverse(model.snippet_viewset.get_url_name(view), args=args)


def save(client, model, row=None, **values):
    """Send the form of an entry; the answer has its errors, if any."""
    url = address(model, "edit", row.pk) if row else address(model, "add")
    return client.post(url, {"is_active": "on", **values})


def errors(response) -> dict[str, list[str]]:
    assert response.status_code == 200, "it was saved"
    return {name: list(texts) for name, texts in response.context["form"].errors.items()}


# Tidy values


def test_a_synonym_is_saved_in_one_form_of_each_letter(editor):
    means = " prolapsed  disc \n\n \nPROLAPSED disc\nherniated disc\r\n"
    response = save(editor, Synonym, term=" slip\u00a0 disc ", means=means)
    assert response.status_code == 302
    row = Synonym.objects.get()
    assert (row.term, row.meanings) == ("slip disc", ["prolapsed disc", "herniated disc"])


def test_the_two_ways_to_type_a_hindi_letter_become_one(editor):
    save(editor, Misspelling, typed="पीड\u093cा", meant="दर्द")
    save(editor, Misspelling, typed="पी\u095cा", meant="दर्द")
    assert Misspelling.objects.count() == 1


# What is refused


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"term": "", "means": "x"}, "term"),
        ({"term": "?!", "means": "x"}, "term"),
        ({"term": "b" * 101, "means": "x"}, "term"),
        ({"term": "disc", "means": ""}, "means"),
        ({"term": "disc", "means": "\n \n"}, "means"),
        ({"term": "disc", "means": "---"}, "means"),
        ({"term": "disc", "means": "b" * 101}, "means"),
        ({"term": "disc", "means": "\n".join(f"word {n}" for n in range(31))}, "means"),
        ({"term": "Disc", "means": "disc"}, "means"),
        ({"term": "SLIP DISC", "means": "x"}, "term"),
        ({"term": "siatica", "means": "x"}, "term"),
        ({"term": "prolapsed disc", "means": "slip disc"}, "means"),
    ],
)
def test_a_synonym_that_cannot_work_is_refused_at_its_field(editor, values, field):
    Synonym.objects.create(term="slip disc", means="prolapsed disc")
    Misspelling.objects.create(typed="Siatica", meant="sciatica")
    assert list(errors(save(editor, Synonym, **values))) == [field]


def test_a_circle_of_synonyms_is_named(editor):
    Synonym.objects.create(term="b", means="c")
    Synonym.objects.create(term="c", means="d\na")
    found = errors(save(editor, Synonym, term="a", means="b"))
    assert found == {"means": ["This goes in a circle: a → b → c → a."]}


def test_an_entry_may_be_saved_again(editor):
    row = Synonym.objects.create(term="slip disc", means="prolapsed disc", is_two_way=True)
    assert save(editor, Synonym, row, term="Slip disc", means="prolapsed disc").status_code == 302


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"typed": "SIATICA", "meant": "sciatica"}, "typed"),
        ({"typed": "the", "meant": "sciatica"}, "typed"),
        ({"typed": "slip disc", "meant": "prolapsed disc"}, "typed"),
        ({"typed": "sciatika", "meant": "siatica"}, "meant"),
        ({"typed": "tenis", "meant": "Tenis"}, "meant"),
        ({"typed": "tenis", "meant": "..."}, "meant"),
        ({"typed": "tenis", "meant": "b" * 101}, "meant"),
    ],
)
def test_a_misspelling_that_cannot_work_is_refused_at_its_field(editor, values, field):
    Misspelling.objects.create(typed="siatica", meant="sciatica")
    Synonym.objects.create(term="slip disc", means="prolapsed disc")
    assert list(errors(save(editor, Misspelling, **values))) == [field]


def test_a_misspelling_that_is_a_word_of_a_title_is_saved_with_a_warning(
    editor, library, patient_search
):
    make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    save(editor, Misspelling, typed="frozn", meant="frozen")
    response = save(editor, Misspelling, typed="Shoulder", meant="arm")
    assert Misspelling.objects.count() == 2
    warnings = [str(one) for one in response.wsgi_request._messages if one.level_tag == "warning"]
    assert len(warnings) == 1
    assert "“shoulder” stands in titles" in warnings[0]


def test_a_phrase_is_promoted_once_whatever_its_endings(editor, library):
    first = make_condition(library, "Tennis elbow", "<p>Sore.</p>")
    other = make_condition(library, "Golfers elbow", "<p>Sore.</p>")
    save(editor, PromotedResult, phrases="tennis arm\nelbow pain", page=first.pk)
    found = errors(save(editor, PromotedResult, phrases="pains of elbows", page=other.pk))
    assert "“Tennis elbow” comes first for this already" in found["phrases"][0]
    assert save(editor, PromotedResult, phrases="golf", page=other.pk).status_code == 302


@pytest.mark.parametrize("phrases", ["", "\n", "the and", "elbow\n!!"])
def test_phrases_without_a_word_to_search_for_are_refused(editor, library, phrases):
    page = make_condition(library, "Tennis elbow", "<p>Sore.</p>")
    assert list(errors(save(editor, PromotedResult, phrases=phrases, page=page.pk))) == ["phrases"]


def test_only_a_page_that_the_search_finds_can_be_promoted(editor, library):
    root = LibraryIndexPage.objects.get().get_root()
    for page in (root.pk, 999_999, ""):
        response = save(editor, PromotedResult, phrases="elbow", page=page)
        assert list(errors(response)) == ["page"]


# Lists


def test_the_lists_find_parts_of_words_in_any_script(editor):
    Synonym.objects.create(term="कमर दर्द", means="low back pain")
    Synonym.objects.create(term="slip disc", means="prolapsed disc")
    for query, found in [("दर्द", 1), ("prolaps", 1), ("dis", 1), ("zzz", 0)]:
        response = editor.get(address(Synonym, "list"), {"q": query})
        assert len(response.context["object_list"]) == found


@pytest.mark.parametrize("model", [Synonym, Misspelling, PromotedResult])
def test_a_list_of_many_entries_takes_no_more_queries(
    editor, library, model, django_assert_max_num_queries
):
    page = make_condition(library, "Tennis elbow", "<p>Sore.</p>")
    for n in range(20):
        values = {
            Synonym: {"term": f"a{n}", "means": "b"},
            Misspelling: {"typed": f"a{n}", "meant": "b"},
            PromotedResult: {"phrases": f"a{n}", "page": page},
        }
        model.objects.create(**values[model])
    editor.get(address(model, "list"))
    with django_assert_max_num_queries(14):
        assert editor.get(address(model, "list")).status_code == 200


@pytest.mark.parametrize(
    ("model", "field"),
    [(Synonym, "term"), (Misspelling, "typed"), (PromotedResult, "phrases")],
)
def test_the_form_of_a_new_entry_is_prefilled_with_a_query(editor, model, field):
    response = editor.get(address(model, "add"), {"term": ' <b>"ghutna" '})
    assert response.context["form"][field].value() == '<b>"ghutna"'
    assert b'<b>"ghutna' not in response.content
    assert editor.get(address(model, "add")).context["form"][field].value() in ("", None)


def test_the_menu_holds_the_lists_and_the_trial(editor):
    html = editor.get("/admin/").content.decode()
    for part in ("Patients’ search", "Synonyms", "Misspellings", "Promoted results", "Try a query"):
        assert part.encode("ascii", "backslashreplace").decode() in html or part in html
