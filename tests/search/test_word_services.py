"""The shipped words reach the database once, and never undo an editor's work."""

from io import StringIO

import pytest
from django.core.management import call_command

from search.models import Misspelling, Synonym
from search.understanding.word_lists import shipped_word_lists, word_lists
from search.word_services import load_shipped_words

pytestmark = pytest.mark.django_db


def test_the_database_gets_what_the_site_ships_with():
    assert load_shipped_words() == Synonym.objects.count() + Misspelling.objects.count()
    assert word_lists().synonyms == shipped_word_lists().synonyms
    assert word_lists().misspellings == shipped_word_lists().misspellings
    assert word_lists().romanised == shipped_word_lists().romanised


def test_loading_again_adds_nothing():
    load_shipped_words()
    out = StringIO()
    call_command("load_search_words", stdout=out)
    assert "0 synonyms and misspellings added" in out.getvalue()


def test_what_an_editor_changed_or_took_out_of_use_stays():
    Synonym.objects.create(term="SLIP disc", means="something else")
    Misspelling.objects.create(typed="siatica", meant="sciatica", is_active=False)
    load_shipped_words()
    assert Synonym.objects.get(term__iexact="slip disc").means == "something else"
    assert not Misspelling.objects.get(typed="siatica").is_active
