"""How a post came: the trap, the time, the rates, the repetition, the captcha."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from enquiries.choices import CaptchaResult
from enquiries.forms import EnquiryForm
from enquiries.models import Enquiry, FormPost
from enquiries.outbox.loop import keep_house
from enquiries.spam import QUARANTINE_AT, SPAM_AT, SpamVerdict, judge_alone, judge_among_others
from enquiries.spam.form_fields import signed_now
from enquiries.spam.posts import forget_old_posts
from enquiries.spam.signals import signals_of
from enquiries.states import EnquiryState
from enquiries.submission import Signals
from tests.enquiries.conftest import stored, submission, valid_post

pytestmark = pytest.mark.django_db

HERE, THERE = "a" * 64, "b" * 64
WITH_LINK = "My knee hurts, see https://knee.example/x"
LONG_MESSAGE = "My shoulder hurts when I lift my arm above the head."


def verdict(**changes) -> SpamVerdict:
    """What the rules say of a post with these changes, unhurried and from HERE."""
    changes.setdefault("signals", Signals(network=HERE, form_age_seconds=60))
    data = submission(**changes)
    return judge_among_others(data, judge_alone(data))


def rules(**changes) -> dict[str, int]:
    """The rules that a post with these changes meets, with their points."""
    return {reason.rule: reason.points for reason in verdict(**changes).reasons}


def posts(count: int, *, network: str = HERE, ago: timedelta = timedelta(0)) -> None:
    FormPost.objects.bulk_create(
        FormPost(network=network, at=timezone.now() - ago) for _ in range(count)
    )


def signals_from(rf, **changes) -> Signals:
    form = EnquiryForm(rf.post("/", valid_post(**changes)).POST)
    assert form.is_valid(), form.errors
    return signals_of(rf.post("/"), form)


def test_a_plain_post_meets_no_rule():
    assert rules() == {}


def test_typed_answers_are_judged_with_the_message_and_chosen_ones_are_not():
    chosen = {"label": "Since when", "type": "dropdown", "value": "More than three months"}
    typed = {"label": "Anything else", "type": "multiline", "value": "[url=x]y[/url]"}

    assert "script" in rules(message="Привет, сайт в топ", answers=[chosen])
    assert rules(answers=[chosen]) == {}
    assert "markup" in rules(answers=[typed])


def test_a_post_without_the_two_fields_is_accepted_and_hardly_suspected(client, form_page):
    client.post("/ask-us/", valid_post())

    enquiry = Enquiry.objects.get()
    assert enquiry.state == EnquiryState.NEW
    assert enquiry.spam_score < QUARANTINE_AT


def test_the_form_carries_a_trap_that_nobody_meets_and_its_own_time(client, form_page):
    text = client.get("/ask-us/").content.decode()

    trap = text[text.index('class="form-trap"') : text.index('name="company_website"') + 200]
    assert 'aria-hidden="true"' in trap
    assert 'tabindex="-1"' in trap
    assert 'autocomplete="off"' in trap
    assert 'type="text"' in trap
    assert 'name="form_time" value="' in text


def test_what_fills_the_trap_is_stored_as_spam_without_a_challenge(client, form_page):
    client.post("/ask-us/", valid_post(company_website="https://x.example"))

    enquiry = Enquiry.objects.get()
    assert enquiry.state == EnquiryState.QUARANTINE
    assert enquiry.spam_score >= SPAM_AT


def test_a_form_sent_at_once_is_too_fast_and_one_sent_later_is_not(rf, monkeypatch):
    at_once = signals_from(rf, form_time=signed_now())
    opened = signed_now()
    now = timezone.now().timestamp()
    monkeypatch.setattr("enquiries.spam.form_fields.time.time", lambda: now + 60)
    later = signals_from(rf, form_time=opened)

    assert set(rules(signals=at_once)) == {"too_fast"}
    assert not verdict(signals=at_once).is_quarantined
    assert verdict(signals=at_once, message=WITH_LINK).is_quarantined
    assert later.form_age_seconds == pytest.approx(60, abs=2)
    assert rules(signals=later) == {}


@pytest.mark.parametrize("form_time", ["1", "1:x", "nonsense", "9" * 400, "०:०"])
def test_a_forged_time_is_worse_than_none(rf, form_time):
    forged = rules(signals=signals_from(rf, form_time=form_time))
    missing = rules(signals=signals_from(rf, form_time=""))

    assert 0 < missing["no_form_time"] < forged["forged_form_time"] < QUARANTINE_AT


def test_the_time_of_a_form_stays_when_it_comes_back_with_an_error(client, form_page):
    opened = signed_now()

    response = client.post("/ask-us/", valid_post(phone="1", form_time=opened))

    assert f'value="{opened}"' in response.content.decode()


def test_some_posts_in_ten_minutes_from_one_network_are_a_hint_and_many_are_doubtful():
    posts(15, network=THERE)
    posts(15, ago=timedelta(minutes=11))
    posts(5 - 1)
    assert rules() == {}

    posts(1)
    assert rules() == {"network_rate": 25}
    assert verdict(message=WITH_LINK).is_quarantined

    posts(10)
    assert rules() == {"network_rate": QUARANTINE_AT}


def test_more_than_forty_posts_a_day_from_one_network_are_doubtful():
    posts(39, ago=timedelta(hours=20))
    assert rules() == {}

    posts(1, ago=timedelta(hours=20))
    assert rules() == {"network_rate": QUARANTINE_AT}


def test_some_enquiries_in_ten_minutes_from_one_phone_are_a_hint_and_many_are_doubtful():
    for _ in range(3):
        assert rules() == {}
        stored()
    assert rules() == {"phone_rate": 25}
    assert verdict(message=WITH_LINK).is_quarantined

    for _ in range(3):
        stored()
    assert rules() == {"phone_rate": QUARANTINE_AT}
    assert rules(phone="+919812345678") == {}


def test_more_than_ten_enquiries_a_day_from_one_phone_are_doubtful():
    for _ in range(10):
        stored()
    Enquiry.objects.update(created_at=timezone.now() - timedelta(hours=20))

    assert rules() == {"phone_rate": QUARANTINE_AT}


def test_a_family_that_writes_several_times_is_not_put_aside_for_it_alone():
    posts(15 - 1)
    for _ in range(5):
        stored()

    assert rules() == {"network_rate": 25, "phone_rate": 20}
    assert not verdict().is_quarantined


def test_changing_the_text_again_and_again_is_one_enquiry():
    token = uuid.uuid4()
    for number in range(4):
        stored(token=token, message=f"My knee, number {number}")

    assert rules(token=token, message="My knee, at last") == {}
    assert rules() == {}


def test_both_rates_at_their_worst_still_leave_the_check_for_a_person():
    posts(40)
    for _ in range(6):
        stored()

    assert rules() == {"network_rate": QUARANTINE_AT, "phone_rate": 30}
    assert QUARANTINE_AT <= verdict().score < SPAM_AT


def test_a_message_that_other_phones_sent_today_is_doubtful_but_a_family_is_not():
    stored(message=LONG_MESSAGE, phone="+919811111111")
    assert rules(message=LONG_MESSAGE)["same_message"] < QUARANTINE_AT

    stored(message=LONG_MESSAGE, phone="+919822222222")
    assert rules(message=LONG_MESSAGE)["same_message"] >= QUARANTINE_AT


def test_short_messages_old_ones_and_ones_own_are_no_repetition():
    for number in range(3):
        stored(message="Please call me", phone=f"+91981111111{number}")
        stored(message=LONG_MESSAGE)

    assert "same_message" not in rules(message="Please call me", phone="+919833333333")
    assert "same_message" not in rules(message=LONG_MESSAGE)
    Enquiry.objects.update(created_at=timezone.now() - timedelta(hours=25))
    assert "same_message" not in rules(message=LONG_MESSAGE, phone="+919833333333")


def test_a_passed_captcha_lowers_the_score_and_a_missing_one_quarantines_nobody():
    posts(15)

    passed = verdict(captcha=CaptchaResult.PASSED, signals=Signals(network=HERE))

    assert passed.score < QUARANTINE_AT
    assert rules(captcha=CaptchaResult.PASSED, signals=Signals(form_age_seconds=60)) == {}
    assert 0 < rules(
        captcha=CaptchaResult.UNAVAILABLE, signals=Signals(form_age_seconds=60)
    )["captcha_unavailable"] < QUARANTINE_AT  # fmt: skip


def test_posts_are_counted_stored_or_refused_and_forgotten_after_a_day(client, form_page):
    client.post("/ask-us/", valid_post())
    client.post("/ask-us/", valid_post(phone="1"))
    assert FormPost.objects.count() == 2

    posts(3, ago=timedelta(hours=25))
    assert forget_old_posts(timezone.now()) == 3
    assert FormPost.objects.count() == 2


def test_the_outbox_forgets_old_posts_as_it_goes():
    posts(2, ago=timedelta(hours=25))

    keep_house(timezone.now())

    assert not FormPost.objects.exists()


def test_no_address_is_stored_anywhere(client, form_page):
    client.post("/ask-us/", valid_post(), REMOTE_ADDR="203.0.113.7")

    network = Enquiry.objects.get().network
    assert network == FormPost.objects.get().network
    assert len(network) == 64
    assert "203.0.113" not in repr([*Enquiry.objects.values(), *FormPost.objects.values()])
