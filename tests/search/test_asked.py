"""What is kept of a search: counts by day, and no words by which a person could be told."""

import datetime
import threading

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.test import Client
from django.utils import timezone

from search.asked import counting
from search.asked.keepable import is_keepable, unknown_words, words_of
from search.asked.retention import forget_old_queries
from search.models import SearchedQuery
from search.query import clean_query
from search.services import SearchResults
from search.understanding import Understanding
from search.understanding.vocabulary import Vocabulary
from tests.factories import RedFlagFactory, make_condition

pytestmark = pytest.mark.django_db
WORDS = ["pain", "in", "the", "back", "after", "20", "weeks", "l4", "l5", "night", "numb", "my"]
LIBRARY = Vocabulary(1, {"back": 2, "pain": 2}, dict.fromkeys(WORDS, 1))


@pytest.fixture
def article(library, patient_search):
    return make_condition(library, "Low back pain", "<p>Pain in the back.</p>")


@pytest.fixture
def library_words(library, patient_search, monkeypatch):
    """The library knows these words, though it has no article: what is found does not matter."""
    monkeypatch.setattr(counting, "_vocabulary", lambda: LIBRARY)


def search(client, text, **params) -> None:
    assert client.get("/search/", {"q": text, **params}).status_code == 200


def rows() -> list[tuple[str, int]]:
    return list(SearchedQuery.objects.order_by("text").values_list("text", "searches"))


# Counting


def test_a_search_is_counted_with_its_results(client, article):
    search(client, "back pain")
    row = SearchedQuery.objects.get()
    assert (row.text, row.searches, row.results, row.clicks) == ("back pain", 1, 1, 0)
    assert (row.day, row.language) == (timezone.localdate(), "en-in")


def test_the_same_words_in_another_spelling_are_one_query(client, library_words):
    for typed in ("Back  PAIN?", "back pain", "“back pain”"):
        search(client, typed)
    assert rows() == [("back pain", 3)]


def test_each_language_is_counted_by_itself(client, library_words):
    search(client, "back pain")
    assert client.get("/hi/search/", {"q": "back pain"}).status_code == 200
    languages = SearchedQuery.objects.values_list("language", flat=True)
    assert sorted(languages) == ["en-in", "hi"]


def test_what_was_found_is_that_of_the_last_time(client, article, library):
    search(client, "sciatica")
    make_condition(library, "Sciatica", "<p>Leg.</p>")
    search(client, "sciatica")
    row = SearchedQuery.objects.get(text="sciatica")
    assert (row.searches, row.results) == (2, 1)


@pytest.mark.parametrize("params", [{"page": "2"}, {"type": "condition"}, {"exact": "1"}])
def test_turning_a_page_or_narrowing_the_list_is_no_new_search(client, library_words, params):
    search(client, "back pain", **params)
    assert rows() == []


def test_neither_a_check_of_the_link_nor_an_empty_query_is_counted(client, library_words):
    client.head("/search/", {"q": "back pain"})
    search(client, "  ")
    assert rows() == []


def test_what_staff_search_for_is_not_counted(editor, library_words):
    search(editor, "back pain")
    assert rows() == []


def test_a_first_search_that_somebody_else_counts_meanwhile_is_added(
    client, library_words, monkeypatch
):
    original = counting._add_to_row

    def too_early(key, latest):
        monkeypatch.setattr(counting, "_add_to_row", original)
        SearchedQuery.objects.create(**key, searches=1)
        return 0

    monkeypatch.setattr(counting, "_add_to_row", too_early)
    search(client, "back pain")
    assert rows() == [("back pain", 2)]


def test_a_search_that_cannot_be_counted_is_answered_and_its_words_stay_out_of_the_log(
    client, article, monkeypatch, caplog
):
    def fail(*args):
        raise DatabaseError("back pain")

    monkeypatch.setattr(counting, "_add_to_row", fail)
    assert b"Low back pain" in client.get("/search/", {"q": "back pain"}).content
    assert "A search was not counted: DatabaseError" in caplog.text
    assert "back pain" not in caplog.text


def test_counting_takes_one_statement_for_a_query_that_was_asked_today(
    client, library_words, django_assert_num_queries
):
    search(client, "back pain")
    found = client.get("/search/", {"q": "back pain"}).context["search"]
    with django_assert_num_queries(3):  # a savepoint, the statement, its release
        counting.count_search(found, "en-in")


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_searches_at_the_same_moment_are_all_counted():
    together, found = threading.Barrier(4), SearchResults(clean_query("98765 43210"))

    def work() -> None:
        try:
            together.wait()
            for _ in range(3):
                counting.count_search(found, "en-in")
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert rows() == [("", 12)]


# What is kept


def is_kept(typed) -> bool:
    return is_keepable(typed, unknown_words(Understanding(typed), LIBRARY))


@pytest.mark.once
@pytest.mark.parametrize(
    "typed",
    [
        "98765 43210",
        "back pain 110017",
        "९८७६५४३२१०",
        "back pain 98 76 54",
        "ravi@example.com",
        "www.example.com back",
        "http://example.com",
        "my name is back",
        "mera naam",
        "dr back",
        "rahul",
        "priya back pain",
        "राजेश",
        "qwert asdfg",
        "back back2 pain night fingers numb low carpal",
        "b" * 61,
        "I have had pain in my back since Tuesday",
    ],
)
def test_words_that_may_tell_who_asked_are_not_kept(typed):
    assert not is_kept(typed)


@pytest.mark.once
@pytest.mark.parametrize(
    "typed", ["back pain", "qwert", "qwert pain", "l4-l5", "pain after 20 weeks", "कमर"]
)
def test_known_words_and_one_unknown_word_are_kept(typed):
    assert is_kept(typed)


def test_a_search_whose_words_are_not_kept_is_counted_all_the_same(client, library_words):
    for typed in ("98765 43210", "ravi@example.com", "qwert asdfg"):
        search(client, typed)
    search(client, "back pain")
    assert rows() == [("", 3), ("back pain", 1)]


def test_the_words_of_the_library_are_those_of_its_index(client, article):
    search(client, "pain in the back")
    search(client, "ache of fingers")
    assert rows() == [("", 1), ("pain in the back", 1)]


def test_a_query_that_raised_a_red_flag_is_only_counted(client, library_words):
    RedFlagFactory(name="Cannot pass urine", phrases="cannot pee")
    search(client, "cannot pee back pain")
    assert rows() == [("", 1)]


def test_markup_and_formulas_lose_their_signs(client, library_words):
    search(client, "<b>=pain")
    assert rows() == [("b pain", 1)]


@pytest.mark.once
def test_a_corrected_word_is_a_known_one():
    vocabulary = Vocabulary(1, {"tennis": 1, "elbow": 1}, {})
    meant = Understanding("tenis elbw", corrected="tennis elbow")
    assert unknown_words(meant, vocabulary) == set()
    assert unknown_words(Understanding("tenis elbw"), vocabulary) == {"tenis", "elbw"}


@pytest.mark.once
@pytest.mark.parametrize("typed", ["", " ", "?!", "\x00", "😀"])
def test_a_query_without_words_is_not_kept(typed):
    assert words_of(clean_query(typed).text) == ""
    assert not is_keepable(clean_query(typed).text, set())


# Clicks


def click(client, text="back pain", language="", **extra) -> int:
    return client.post(f"{language}/search/clicked/", {"q": text}, **extra).status_code


def clicks() -> list[int]:
    return list(SearchedQuery.objects.order_by("text").values_list("clicks", flat=True))


def test_a_result_that_was_opened_is_counted_without_a_cookie_or_token(library_words):
    client = Client(enforce_csrf_checks=True)
    search(client, "Back pain")
    assert click(client, "Back pain") == 204
    assert clicks() == [1]
    assert not client.cookies


def test_there_are_never_more_clicks_than_searches(client, library_words):
    search(client, "back pain")
    for _ in range(3):
        click(client)
    assert clicks() == [1]


@pytest.mark.parametrize("text", ["", "never asked", "b" * 500, "\x00", "98765 43210"])
def test_a_click_makes_no_row(client, library_words, text):
    search(client, "back pain")
    search(client, "98765 43210")
    assert click(client, text) == 204
    assert clicks() == [0, 0]


def test_a_click_from_another_site_or_for_another_day_is_not_counted(client, library_words):
    search(client, "back pain")
    click(client, headers={"sec-fetch-site": "cross-site"})
    click(client, language="/hi")
    SearchedQuery.objects.update(day=timezone.localdate() - datetime.timedelta(days=1))
    click(client)
    assert clicks() == [0]


def test_a_click_is_posted(client):
    assert client.get("/search/clicked/").status_code == 405


def test_the_results_page_tells_where_to_send_it(client, article):
    html = client.get("/search/", {"q": 'back "pain"'}).content.decode()
    assert 'data-clicked-url="/search/clicked/"' in html
    assert 'data-query="back &quot;pain&quot;"' in html


# Forgetting


def test_rows_older_than_the_setting_are_forgotten(settings, capsys):
    today = timezone.localdate()
    settings.SEARCH_LOG_DAYS = 90
    for days in (0, 90, 91):
        day = today - datetime.timedelta(days=days)
        SearchedQuery.objects.create(day=day, language="en-in", text=str(days), searches=1)
    assert forget_old_queries(timezone.now()) == 1
    assert [text for text, _count in rows()] == ["0", "90"]

    settings.SEARCH_LOG_DAYS = 0
    call_command("purge_searches")
    assert capsys.readouterr().out == "Deleted 1 rows.\n"
    assert [text for text, _count in rows()] == ["0"]


def test_nothing_but_counts_is_stored():
    names = {field.name for field in SearchedQuery._meta.get_fields()}
    assert names == {
        "id", "day", "language", "text", "corrected", "searches", "results", "clicks",
    }  # fmt: skip
