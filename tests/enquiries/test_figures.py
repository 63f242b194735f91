"""The figures: what they count, who sees them, what they cost, and what hostile input does."""

import csv
import io
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.http import QueryDict
from django.urls import reverse
from wagtail.log_actions import registry

from clinic.models import Area
from enquiries.choices import LookingFor, NoticeKind, NoticeStatus
from enquiries.figures.chart import LONGEST_BAR, chart_of
from enquiries.figures.past import MOST_ROWS, Row, Section, past
from enquiries.figures.period import Period, PeriodForm
from enquiries.figures.present import longest_waiting, present, stuck_mail
from enquiries.first_contacts import FirstContacts
from enquiries.models import Enquiry, OutboundNotice
from enquiries.states import EnquiryState
from tests.enquiries.conftest import CANARY_NAME, logged_in
from tests.enquiries.past_enquiries import answered, past_enquiry, store
from tests.factories import make_user

pytestmark = pytest.mark.django_db

KOLKATA = ZoneInfo("Asia/Kolkata")
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=KOLKATA)  # a Thursday
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=KOLKATA)
DAY = timedelta(days=1)
REPORT, CSV = "enquiry_figures", "enquiry_figures_csv"


@pytest.fixture(autouse=True)
def _now():
    """The same moment in every test."""
    with time_machine.travel(NOW, tick=False):
        yield


def november() -> Period:
    """All of the month so far."""
    return Period(date(2026, 11, 1), date(2026, 11, 26), KOLKATA)


def rows_of(key: str, period: Period | None = None) -> dict[str, FirstContacts]:
    """The lines of one table, by their labels."""
    sections = past(period or november(), NOW).sections
    (section,) = (section for section in sections if section.key == key)
    return {row.label: row.figures for row in section.rows}


# What is counted


def test_a_period_is_counted_as_a_whole_and_by_service():
    answered(MONDAY, 10, 20, looking_for=LookingFor.TREATMENT)
    answered(MONDAY, 40, looking_for=LookingFor.HOME_VISIT)
    store([past_enquiry(MONDAY), past_enquiry(MONDAY, due_at=NOW + DAY)])

    whole, by_service = past(november(), NOW).whole, rows_of("service")

    assert (whole.received, whole.answered, whole.in_time, whole.missed) == (5, 3, 2, 1)
    assert (whole.median, whole.ninetieth) == (20, None)
    assert {label: figures.received for label, figures in by_service.items()} == {
        "Treatment for a pain or an injury": 4,
        "A physiotherapist at home": 1,
    }


def test_areas_and_articles_are_named_and_so_is_their_absence():
    area = Area.objects.create(name="South Delhi", city="Delhi")
    answered(MONDAY, 1, 2, area=area, source_title="Low back pain")
    answered(MONDAY, 3)

    assert {label: row.received for label, row in rows_of("area").items()} == {
        "South Delhi": 2,
        "No known area": 1,
    }
    assert {label: row.received for label, row in rows_of("article").items()} == {
        "Low back pain": 2,
        "Not from an article": 1,
    }


def test_many_articles_are_summed_up_behind_the_first_ones():
    for number in range(MOST_ROWS + 3):
        answered(MONDAY, *[1] * (20 - number), source_title=f"Article {number}")

    rows = rows_of("article")

    assert len(rows) == MOST_ROWS + 1
    assert next(iter(rows)) == "Article 0"
    assert rows["3 others"].received == 5 + 4 + 3


def test_twelve_weeks_are_shown_also_empty_ones():
    answered(MONDAY, 5)
    answered(MONDAY - timedelta(weeks=11), 5)
    answered(MONDAY - timedelta(weeks=11) - DAY, 5)

    rows = rows_of("week", Period(date(2026, 11, 26), date(2026, 11, 26), KOLKATA))

    assert next(iter(rows)) == "7 Sep"
    assert list(rows)[-1] == "23 Nov"
    assert [row.received for row in rows.values()] == [1, *[0] * 10, 1]


def test_a_day_begins_at_midnight_in_the_practices_own_zone():
    # 23:45 UTC on Sunday is 05:15 on Monday in Delhi.
    midnight = datetime(2026, 11, 23, 0, 0, tzinfo=KOLKATA)
    answered(midnight, 5)
    answered(midnight - timedelta(seconds=1), 5)
    week = Period(date(2026, 11, 23), date(2026, 11, 26), KOLKATA)

    assert past(week, NOW).whole.received == 1
    assert [row.received for row in rows_of("week").values()][-2:] == [1, 1]


def test_spam_and_duplicates_are_not_counted():
    (first,) = answered(MONDAY, 5)
    store(
        [
            past_enquiry(MONDAY, state=EnquiryState.QUARANTINE),
            past_enquiry(MONDAY, state=EnquiryState.DUPLICATE, merged_into=first),
        ]
    )

    figures = past(november(), NOW)

    assert (figures.whole.received, figures.quarantined) == (1, 1)


def test_the_present_counts_what_is_open(physio_user):
    store(
        [
            past_enquiry(NOW - DAY, due_at=NOW - DAY),
            past_enquiry(NOW, due_at=NOW + DAY, urgency="emergency"),
            past_enquiry(
                NOW, due_at=NOW + DAY, state=EnquiryState.ASSIGNED, assigned_to=physio_user
            ),
            past_enquiry(NOW, state=EnquiryState.WAITING, urgency="emergency"),
            past_enquiry(NOW, state=EnquiryState.CLOSED, closed_at=NOW),
        ]
    )

    stand = present(Enquiry.objects.all(), NOW)

    assert {state: n for state, n in stand.by_state.items() if n} == {
        EnquiryState.NEW: 2,
        EnquiryState.ASSIGNED: 1,
        EnquiryState.WAITING: 1,
    }
    assert (stand.open, stand.overdue, stand.urgent_waiting, stand.unassigned) == (4, 1, 1, 3)
    assert longest_waiting().created_at == NOW - DAY


def test_mail_that_is_stuck_is_counted():
    (enquiry,) = answered(MONDAY, 5)
    for number, (status, minutes) in enumerate(
        [(NoticeStatus.PENDING, 16), (NoticeStatus.PENDING, 14), (NoticeStatus.DEAD, 1)]
    ):
        OutboundNotice.objects.create(
            enquiry=enquiry,
            kind=NoticeKind.NEW_ENQUIRY,
            to=f"desk{number}@example.test",
            status=status,
            created_at=NOW - timedelta(minutes=minutes),
        )

    assert stuck_mail(NOW) == {"late": 1, "dead": 1}


# The period that the address asks for


def form(query: str) -> PeriodForm:
    return PeriodForm(QueryDict(query), today=NOW.date(), zone=KOLKATA)


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [
        ("", "2026-10-28", "2026-11-26"),
        ("period=week", "2026-11-23", "2026-11-26"),
        ("period=30days&first=2020-01-01&last=2020-02-01", "2026-10-28", "2026-11-26"),
        ("period=12weeks", "2026-09-07", "2026-11-26"),
        ("period=own&first=2025-02-01&last=2025-02-28", "2025-02-01", "2025-02-28"),
        ("period=own&first=2026-11-26&last=2026-11-26", "2026-11-26", "2026-11-26"),
    ],
)
def test_a_period_can_be_chosen(query, first, last):
    chosen = form(query).chosen

    assert (str(chosen.first), str(chosen.last)) == (first, last)


HOSTILE = [
    "period=own",
    "period=own&first=2026-11-26",
    "period=own&first=2026-11-26&last=2026-11-25",
    "period=own&first=2026-11-01&last=2026-11-27",
    "period=own&first=0001-01-01&last=2026-11-01",
    "period=own&first=9999-12-31&last=9999-12-31",
    "period=own&first=2026-13-45&last=2026-11-01",
    "period=own&first=<script>&last=%00",
    "period=everything",
    "period=own&period=%F0%9F%92%A9",
    "period=" + "x" * 5000,
]


@pytest.mark.parametrize("query", HOSTILE)
def test_what_cannot_be_read_leaves_the_last_30_days_and_says_so(triage, query):
    asked = form(query)
    page = triage.get(f"{reverse(REPORT)}?{query}").content.decode()
    file = triage.get(f"{reverse(CSV)}?{query}")

    assert asked.chosen == form("").chosen
    assert asked.errors
    assert "Shown are the last 30 days" in page
    assert "<script>" not in page.split("Shown are the last 30 days")[1].split("</div>")[0]
    assert 'filename="enquiry-figures-2026-10-28-2026-11-26.csv"' in file["Content-Disposition"]


# Who sees them


@pytest.mark.parametrize("name", [REPORT, CSV])
@pytest.mark.parametrize(
    ("group", "sees"),
    [
        ("Triage staff", True),
        ("Practice managers", True),
        ("Physiotherapists", False),
        ("Editors", False),
    ],
)
def test_figures_are_for_those_who_triage(home_page, group, sees, name):
    client = logged_in(make_user("somebody", group))

    response = client.get(reverse(name))

    assert (response.status_code == 200) == sees
    if not sees:
        assert response.headers["Location"] == reverse("wagtailadmin_home")
        assert not registry.get_logs_for_instance(response.wsgi_request.user).exists()


def test_a_visitor_must_log_in(client, home_page):
    for name in (REPORT, CSV):
        assert "/login/" in client.get(reverse(name)).headers["Location"]


def test_the_menu_leads_there_for_those_who_may(triage, physio, home_page):
    address = reverse(REPORT)

    assert address in triage.get(reverse("wagtailadmin_home")).content.decode()
    assert address not in physio.get(reverse("wagtailadmin_home")).content.decode()


# The page and the file


def test_the_report_shows_every_figure_with_a_table_behind_each_drawing(triage, home_page):
    area = Area.objects.create(name="South <b>Delhi</b>", city="Delhi")
    answered(MONDAY, *[10] * 19, 900, area=area, site=home_page.get_site())

    page = triage.get(reverse(REPORT)).content.decode()

    for shown in ("95&nbsp;%", "10&nbsp;min", "an answer within 30 minutes: the site promises it"):
        assert shown in page
    assert page.count('role="img"') == page.count("<desc") == 4
    assert page.count("The numbers as a table") == 4
    assert "South &lt;b&gt;Delhi&lt;/b&gt;: 20, 19 in time" in page
    assert "South <b>" not in page
    assert CANARY_NAME not in page
    assert "style=" not in page.split("<main")[1].split("</main>")[0]


def test_without_enquiries_it_says_so(triage, home_page):
    page = triage.get(reverse(REPORT)).content.decode()

    assert page.count("No enquiries in these days.") == 3
    assert "do not bear out an answer within 30 minutes" in page


def csv_rows(client: Any, query: str = "") -> list[list[str]]:
    """The file as a spreadsheet program reads it."""
    response = client.get(f"{reverse(CSV)}?{query}")
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_the_file_holds_the_same_figures_and_no_formula(triage, triage_user, home_page):
    answered(MONDAY, 10, 40, source_title="=HYPERLINK(1)")
    store([past_enquiry(MONDAY)])

    rows = csv_rows(triage, "period=week")

    assert ["Now", "New", "1"] in rows
    assert ["Now", "Overdue", "1"] in rows
    assert ["2026-11-23 – 2026-11-26", "All", "3", "2", "1", "1", "40", ""] in rows
    article = ["By article they came from", "'=HYPERLINK(1)", "2", "2", "1", "0", "10", "40"]
    assert article in rows


def test_a_download_is_logged_with_its_days(triage, triage_user, home_page):
    csv_rows(triage, "period=week")

    entry = registry.get_logs_for_instance(triage_user).get(action="enquiries.figures")
    assert entry.data == {"first": "2026-11-23", "last": "2026-11-26"}


# What they cost


def fill(count: int) -> None:
    """Enquiries of many areas, articles and minutes."""
    areas = [Area.objects.create(name=f"Area {n}", city="Delhi") for n in range(5)]
    for number in range(count):
        answered(
            MONDAY, number, number + 1, area=areas[number % 5], source_title=f"Title {number % 30}"
        )
    store(past_enquiry(MONDAY) for _ in range(count))


@pytest.mark.parametrize("group", ["Triage staff", "Practice managers"])
def test_the_report_takes_twenty_queries_at_most(home_page, group, django_assert_max_num_queries):
    fill(40)
    client = logged_in(make_user("somebody", group))
    client.get(reverse(REPORT))  # the first page of a user's life makes a profile

    with django_assert_max_num_queries(20):
        client.get(reverse(REPORT))


def test_the_figures_themselves_take_five(django_assert_num_queries):
    fill(10)

    with django_assert_num_queries(5):
        past(november(), NOW)


@pytest.mark.once
def test_bars_are_drawn_to_scale():
    rows = [Row("All", FirstContacts(received=40, in_time=10)), Row("None", FirstContacts())]
    chart = chart_of(Section("area", "By area", "Area", rows))

    assert [(bar.length, bar.filled) for bar in chart.bars] == [
        (LONGEST_BAR, LONGEST_BAR // 4),
        (0, 0),
    ]
    assert chart.description == "All: 40, 10 in time; None: 0, 0 in time"
