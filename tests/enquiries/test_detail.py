"""The page of one enquiry: what it shows, what its buttons do, and what is never lost."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.log_actions import registry

from clinic.models import Area, Person
from enquiries.choices import EventKind
from enquiries.detail.merging import merge
from enquiries.detail.work_form import WorkForm
from enquiries.models import Enquiry, OutboundNotice
from enquiries.privacy.erasure import erase
from enquiries.work import add_note, assign, change_state, work_enquiry
from tests.enquiries.conftest import (
    CANARY_MESSAGE,
    CANARY_NAME,
    CANARY_PHONE,
    inbox_url,
    logged_in,
    stored,
)
from tests.factories import RedFlagFactory, make_user

pytestmark = pytest.mark.django_db


def page(client: Client, enquiry: Enquiry) -> str:
    """The detail page as text."""
    response = client.get(inbox_url("edit", enquiry.pk))
    assert response.status_code == 200
    return str(response.content.decode())


def shown_form(client: Client, enquiry: Enquiry) -> dict[str, Any]:
    """What the browser would send when nothing was entered."""
    hidden = dict(re.findall(r'name="(version|seen_\w+)" value="(\w*)"', page(client, enquiry)))
    return {"to": "", "assignee": "", "urgency": "", "note": "", **hidden}


def save(client: Client, enquiry: Enquiry, **entered: Any) -> Any:
    """Open the page, enter this, and save."""
    return client.post(
        inbox_url("edit", enquiry.pk), {**shown_form(client, enquiry), **entered}, follow=True
    )


def press(client: Client, name: str, enquiry: Enquiry, **data: Any) -> Any:
    """Press one of the buttons that have an address of their own."""
    return client.post(reverse(f"enquiry_detail:{name}", args=[enquiry.pk]), data, follow=True)


@pytest.fixture
def full_enquiry(form_page, library, triage_user, physio_user) -> Enquiry:
    """One with everything around it that the page can show."""
    area = Area.objects.create(name="South", city="Delhi", pin_prefixes="1100")
    area.people.add(Person.objects.create(name="Meera Nair", user=physio_user))
    RedFlagFactory(form_question="Are you numb between the legs?")
    enquiry = stored(
        form_page=form_page,
        source_page=library,
        message="I am numb between the legs",
        email="canary@example.test",
        chosen_person=Person.objects.get(),
    )
    for number in range(5):
        other = stored(message=f"Text {number}", form_page=form_page)
        if number < 2:
            merge(other.pk, enquiry.pk, by=triage_user)
    for number in range(10):
        add_note(enquiry.pk, f"Note {number}", by=triage_user)
    return enquiry


def test_the_page_needs_few_queries(triage, full_enquiry, django_assert_max_num_queries):
    page(triage, full_enquiry)  # content types and sites are cached per process

    with django_assert_max_num_queries(32):
        text = page(triage, full_enquiry)

    assert "Note 9" in text


def test_red_flags_are_shown_with_the_words_that_raised_them_and_with_ticks(triage):
    flag = RedFlagFactory(form_question="Are you numb between the legs?")
    enquiry = stored(message="I am numb between the legs", ticked_signs=[str(flag.translation_key)])

    text = page(triage, enquiry)

    assert "“<bdi>numb between the legs</bdi>”" in text
    assert "ticked by the patient" in text
    assert enquiry.rules_version in text


def test_the_promise_is_shown_in_words(triage):
    enquiry = stored()

    assert re.search(r"(min|h) left|due (today|tomorrow|\w{3}) \d\d:\d\d", page(triage, enquiry))


def test_the_newest_event_comes_first_and_a_note_keeps_its_lines(triage, triage_user):
    enquiry = stored()
    add_note(enquiry.pk, "first line\nsecond line", by=triage_user)

    text = page(triage, enquiry)

    history = text[text.index("enquiry-timeline") :]
    assert history.index("first line<br>second line") < history.index("Received")


def test_opening_the_page_is_logged_with_the_user_and_no_text(triage, triage_user):
    enquiry = stored()

    page(triage, enquiry)

    (entry,) = registry.get_logs_for_instance(enquiry).filter(action="enquiries.view")
    assert entry.user == triage_user
    assert CANARY_NAME not in f"{entry.label} {entry.data}"


@pytest.mark.parametrize(
    ("step", "state", "note"),
    [
        ("reached", "contacted", None),
        ("no_answer", "waiting", "Called, no answer."),
        ("booked", "booked", None),
        ("close", "closed", None),
    ],
)
def test_a_next_step_is_one_click_and_one_version(triage, step, state, note):
    enquiry = stored()

    save(triage, enquiry, step=step)

    enquiry.refresh_from_db()
    assert (enquiry.state, enquiry.version) == (state, 2)
    notes = list(enquiry.events.filter(kind=EventKind.NOTE).values_list("note", flat=True))
    assert notes == ([note] if note else [])


def test_a_next_step_keeps_the_note_that_was_typed(triage):
    enquiry = stored()

    save(triage, enquiry, step="no_answer", note="Her son says: after six")

    assert enquiry.events.get(kind=EventKind.NOTE).note == "Her son says: after six"


def test_a_step_that_the_page_does_not_offer_is_refused(triage):
    enquiry = stored()

    response = save(triage, enquiry, step="reopen", note="typed")

    enquiry.refresh_from_db()
    assert (enquiry.state, enquiry.version) == ("new", 1)
    assert "cannot be moved there" in response.content.decode()


def test_the_drop_down_offers_no_state_that_needs_more_than_a_move(triage):
    text = page(triage, stored())

    offered = re.search(r'<select name="to".*?</select>', text, re.DOTALL)
    assert offered
    values = re.findall(r'value="(\w*)"', offered[0])
    assert values == ["", "triaged", "assigned", "waiting", "contacted", "closed"]


def test_the_urgency_is_raised_with_a_click_and_lowered_only_with_a_reason(triage):
    enquiry = stored()

    save(triage, enquiry, urgency="emergency")
    refused = save(triage, enquiry, urgency="none")
    enquiry.refresh_from_db()
    assert enquiry.urgency == "emergency"
    assert "why it is less urgent" in refused.content.decode()

    save(triage, enquiry, urgency="none", note="Misread, it is an old scar")
    enquiry.refresh_from_db()
    assert enquiry.urgency == ""


def test_a_stale_save_shows_what_changed_beside_what_was_entered(triage, triage_user, physio_user):
    enquiry, colleague = stored(), make_user("colleague", "Triage staff")
    form = shown_form(triage, enquiry)
    work_enquiry(
        enquiry.pk, by=colleague, assignee=physio_user, urgency="same_day", note="I rang her"
    )

    entered = {**form, "to": "waiting", "note": "My long note"}
    response = triage.post(inbox_url("edit", enquiry.pk), entered)

    text = response.content.decode()
    conflict = text[text.index("conflict-heading") : text.index('class="enquiry-detail"')]
    for told in ("colleague", "I rang her", "New", "Assigned", "physio", "Today", "Waiting for"):
        assert told in conflict
    assert "Received" not in conflict
    assert "My long note" in text
    enquiry.refresh_from_db()
    assert enquiry.state == "assigned"

    hidden = dict(re.findall(r'name="(version|seen_\w+)" value="(\w*)"', text))
    triage.post(inbox_url("edit", enquiry.pk), {**entered, **hidden})
    enquiry.refresh_from_db()
    assert enquiry.state == "waiting"
    assert enquiry.events.filter(note="My long note").count() == 1


def test_a_note_alone_is_saved_whatever_else_happened(triage, physio_user):
    enquiry = stored()
    form = shown_form(triage, enquiry)
    add_note(enquiry.pk, "colleague's note", by=physio_user)

    response = triage.post(inbox_url("edit", enquiry.pk), {**form, "note": "my note"}, follow=True)

    notes = set(enquiry.events.filter(kind=EventKind.NOTE).values_list("note", flat=True))
    assert notes == {"colleague's note", "my note"}
    assert "A colleague changed it meanwhile" in response.content.decode()


def test_the_note_of_somebody_who_lost_the_enquiry_is_given_back_without_patient_data(
    physio, physio_user, triage_user
):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)
    form = shown_form(physio, enquiry)
    assign(enquiry.pk, triage_user, by=triage_user)

    response = physio.post(
        inbox_url("edit", enquiry.pk), {**form, "note": "an hour's <b>work</b>", "to": "closed"}
    )

    text = response.content.decode()
    assert response.status_code == 403
    assert "an hour&#x27;s &lt;b&gt;work&lt;/b&gt;" in text
    for personal in (CANARY_NAME, CANARY_MESSAGE, enquiry.reference, "98765"):
        assert personal not in text
    enquiry.refresh_from_db()
    assert enquiry.state == "assigned"


def test_the_note_is_given_back_too_when_the_enquiry_goes_in_the_moment_of_saving(
    physio, physio_user, triage_user, monkeypatch
):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)
    form = shown_form(physio, enquiry)

    def given_away_meanwhile(form: WorkForm) -> dict[str, Any]:
        assign(enquiry.pk, triage_user, by=triage_user)
        return form.cleaned_data

    monkeypatch.setattr(WorkForm, "clean", given_away_meanwhile)
    response = physio.post(inbox_url("edit", enquiry.pk), {**form, "note": "kept", "to": "closed"})

    assert response.status_code == 403
    assert "kept" in response.content.decode()
    assert CANARY_NAME not in response.content.decode()


def test_an_erased_enquiry_says_so_and_takes_nothing_more(triage, triage_user):
    enquiry = stored(email="canary@example.test")
    form = shown_form(triage, enquiry)
    erase(enquiry.pk, by=triage_user, reason="request")

    text = page(triage, enquiry)
    response = triage.post(inbox_url("edit", enquiry.pk), {**form, "note": "her name is back"})

    assert "personal data of this enquiry was erased on" in text
    for gone in ("tel:", "wa.me", 'name="note"', "Take it", CANARY_NAME, CANARY_MESSAGE):
        assert gone not in text
    assert response.status_code == 200
    assert not enquiry.events.filter(kind=EventKind.NOTE).exists()


def test_one_click_brings_back_from_quarantine_and_another_puts_there(triage, triage_user):
    enquiry = stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(
        spam_reasons=[{"rule": "links", "points": 60, "detail": "4 links"}]
    )

    press(triage, "quarantine", enquiry)
    enquiry.refresh_from_db()
    assert enquiry.state == "quarantine"
    text = page(triage, enquiry)
    assert "4 links" in text
    assert "Not spam: bring back" in text

    address = inbox_url("edit", enquiry.pk)
    response = triage.post(inbox_url("release", enquiry.pk), {"next": address})
    assert response.url == address
    enquiry.refresh_from_db()
    assert enquiry.state == "new"
    assert enquiry.due_at is not None
    assert {notice.status for notice in OutboundNotice.objects.all()} == {"pending"}


def test_what_may_be_an_emergency_cannot_be_put_in_quarantine(triage):
    RedFlagFactory()
    enquiry = stored(message="I am numb between the legs")

    assert "put in quarantine" not in page(triage, enquiry)
    response = press(triage, "quarantine", enquiry)

    enquiry.refresh_from_db()
    assert enquiry.state == "new"
    assert "This may be an emergency" in response.content.decode()


def test_next_and_previous_follow_the_order_of_need_among_ones_own(
    triage, physio, physio_user, triage_user
):
    first, second, third = stored(), stored(), stored()
    closed = stored()
    change_state(closed.pk, "closed", by=triage_user)
    for mine in (first, third):
        assign(mine.pk, physio_user, by=triage_user)

    def neighbours(client: Client, enquiry: Enquiry) -> list[str]:
        return re.findall(
            r'href="(\S+)" data-inbox-action="(?:previous|next)"', page(client, enquiry)
        )

    assert neighbours(triage, second) == [inbox_url("edit", e.pk) for e in (first, third)]
    assert neighbours(triage, third) == [inbox_url("edit", second.pk)]
    assert neighbours(physio, first) == [inbox_url("edit", third.pk)]


ACTIONS = [("contact", "call"), ("reply",), ("merge",), ("quarantine",)]


@pytest.mark.parametrize("action", ACTIONS)
def test_no_button_works_on_an_enquiry_that_is_not_ones_own(action, physio, physio_user):
    enquiry, mine = stored(email="canary@example.test"), stored()
    assign(mine.pk, physio_user, by=physio_user)
    address = reverse(f"enquiry_detail:{action[0]}", args=[enquiry.pk, *action[1:]])
    data = {"into": mine.pk, "version": 1, "subject": "S", "body": "B", "send": "1"}

    for client, place in (
        (physio, reverse("wagtailadmin_home")),
        (logged_in(make_user("writer", "Editors")), reverse("wagtailadmin_home")),
        (Client(), reverse("wagtailadmin_login")),
    ):
        response: Any = client.post(address, data)
        assert response.status_code == 302
        assert response.url.startswith(place)

    enquiry.refresh_from_db()
    assert (enquiry.version, enquiry.events.count()) == (1, 1)
    assert not enquiry.replies.exists()


def test_the_phone_is_first_on_the_page_and_landlines_get_no_messages(triage):
    mobile, landline = page(triage, stored()), page(triage, stored(phone="+911126543210"))

    for text in (mobile, landline):
        assert text.index('href="tel:') < text.index("What the patient wrote")
    assert f"sms:{CANARY_PHONE}" in mobile
    assert "wa.me" not in landline
    assert "sms:" not in landline


@pytest.mark.parametrize("key", ["abc", "0", "99999999999999999999999", "1%00"])
def test_a_key_that_is_no_enquirys_is_not_found(triage, key):
    address = inbox_url("list") + f"edit/{key}/"

    assert triage.get(address).status_code == 404
