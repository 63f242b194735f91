"""The tabs, rows, filters and search of the inbox."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.html import escape

from clinic.models import Area
from enquiries.inbox.ordering import ORDERINGS
from enquiries.models import Enquiry
from enquiries.work import assign, change_state
from tests.enquiries.conftest import CANARY_NAME, inbox_url, logged_in, stored
from tests.enquiries.inbox_pages import shown
from tests.enquiries.many import many_enquiries, one_of
from tests.factories import RedFlagFactory, make_user

pytestmark = pytest.mark.django_db

LONG_AGO = str(timezone.localdate() - timedelta(days=300))
ADVERTISEMENT = {"rule": "loans", "points": 60, "detail": "cheap loan"}
TRIAGE_TABS = ["open", "my", "unassigned", "overdue", "urgent", "quarantine", "all"]
PHYSIO_TABS = ["my", "overdue", "urgent", "all"]


def references_in(text: str) -> list[str]:
    """The references of the rows, in order."""
    return re.findall(r'class="inbox__reference">([^<]+)<', text)


def counts_in(text: str) -> dict[str, str]:
    """The numbers at the tabs, by tab."""
    found = re.findall(
        r'\?view=(\w+)"[^<]*<?[^<]*?<span class="inbox-tabs__count[^>]*>([^<]+)<', text
    )
    return dict(found)


@pytest.fixture
def one_of_each(triage_user, physio_user) -> dict[str, Enquiry]:
    """An enquiry for each tab, named after what makes it belong there."""
    RedFlagFactory()
    kinds = {
        "new": stored(),
        "mine": assign(stored().pk, triage_user, by=triage_user),
        "physio's": assign(stored().pk, physio_user, by=triage_user),
        "late": stored(),
        "urgent": stored(message="I am numb between the legs"),
        "closed": change_state(stored().pk, "closed", by=triage_user),
        "spam": many_enquiries(1, state="quarantine", spam_reasons=[ADVERTISEMENT])[0],
    }
    late = timezone.now() - timedelta(days=1)
    Enquiry.objects.filter(pk=kinds["late"].pk).update(due_at=late)
    return kinds


@pytest.mark.parametrize(
    ("tab", "kinds"),
    [
        ("open", ["urgent", "late", "new", "mine", "physio's"]),
        ("my", ["mine"]),
        ("unassigned", ["urgent", "late", "new"]),
        ("overdue", ["late"]),
        ("urgent", ["urgent"]),
        ("quarantine", ["spam"]),
        ("all", ["urgent", "late", "new", "mine", "physio's", "spam", "closed"]),
    ],
)
def test_each_tab_holds_its_rows_and_says_how_many(triage, one_of_each, tab, kinds):
    text = shown(triage, view=tab)

    assert references_in(text) == [one_of_each[kind].reference for kind in kinds]
    assert counts_in(text)[tab] == str(len(kinds))
    assert f'?view={tab}"\n           aria-current="page"' in text


def test_the_list_begins_with_what_is_open(triage, one_of_each):
    assert references_in(shown(triage)) == references_in(shown(triage, view="open"))
    assert list(counts_in(shown(triage))) == TRIAGE_TABS


def test_a_physiotherapist_has_four_tabs_that_count_only_their_own(physio, one_of_each):
    text = shown(physio)

    assert counts_in(text) == dict(zip(PHYSIO_TABS, ["1", "0", "0", "1"], strict=True))
    assert references_in(text) == [one_of_each["physio's"].reference]


@pytest.mark.parametrize(
    "view", ["quarantine", "unassigned", "open", "nonsense", "'; DROP", "\x00"]
)
def test_a_tab_that_is_not_offered_shows_the_first_one(physio, one_of_each, view):
    text = shown(physio, view=view)

    assert references_in(text) == [one_of_each["physio's"].reference]


def test_a_number_above_99_is_not_counted_to_its_end(triage):
    many_enquiries(120)

    assert counts_in(shown(triage))["open"] == "99+"


@pytest.mark.parametrize(
    ("tab", "words"),
    [
        ("open", "Nothing is open."),
        ("my", "Nothing is waiting for you."),
        ("unassigned", "Every open enquiry is in somebody's hands."),
        ("overdue", "Nothing is overdue."),
        ("urgent", "Nothing urgent is open."),
        ("quarantine", "Nothing looks like spam."),
        ("all", "There are no enquiries yet."),
    ],
)
def test_an_empty_tab_says_so_in_its_own_words(triage, tab, words):
    assert escape(words) in shown(triage, view=tab)


def test_a_row_shows_who_how_urgent_how_long_and_where(triage, library, physio_user, triage_user):
    RedFlagFactory()
    area = Area.objects.create(name="South Delhi", city="Delhi", pin_prefixes="1100")
    enquiry = stored(message="I am numb between the legs", source_page=library, area=area)
    assign(enquiry.pk, physio_user, by=triage_user)

    text = shown(triage)

    for expected in (
        CANARY_NAME,
        enquiry.reference,
        "Emergency",
        "Numb between the legs",
        "South Delhi, Delhi",
        "Library",
        "A phone call",
        ">physio<",
        'href="tel:+919876543210"',
    ):
        assert expected.strip("><") in text, expected
    assert "left" in text or "due " in text


def test_an_overdue_row_says_so_in_words(triage, one_of_each):
    assert "overdue" in shown(triage, view="overdue").split("<tbody>")[1]


def test_the_quarantine_gives_its_reasons(triage, one_of_each):
    text = shown(triage, view="quarantine")
    assert "Offers a loan" in text
    assert "cheap" not in text  # what gave it away stands on its page


def test_an_erased_row_is_shown_without_a_phone(triage):
    many_enquiries(1, state="closed", name="", phone="", erased_at=timezone.now())

    text = shown(triage, view="all")

    assert "personal data erased" in text
    assert "tel:" not in text


def test_no_order_loses_a_row_and_one_that_is_not_offered_is_that_of_need(triage):
    rows = many_enquiries(3, state=one_of("closed", "new", "waiting"))
    by_need = [rows[1].reference, rows[2].reference, rows[0].reference]

    for ordering in ORDERINGS:
        found = references_in(shown(triage, view="all", ordering=ordering))
        assert sorted(found) == sorted(by_need), ordering
    for ordering in ("name", "-phone", "pk; --", "\x00"):
        assert references_in(shown(triage, view="all", ordering=ordering)) == by_need


def test_the_soonest_due_comes_first_and_rows_without_a_clock_last(triage):
    now = timezone.now()
    due = {0: now + timedelta(hours=2), 1: None, 2: now + timedelta(hours=1)}
    rows = many_enquiries(3, state=one_of("new", "waiting", "new"), due_at=due.get)

    order = references_in(shown(triage, view="all", ordering="due"))

    assert order == [rows[2].reference, rows[0].reference, rows[1].reference]


@pytest.fixture
def two(library, physio_user) -> list[Enquiry]:
    """Two enquiries that differ in everything a filter asks for."""
    old = timezone.now() - timedelta(days=400)
    south = Area.objects.create(name="South Delhi", city="Delhi")
    return many_enquiries(
        2,
        state=one_of("assigned", "waiting"),
        urgency=one_of("emergency", ""),
        assigned_to=one_of(physio_user, None),
        area=one_of(south, None),
        source_page=one_of(library, None),
        looking_for=one_of("home_visit", "other"),
        created_at=one_of(old, timezone.now()),
    )


@pytest.mark.parametrize(
    "query",
    [
        {"state": "assigned"},
        {"urgency": ["emergency", "same_day"]},
        {"area": "south"},
        {"source_page": "libr"},
        {"looking_for": "home_visit"},
        {"received_to": LONG_AGO},
        {"received_from": "2000-01-01", "received_to": LONG_AGO},
    ],
)
def test_each_filter_narrows_the_list(triage, two, query):
    assert references_in(shown(triage, view="all", **query)) == [two[0].reference]


def test_the_list_can_be_narrowed_to_one_colleague(triage, two, physio_user):
    found = references_in(shown(triage, view="all", assigned_to=physio_user.pk))

    assert found == [two[0].reference]


@pytest.mark.parametrize(
    "query",
    [
        {"state": "nonsense"},
        {"state": ["new", "'; DROP TABLE"]},
        {"assigned_to": "9" * 40},
        {"assigned_to": "\x00"},
        {"area": "x" * 500},
        {"source_page": "\x00"},
        {"received_from": "31 Feb"},
    ],
)
def test_a_filter_that_cannot_be_read_shows_nothing_and_says_so(triage, query):
    stored()

    text = shown(triage, view="all", **query)

    assert references_in(text) == []
    assert "cannot be read" in text


def test_a_physiotherapist_is_not_offered_the_names_of_colleagues(physio, triage_user):
    assert 'name="assigned_to"' not in shown(physio)


def test_a_search_without_a_tab_looks_through_all(triage, triage_user):
    closed = change_state(stored().pk, "closed", by=triage_user)

    assert references_in(shown(triage, q="98765 43210")) == [closed.reference]
    narrowed = shown(triage, q="98765 43210", view="open")
    assert references_in(narrowed) == []
    assert "Look through all" in narrowed


def test_hostile_search_words_are_answered(triage):
    stored(message="nothing of the kind")

    for words in ("\x00", "a\x00b", "x" * 5000, "%", "_", "\\", "'\"", "🙂", b"\xed\xa0\x80"):
        assert triage.get(inbox_url("list"), {"q": words}).status_code == 200, words


def test_a_percent_sign_is_searched_as_it_is(triage):
    stored(message="no such sign")
    percent = stored(message="100% pain")

    assert references_in(shown(triage, q="100%")) == [percent.reference]
    assert references_in(shown(triage, q="%")) == [percent.reference]


def test_more_than_a_thousand_rows_are_not_counted_and_not_leafed_through(triage, monkeypatch):
    monkeypatch.setattr("enquiries.inbox.paginator.MOST_ROWS", 50)
    monkeypatch.setattr("enquiries.inbox.view.MOST_ROWS", 50)
    many_enquiries(60)

    text = shown(triage, p=99)

    assert "Page 2 of 2" in text
    assert "More than 1,000" in text


def test_a_page_that_does_not_exist_shows_one_that_does(triage):
    enquiry = stored()

    for number in ("0", "-1", "abc", "9" * 30, "\x00"):
        assert references_in(shown(triage, p=number)) == [enquiry.reference], number


@pytest.mark.parametrize(
    "query",
    [
        *({"view": tab} for tab in TRIAGE_TABS),
        {"view": "all", "p": "3"},
        {"ordering": "-received"},
        {"state": ["new", "closed"], "urgency": "emergency", "area": "a", "source_page": "b"},
        {"assigned_to": "1", "looking_for": "treatment", "received_from": "2020-01-01"},
        {"q": "98765"},
    ],
    ids=str,
)
def test_no_page_of_the_list_needs_more_than_fifteen_queries(
    triage, triage_user, physio_user, django_assert_max_num_queries, query
):
    query = {**query, **({"assigned_to": physio_user.pk} if "assigned_to" in query else {})}
    many_enquiries(
        300,
        state=one_of("new", "closed", "assigned", "quarantine", "waiting"),
        assigned_to=one_of(physio_user, triage_user),
        urgency=one_of("emergency", ""),
    )
    triage.get(inbox_url("list"), query)  # content types are cached per process

    with django_assert_max_num_queries(15):
        assert triage.get(inbox_url("list"), query).status_code == 200


def test_a_manager_needs_no_more_queries(django_assert_max_num_queries):
    client = logged_in(make_user("manager", "Practice managers"))
    many_enquiries(60)
    client.get(inbox_url("list"))

    with django_assert_max_num_queries(15):
        client.get(inbox_url("list"))
