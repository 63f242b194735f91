"""Results can be sliced, counted, ordered, scored, counted by value, and shown with excerpts."""

import pytest
from django.template import Context, Template
from modelsearch.backends.base import FilterFieldError, SearchFieldError
from modelsearch.query import MATCH_ALL
from wagtail.models import Page

from articles.models import ConditionPage
from search.backends.tantivy import results as results_module

pytestmark = [pytest.mark.usefixtures("indexed"), pytest.mark.once]

CARPAL, FROZEN, TEAM = "Carpal tunnel syndrome", "Frozen shoulder", "Shoulder team"


def search(query, pages=None, **options):
    pages = Page.objects.all() if pages is None else pages
    return pages.search(query, backend="patients", **options)


def titles(results) -> list[str]:
    return [page.title for page in results]


@pytest.fixture
def everything():
    return titles(search(MATCH_ALL))


def test_the_best_answer_comes_first_and_equal_ones_by_key():
    assert titles(search("frozen shoulder")) == [FROZEN, TEAM]
    keys = [page.pk for page in search(MATCH_ALL)]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    "part",
    [slice(0, 2), slice(2, 4), slice(3, None), slice(None, 3), slice(4, 99), slice(99, None)],
)
def test_a_slice_is_a_part_of_the_results(everything, part):
    results = search(MATCH_ALL)[part]
    assert results.count() == len(results) == len(everything[part])
    assert titles(results) == everything[part]


def test_a_slice_of_a_slice_counts_from_its_beginning(everything):
    assert titles(search(MATCH_ALL)[1:5][1:3]) == everything[1:5][1:3]
    assert titles(search(MATCH_ALL)[2:][:2]) == everything[2:4]


def test_one_result_is_reached_by_its_place(everything):
    assert search(MATCH_ALL)[1].title == everything[1]
    with pytest.raises(IndexError):
        search(MATCH_ALL)[99]
    with pytest.raises(ValueError, match="islice"):
        search(MATCH_ALL)[-1]


def test_counting_needs_no_rows_and_is_done_once(django_assert_num_queries):
    results = search("shoulder")
    with django_assert_num_queries(1):
        assert results.count() == 2
        assert results.count() == 2
    with django_assert_num_queries(2):
        assert len(results) == 2
        assert len(results) == 2


def test_a_count_tells_of_the_database_not_of_the_index():
    Page.objects.filter(title=TEAM).delete()
    assert search("shoulder").count() == 1


def test_hits_are_checked_in_batches(monkeypatch, everything):
    monkeypatch.setattr(results_module, "CHECKED_AT_ONCE", 2)
    assert titles(search(MATCH_ALL)) == everything
    assert search(MATCH_ALL).count() == len(everything)
    assert sum(search(MATCH_ALL).facet("live").values()) == len(everything)


def test_the_querysets_own_order_is_kept_where_relevance_is_not_asked_for():
    by_title = ConditionPage.objects.order_by("-title")
    assert titles(search("shoulder numb", by_title, order_by_relevance=False)) == [FROZEN, CARPAL]
    assert titles(search("shoulder numb", order_by="title")) == [CARPAL, FROZEN, TEAM]
    assert titles(search("shoulder numb", order_by="title")[1:2]) == [FROZEN]
    assert titles(search("shoulder", order_by="slug")) == [FROZEN, TEAM]  # no FilterField


def test_without_any_order_the_newest_come_first():
    rows = Page.objects.order_by()
    keys = [page.pk for page in search(MATCH_ALL, rows, order_by_relevance=False)]
    assert keys == sorted(keys, reverse=True)


def test_scores_are_told_when_they_are_asked_for():
    best, second = search("frozen shoulder").annotate_score("score")[:2]
    assert best.score > second.score > 0
    assert not hasattr(search("frozen shoulder")[0], "score")


def test_a_score_is_explained_by_the_fields_that_gave_it():
    results = search("frozen shoulder")
    best = results.hits()[0]
    reasons = results.explain(best)
    assert set(reasons) == {"title", "summary", "body_text"}
    assert sum(reasons.values()) == pytest.approx(best.score, abs=0.01)


def test_a_facet_counts_all_results_of_each_value():
    conditions = ConditionPage.objects.first().content_type_id
    counts = search("shoulder numb").facet("content_type_id")
    assert next(iter(counts.items())) == (conditions, 2)
    assert sum(counts.values()) == 3
    assert search("shoulder numb")[:1].facet("content_type_id") == counts
    assert search("shoulder").facet("owner_id") == {None: 2}


def test_unknown_fields_are_refused():
    with pytest.raises(FilterFieldError):
        search("shoulder").facet("nonsense")
    with pytest.raises(SearchFieldError):
        search("shoulder", fields=["nonsense"])
    with pytest.raises(SearchFieldError):
        search("shoulder", fields=["body_text"])  # a plain page has none


def test_rows_come_as_the_queryset_has_them():
    page = search("frozen", Page.objects.specific())[0]
    assert isinstance(page, ConditionPage)
    assert search("frozen", Page.objects.only("title"))[0].get_deferred_fields()


def excerpt_of(query: str, characters: int = 200):
    results = search(query, ConditionPage.objects.all())
    return results.excerpts(results.hits(), "body_text", characters)[0]


def test_an_excerpt_marks_the_words_and_is_a_part_of_the_text():
    pieces = excerpt_of("stretches")
    assert [piece.text for piece in pieces if piece.is_match] == ["Stretch"]
    text = "".join(piece.text for piece in pieces)
    assert text in ConditionPage.objects.get(title=FROZEN).body_text


def test_an_excerpt_is_not_longer_than_asked_for():
    assert len("".join(piece.text for piece in excerpt_of("shoulder", 20))) <= 20


def test_an_excerpt_is_text_that_a_template_escapes():
    template = Template("{% for piece in pieces %}{{ piece.text }}{% endfor %}")
    html = template.render(Context({"pieces": excerpt_of("sore")}))
    assert "stiff &amp; sore" in html


def test_a_field_that_does_not_hold_the_words_has_no_excerpt():
    results = search("frozen", ConditionPage.objects.all())
    assert results.excerpts(results.hits(), "search_words", 200) == [[]]
