"""Work on several rows of the inbox at once."""

import pytest
from django.urls import reverse
from wagtail.models import ModelLogEntry

from clinic.models import Urgency
from enquiries.models import Enquiry
from enquiries.work import add_note, assign
from tests.enquiries.conftest import CANARY_NAME, inbox_url, logged_in, stored
from tests.enquiries.many import many_enquiries
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def row(enquiry: Enquiry) -> str:
    """What a ticked box sends."""
    enquiry.refresh_from_db()
    return f"{enquiry.pk}:{enquiry.version}"


def bulk(client, action: str, *rows: str, **fields) -> str:
    """Confirm an action; the page that follows, as HTML."""
    data = {"action": action, "row": rows, "confirmed": "1", **fields}
    response = client.post(inbox_url("bulk"), data, follow=True)
    assert response.status_code == 200
    return response.content.decode()


def states(*enquiries: Enquiry) -> list[str]:
    """Their states now."""
    return [Enquiry.objects.get(pk=enquiry.pk).state for enquiry in enquiries]


def test_the_first_post_only_asks(triage):
    enquiry = stored()

    response = triage.post(inbox_url("bulk"), {"action": "close", "row": row(enquiry)})

    text = response.content.decode()
    assert states(enquiry) == ["new"]
    assert "Close: 1 enquiry" in text
    assert CANARY_NAME in text
    assert f'value="{row(enquiry)}"' in text
    assert 'name="confirmed"' in text


def test_several_are_closed_each_with_its_event_and_log_entry(triage, triage_user):
    enquiries = [stored(), stored()]

    text = bulk(triage, "close", *map(row, enquiries))

    assert states(*enquiries) == ["closed", "closed"]
    assert "2 enquiries changed." in text
    for enquiry in enquiries:
        assert enquiry.events.latest("pk").by == triage_user
        log = ModelLogEntry.objects.for_instance(enquiry).filter(action="enquiries.state")
        assert log.count() == 1


def test_several_are_given_to_a_colleague(triage, physio_user):
    enquiries = [stored(), stored()]

    bulk(triage, "assign", *map(row, enquiries), assignee=str(physio_user.pk))

    for enquiry in enquiries:
        enquiry.refresh_from_db()
        assert enquiry.assigned_to == physio_user


@pytest.mark.parametrize("assignee", ["", "999999", "abc", "\x00"])
def test_assigning_to_nobody_that_exists_asks_again(triage, assignee):
    enquiry = stored()

    text = bulk(triage, "assign", row(enquiry), assignee=assignee)

    assert states(enquiry) == ["new"]
    assert 'name="assignee"' in text


def test_a_writer_of_articles_is_no_possible_assignee(triage):
    writer, enquiry = make_user("writer", "Editors"), stored()

    bulk(triage, "assign", row(enquiry), assignee=str(writer.pk))

    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None


def test_several_go_into_quarantine_and_come_back(triage):
    enquiries = [stored(), stored()]

    bulk(triage, "quarantine", *map(row, enquiries))
    assert states(*enquiries) == ["quarantine", "quarantine"]

    bulk(triage, "release", *map(row, enquiries))
    assert states(*enquiries) == ["new", "new"]


def test_what_could_not_be_changed_is_named_with_its_reason_and_stops_no_other(triage, triage_user):
    fine, moved, closed = stored(), stored(), stored()
    bulk(triage, "close", row(closed))
    stale = row(moved)
    add_note(moved.pk, "meanwhile", by=triage_user)

    text = bulk(triage, "quarantine", row(fine), stale, row(closed))

    assert states(fine, moved, closed) == ["quarantine", "new", "closed"]
    assert f"{moved.reference}: Somebody else changed it" in text
    assert f"{closed.reference}: An enquiry that is" in text
    assert "1 enquiry changed." in text


def test_a_physiotherapist_changes_only_what_is_theirs_and_learns_nothing_of_the_rest(
    physio, physio_user, triage_user
):
    mine, other, another = stored(), stored(), stored()
    assign(mine.pk, physio_user, by=triage_user)
    chosen = [row(mine), row(other), row(another)]

    asked = physio.post(inbox_url("bulk"), {"action": "close", "row": chosen}).content.decode()
    done = bulk(physio, "close", *chosen)

    assert states(mine, other, another) == ["closed", "new", "new"]
    assert "2 enquiries were left out" in done
    for text in (asked, done):
        assert other.reference not in text
    assert "2 other enquiries are not yours" in asked


def test_what_may_be_an_emergency_stays_and_its_reason_is_said(triage):
    fine, emergency = stored(), stored()
    Enquiry.objects.filter(pk=emergency.pk).update(urgency=Urgency.EMERGENCY)

    text = bulk(triage, "quarantine", row(emergency), row(fine))

    assert states(emergency, fine) == ["new", "quarantine"]
    assert f"{emergency.reference}: This may be an emergency" in text


@pytest.mark.parametrize("action", ["quarantine", "release"])
def test_a_physiotherapist_has_no_quarantine(physio, physio_user, triage_user, action):
    mine = assign(stored().pk, physio_user, by=triage_user)

    bulk(physio, action, row(mine))

    assert states(mine) == ["assigned"]


@pytest.mark.parametrize("action", ["delete", "", "open", "__class__", "\x00"])
def test_an_action_that_is_not_offered_does_nothing(triage, action):
    enquiry = stored()

    text = bulk(triage, action, row(enquiry))

    assert states(enquiry) == ["new"]
    assert "Tick at least one enquiry" in text


def test_rows_that_are_none_are_left_out(triage):
    enquiry = stored()

    bulk(triage, "close", "", ":", "1", "abc:1", f"{'9' * 30}:1", "\x00", "-1:1", row(enquiry))

    assert states(enquiry) == ["closed"]


def test_no_more_than_a_hundred_are_changed_at_once(triage):
    enquiries = many_enquiries(103)

    triage.post(inbox_url("bulk"), {"action": "close", "row": [row(e) for e in enquiries]})
    text = triage.post(
        inbox_url("bulk"), {"action": "close", "row": [row(e) for e in enquiries]}
    ).content.decode()

    assert "Close: 100 enquiries" in text


def test_only_staff_who_work_enquiries_reach_it(client):
    enquiry = stored()
    for browser in (client, logged_in(make_user("writer", "Editors"))):
        data = {"action": "close", "row": row(enquiry), "confirmed": "1"}
        assert browser.post(inbox_url("bulk"), data).status_code == 302
    assert states(enquiry) == ["new"]


def test_it_is_reached_by_post_and_leads_back_to_this_site_only(triage):
    assert triage.get(inbox_url("bulk")).status_code == 405
    away = triage.post(inbox_url("bulk"), {"next": "https://example.test/"})
    assert away.url == inbox_url("list")


def test_searched_words_do_not_travel_along(triage):
    stored()

    text = triage.get(inbox_url("list"), {"q": CANARY_NAME, "state": "new"}).content.decode()

    (back,) = {line for line in text.splitlines() if 'name="next"' in line}
    assert "state=new" in back
    assert "Canary" not in back


def test_wagtails_own_bulk_actions_have_no_address(superuser):
    stored()
    client = logged_in(superuser)
    address = reverse("wagtail_bulk_action", args=["enquiries", "enquiry", "delete"])

    assert client.get(f"{address}?id=all").status_code == 404
