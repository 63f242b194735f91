"""Editors' words work at once, in the directions they say, and cost next to nothing."""

import pytest

from search.models import Misspelling, Synonym
from search.understanding.word_lists import lists_from, shipped_word_lists, word_lists
from search.word_lists.tables import misspelling_rows, synonym_rows


@pytest.mark.django_db
def test_a_new_row_works_at_once():
    assert word_lists().synonyms == {}
    Synonym.objects.create(term="Slip Disc", means="Prolapsed disc\n\n herniated disc ")
    Misspelling.objects.create(typed="Siatica", meant="sciatica")
    assert word_lists().synonyms == {"slip disc": ("prolapsed disc", "herniated disc")}
    assert word_lists().misspellings == {"siatica": "sciatica"}


@pytest.mark.django_db
def test_a_row_out_of_use_is_left_out_at_once():
    row = Synonym.objects.create(term="physio", means="physiotherapy", is_two_way=True)
    assert word_lists().synonyms == {"physio": ("physiotherapy",), "physiotherapy": ("physio",)}
    row.is_active = False
    row.save()
    assert word_lists().synonyms == {}


@pytest.mark.django_db
def test_lists_are_kept_while_nothing_changes(settings, django_assert_num_queries):
    Synonym.objects.create(term="pee", means="urine")
    kept = word_lists()
    with django_assert_num_queries(2):
        assert word_lists() is kept
    settings.KEPT_SECONDS = 1000
    assert word_lists() is kept
    with django_assert_num_queries(0):
        assert word_lists() is kept


@pytest.mark.once
def test_rows_in_any_order_make_the_same_lists():
    rows = [("a", ("b", "c"), True), ("b", ("d",), True)]
    assert lists_from([], rows).synonyms == lists_from([], reversed(rows)).synonyms


@pytest.mark.once
@pytest.mark.parametrize("hostile", ["", "   ", "?!", "\x00", "a" * 300, "द" * 200])
def test_hostile_rows_are_harmless(hostile):
    lists = lists_from([(hostile, "x"), ("x", hostile)], [(hostile, (hostile,), True)])
    assert not list(lists.misspelling_table.find(["back"]))
    assert not list(lists.synonym_table.find(["back"]))


@pytest.mark.once
def test_shipped_terms_are_written_once():
    terms = [term.lower() for term, _meanings, _both in synonym_rows()]
    typed = [typed.lower() for typed, _meant in misspelling_rows()]
    assert len(terms) == len(set(terms))
    assert len(typed) == len(set(typed))
    assert not set(terms) & set(typed)


@pytest.mark.once
def test_shipped_corrections_are_not_corrected_again():
    lists = shipped_word_lists()
    meant = lists.misspellings.values()
    assert [text for text in meant if list(lists.misspelling_table.find(text.split()))] == []
