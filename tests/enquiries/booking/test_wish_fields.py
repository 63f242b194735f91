"""Asking for three times: what cannot be is refused at its field, and what was typed stays."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.http import QueryDict

from clinic.models import Holiday, OpeningHours
from enquiries.booking.wish_fields import WishesForm
from tests.enquiries.booking.conftest import wish

pytestmark = pytest.mark.django_db
INDIA = ZoneInfo("Asia/Kolkata")
# A Thursday; the practice is open until 20:00.
NOW = datetime.datetime(2026, 11, 26, 10, 40, tzinfo=INDIA)


@pytest.fixture(autouse=True)
def _holiday(practice) -> None:
    practice.holidays = [Holiday(day=datetime.date(2027, 1, 15), name="Pongal")]
    practice.save()


def form_with(practice, *wishes: dict[str, str], **options) -> WishesForm:
    data = QueryDict(mutable=True)
    for one in wishes:
        data.update(one)
    return WishesForm(data, practice=practice, now=options.pop("now", NOW), **options)


def error(practice, *wishes: dict[str, str], field: str = "wish_1", **options) -> str:
    form = form_with(practice, *wishes, **options)
    assert list(form.errors) == [field]
    return str(form.errors[field][0])


def moment(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=INDIA)


def test_three_times_come_out_in_order_in_the_zone_of_the_practice(practice):
    form = form_with(
        practice,
        wish(1, "2026-11-28", "17:00"),
        wish(2, "2026-11-27", "08:30"),
        wish(3, "2026-12-01", "19:30"),
    )
    assert form.is_valid()
    assert form.wished_times == [
        moment("2026-11-28 17:00"),
        moment("2026-11-27 08:30"),
        moment("2026-12-01 19:30"),
    ]
    assert form.wished_times[0].isoformat() == "2026-11-28T17:00:00+05:30"


def test_all_of_it_may_be_left_out_unless_the_first_is_required(practice):
    assert form_with(practice).is_valid()
    assert form_with(practice).wished_times == []
    assert error(practice, first_required=True) == "Choose a day and a time."
    assert form_with(practice, wish(1, "2026-11-28", "17:00"), first_required=True).is_valid()


def test_a_later_wish_alone_is_a_wish(practice):
    form = form_with(practice, wish(3, "2026-11-28", "17:00"))
    assert form.is_valid()
    assert form.wished_times == [moment("2026-11-28 17:00")]


@pytest.mark.parametrize(
    "day", ["28/11/2026", "28-11-2026", "28.11.2026", "२८/११/२०२६", "2026-11-28 "]
)
def test_a_day_may_be_typed_as_people_write_it(practice, day):
    form = form_with(practice, wish(1, day, "17:00"))
    assert form.is_valid()
    assert form.wished_times == [moment("2026-11-28 17:00")]


REFUSED = [
    ("yesterday", "2026-11-25", "17:00", "This day has passed."),
    ("this morning", "2026-11-26", "10:00", "This time has passed."),
    ("this minute", "2026-11-26", "10:40", "This time has passed."),
    ("in an hour", "2026-11-26", "12:00", "This is too soon to arrange."),
    ("year one", "0001-01-01", "17:00", "This day has passed."),
    ("61 days ahead", "2027-01-26", "17:00", "up to 60 days ahead, until 25 January 2027."),
    ("year 9999", "9999-12-31", "23:30", "up to 60 days ahead"),
    ("a holiday", "2027-01-15", "17:00", "On 15 January 2027 we are closed: Pongal."),
    ("a closed day", "2026-11-29", "17:00", "On a Sunday we are closed."),
    ("three at night", "2026-11-27", "03:00", "On a Friday we are open 08:00–20:00."),
    ("closing time", "2026-11-27", "20:00", "On a Friday we are open 08:00–20:00."),
    ("31 February", "2027-02-31", "17:00", "Enter a day that exists"),
    ("year five digits", "12026-11-28", "17:00", "Enter a day that exists"),
    ("words", "tomorrow", "17:00", "Enter a day that exists"),
    ("markup", "<script>", "17:00", "Enter a day that exists"),
    ("no time", "2026-11-28", "", "Choose a time as well."),
    ("no day", "", "17:00", "Choose a day as well."),
    ("25 o'clock", "2026-11-28", "25:00", "Choose a time from the list."),
    ("nonsense", "2026-11-28", "teatime", "Choose a time from the list."),
]


@pytest.mark.parametrize(
    ("day", "time", "message"), [pytest.param(*case[1:], id=case[0]) for case in REFUSED]
)
def test_what_cannot_be_is_refused_with_the_reason_and_kept(practice, day, time, message):
    form = form_with(practice, wish(2, day, time))
    assert list(form.errors) == ["wish_2"]
    assert message in form.errors["wish_2"][0]
    assert form["wish_2"].value() == [day, time]
    assert form.wished_times == []


def test_two_hours_ahead_is_early_enough(practice):
    exactly = NOW.replace(minute=30)
    assert form_with(practice, wish(1, "2026-11-26", "12:30"), now=exactly).is_valid()
    assert form_with(practice, wish(1, "2027-01-25", "17:00")).is_valid()


def test_the_same_time_twice_is_said_at_the_second(practice):
    twice = (wish(1, "2026-11-28", "17:00"), wish(3, "28/11/2026", "17:00"))
    assert "You chose this time already" in error(practice, *twice, field="wish_3")


def test_a_long_appointment_must_end_before_closing(practice):
    assert form_with(practice, wish(1, "2026-11-27", "19:30"), minutes=30).is_valid()
    late = wish(1, "2026-11-27", "19:30")
    assert "this takes 60 minutes" in error(practice, late, minutes=60)


def test_one_right_wish_is_kept_beside_a_wrong_one(practice):
    form = form_with(practice, wish(1, "2026-11-28", "17:00"), wish(2, "2026-11-29", "17:00"))
    assert list(form.errors) == ["wish_2"]
    assert form["wish_1"].value() == ["2026-11-28", "17:00"]


def test_the_list_has_half_hours_from_the_earliest_opening_to_the_latest_closing(practice):
    practice.opening_hours = [
        OpeningHours(weekday=0, opens=datetime.time(9, 30), closes=datetime.time(12)),
        OpeningHours(weekday=1, opens=datetime.time(10), closes=datetime.time(13)),
    ]
    practice.save()
    html = str(form_with(practice)["wish_1"])
    times = [f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30)]
    offered = [time for time in times if f'value="{time}"' in html]
    assert offered == ["09:30", "10:00", "10:30", "11:00", "11:30", "12:00", "12:30"]
    assert 'min="2026-11-26"' in html
    assert 'max="2027-01-25"' in html


def test_without_opening_hours_any_time_from_8_to_20_can_be_asked_for(practice):
    practice.opening_hours = []
    practice.save()
    assert form_with(practice, wish(1, "2026-11-29", "08:00")).is_valid()
    assert "we are open 08:00–20:00" in error(practice, wish(1, "2026-11-29", "03:00"))


def test_a_time_that_is_not_on_the_list_stays_chosen_and_markup_does_not(practice):
    assert 'value="03:00" selected' in str(form_with(practice, wish(1, "x", "03:00"))["wish_1"])
    assert "<script>" not in str(form_with(practice, wish(1, "<script>", "<script>"))["wish_1"])


def test_a_time_that_the_clocks_leave_out_is_refused(practice):
    """In London 28 March 2027 goes from 01:00 to 02:00 at once."""
    practice.time_zone = "Europe/London"
    practice.opening_hours = [
        OpeningHours(weekday=6, opens=datetime.time(0), closes=datetime.time(20))
    ]
    practice.save()
    now = datetime.datetime(2027, 3, 25, 10, tzinfo=datetime.UTC)
    assert "clocks change" in error(practice, wish(1, "2027-03-28", "01:30"), now=now)
    form = form_with(practice, wish(1, "2027-03-28", "10:00"), now=now)
    assert form.is_valid()
    assert form.wished_times[0].isoformat() == "2027-03-28T10:00:00+01:00"


def test_today_is_meant_where_the_practice_is(practice):
    """At 20:00 UTC it is past midnight in India."""
    now = datetime.datetime(2026, 11, 26, 20, tzinfo=datetime.UTC)
    assert "This day has passed." in error(practice, wish(1, "2026-11-26", "17:00"), now=now)


def test_without_a_practice_the_fields_are_hidden_and_ask_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        form = WishesForm(initial={"wish_1": ["2026-11-28", "17:00"]})
        html = "".join(str(field) for field in form.hidden_fields())
    assert 'name="wish_1_day" value="2026-11-28"' in html
    assert 'name="wish_1_time" value="17:00"' in html


def test_it_takes_two_queries(practice, django_assert_num_queries):
    with django_assert_num_queries(2):
        form = form_with(practice, wish(1, "2026-11-28", "17:00"), wish(2, "2027-01-15", "17:00"))
        form.is_valid()
        str(form["wish_1"])
