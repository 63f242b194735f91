"""What readers of a Hindi article find around its own text: dates, numbers, languages."""

import datetime

import html5lib
import pytest
from django.utils import translation

from articles.translation import confirm_translation
from tests.factories_rich import make_rich_treatment
from tests.translations import make_hindi_library, translate_article

# What is rendered does not depend on the database.
pytestmark = [pytest.mark.django_db, pytest.mark.once]
WORDS = "Words"


@pytest.fixture(autouse=True)
def _own_language():
    """A test client's request leaves its language active in the thread."""
    yield
    translation.deactivate()


@pytest.fixture
def twin(library, home_page):
    """The confirmed Hindi twin of an article that uses every block."""
    make_hindi_library(home_page, library)
    note = {"changed_on": datetime.date(2025, 11, 26), "note": WORDS}
    english = make_rich_treatment(library, WORDS, change_notes=[("change", note)])
    page = translate_article(english)
    confirm_translation(page, user=None)
    return page


def parsed(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return html5lib.parse(response.content.decode(), namespaceHTMLElements=False)


def text_of(tree) -> str:
    return " ".join("".join(tree.itertext()).split())


def first_with_class(tree, name):
    return next(node for node in tree.iter() if name in (node.get("class") or "").split())


def test_months_are_spelt_as_hindi_spells_them(client, twin):
    text = text_of(parsed(client, "/hi/library/rich/"))
    assert "26 नवंबर 2025" in text
    assert "नवमबर" not in text


def test_frequencies_are_in_hindi_order_with_grouped_digits(client, twin):
    text = text_of(parsed(client, "/hi/library/rich/"))
    assert f"100 में से 19–37 (sessions {WORDS}): a small bruise" in text
    assert "1,000 में से 1 (" in text


def test_a_sentence_of_ours_ends_with_a_danda(client, twin):
    certainty = first_with_class(parsed(client, "/hi/library/rich/"), "certainty__words")
    assert text_of(certainty).split("।")[0].endswith("सबूत")


@pytest.mark.parametrize(
    ("path", "language"), [("/hi/library/rich/", "en-IN"), ("/library/rich/", None)]
)
def test_rows_without_a_translation_say_their_language(client, twin, path, language):
    tree = parsed(client, path)
    references = first_with_class(tree, "references")
    assert references[0].find("span").get("lang") == language
    organisation = first_with_class(tree, "position__guideline").find("strong")
    assert organisation.get("lang") == language
