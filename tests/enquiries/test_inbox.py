"""The inbox: who sees what, what is refused, and what one click does."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from enquiries.models import Enquiry
from enquiries.work import add_note, assign, change_state
from tests.enquiries.conftest import (
    CANARY_MESSAGE,
    CANARY_NAME,
    inbox_url,
    logged_in,
    stored,
)
from tests.factories import RedFlagFactory, make_user

pytestmark = pytest.mark.django_db


def work(client: Client, enquiry: Enquiry, **fields):
    """Save the detail page's form as it was shown, with `fields` typed."""
    enquiry.refresh_from_db()
    data = {"to": "", "assignee": "", "note": "", "version": enquiry.version, **fields}
    return client.post(inbox_url("edit", enquiry.pk), data)


def test_triage_staff_sees_an_enquiry_in_the_list_and_in_full(triage, library):
    enquiry = stored(source_page=library)

    listing = triage.get(inbox_url("list")).content.decode()
    detail = triage.get(inbox_url("edit", enquiry.pk)).content.decode()

    assert enquiry.reference in listing
    assert "Library" in listing
    assert "Enquiries" in triage.get(reverse("wagtailadmin_home")).content.decode()
    for shown in (CANARY_NAME, CANARY_MESSAGE, "tel:+919876543210", "098765 43210", "Take it"):
        assert shown in detail
    assert "https://wa.me/919876543210" in detail
    assert 'href="http://testserver/library/"' in detail or 'href="/library/"' in detail


def test_what_a_patient_wrote_is_shown_escaped(triage):
    script = "<script>alert(1)</script>"
    answer = {"label": script, "type": "singleline", "value": script}
    enquiry = stored(name=script, message=script, answers=[answer])

    assert script not in triage.get(inbox_url("edit", enquiry.pk)).content.decode()
    assert script not in triage.get(inbox_url("list")).content.decode()


ADDRESSES = ["list", "list_results", "edit", "history", "history_results"]


def addresses_of(enquiry: Enquiry) -> list[str]:
    return [
        inbox_url(name, *([] if name.startswith("list") else [enquiry.pk])) for name in ADDRESSES
    ]


@pytest.mark.parametrize("group", ["Editors", "Clinical reviewers"])
def test_whoever_writes_articles_is_refused_at_every_address(group, form_page):
    enquiry = stored(form_page=form_page)
    client = logged_in(make_user("writer", group))
    submissions = reverse("wagtailforms:list_submissions", args=[form_page.pk])
    bulk_delete = reverse("wagtail_bulk_action", args=["enquiries", "enquiry", "delete"])

    for address in [*addresses_of(enquiry), submissions, f"{bulk_delete}?id={enquiry.pk}"]:
        for response in (client.get(address), client.post(address, {"to": "closed", "version": 1})):
            assert response.status_code in {302, 403, 404}, address
            assert CANARY_NAME.encode() not in response.content
            assert enquiry.reference.encode() not in response.content

    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert inbox_url("list") not in home
    enquiry.refresh_from_db()
    assert enquiry.version == 1


def test_a_visitor_without_a_login_is_sent_to_the_login(client):
    for address in addresses_of(stored()):
        response = client.get(address)
        assert response.status_code == 302
        assert response.url.startswith(reverse("wagtailadmin_login"))


def test_a_physiotherapist_sees_only_what_is_assigned_to_them(physio, physio_user, triage_user):
    mine, other = stored(), stored()
    assign(mine.pk, physio_user, by=triage_user)

    listing = physio.get(inbox_url("list")).content.decode()

    assert mine.reference in listing
    assert other.reference not in listing
    assert [physio.get(address).status_code for address in addresses_of(mine)] == [200] * 5
    refused = [physio.get(address).status_code for address in addresses_of(other)[2:]]
    assert refused == [302] * 3
    work(physio, other, to="closed")
    other.refresh_from_db()
    assert other.state == "new"


def test_a_physiotherapist_cannot_give_an_enquiry_to_somebody_else_only_back(
    physio, physio_user, triage_user
):
    enquiry = stored()
    assign(enquiry.pk, physio_user, by=triage_user)

    work(physio, enquiry, assignee=str(triage_user.pk))
    enquiry.refresh_from_db()
    assert enquiry.assigned_to == physio_user

    response = work(physio, enquiry, assignee="nobody")
    enquiry.refresh_from_db()
    assert enquiry.assigned_to is None
    assert response.url == inbox_url("list")


@pytest.mark.parametrize("name", ["add", "delete", "copy", "usage", "inspect"])
def test_other_addresses_of_a_snippet_do_not_exist(name):
    for arguments in ([], [1]):
        with pytest.raises(NoReverseMatch):
            inbox_url(name, *arguments)


def test_even_a_superuser_can_neither_add_nor_delete(superuser):
    enquiry = stored()
    client = logged_in(superuser)
    base = inbox_url("list")

    assert client.get(f"{base}add/").status_code == 404
    assert client.post(f"{base}delete/{enquiry.pk}/").status_code == 404
    bulk_delete = reverse("wagtail_bulk_action", args=["enquiries", "enquiry", "delete"])
    assert client.post(f"{bulk_delete}?id={enquiry.pk}&next={base}").status_code == 404
    assert Enquiry.objects.filter(pk=enquiry.pk).exists()
    listing = client.get(base).content.decode()
    assert f"{base}add/" not in listing
    assert "bulk_action" not in listing


def test_nobody_can_choose_an_enquiry_in_a_chooser(superuser):
    stored()

    response = logged_in(superuser).get("/admin/snippets/choose/enquiries/enquiry/")

    assert response.status_code == 404


def test_a_forged_post_cannot_move_a_closed_enquiry_to_new(triage, triage_user):
    enquiry = stored()
    change_state(enquiry.pk, "closed", by=triage_user)

    response = work(triage, enquiry, to="new", note="typed note")

    enquiry.refresh_from_db()
    assert enquiry.state == "closed"
    assert "cannot be moved there" in response.content.decode()
    assert "typed note" in response.content.decode()


def test_a_forged_post_cannot_change_what_the_patient_wrote(triage):
    enquiry = stored()

    work(triage, enquiry, name="Forged", message="Forged", state="closed", note="a note")

    enquiry.refresh_from_db()
    assert (enquiry.name, enquiry.message, enquiry.state) == (CANARY_NAME, CANARY_MESSAGE, "new")


def test_one_click_takes_an_enquiry(triage, triage_user):
    enquiry = stored()

    response = work(triage, enquiry, take="1")

    enquiry.refresh_from_db()
    assert response.url == inbox_url("edit", enquiry.pk)
    assert (enquiry.assigned_to, enquiry.state) == (triage_user, "assigned")


def test_a_note_and_a_move_are_shown_in_the_history(triage):
    enquiry = stored()

    work(triage, enquiry, note="Rang at noon <b>", to="contacted")

    detail = triage.get(inbox_url("edit", enquiry.pk)).content.decode()
    assert "Rang at noon &lt;b&gt;" in detail
    assert "Contacted" in detail


def test_a_save_after_somebody_elses_says_so_and_loses_nothing(triage, triage_user):
    enquiry = stored()
    stale_version = enquiry.version
    add_note(enquiry.pk, "colleague was faster", by=triage_user)

    response = work(triage, enquiry, note="my long note", to="contacted", version=stale_version)

    text = response.content.decode()
    enquiry.refresh_from_db()
    assert enquiry.state == "new"
    assert "Somebody else changed this enquiry" in text
    assert "my long note" in text
    assert "colleague was faster" in text
    (shown,) = re.findall(r'name="version" value="(\d+)"', text)
    assert int(shown) == enquiry.version

    work(triage, enquiry, note="my long note", to="contacted", version=shown)
    enquiry.refresh_from_db()
    assert enquiry.state == "contacted"


def test_only_staff_who_can_work_enquiries_are_offered(triage):
    make_user("writer", "Editors")
    make_user("manager", "Practice managers")

    text = triage.get(inbox_url("edit", stored().pk)).content.decode()

    assert ">manager<" in text
    assert ">writer<" not in text


def test_the_most_urgent_and_then_the_longest_waiting_comes_first(triage, triage_user):
    RedFlagFactory()
    young, old, closed = stored(), stored(), stored()
    urgent = stored(message="I am numb between the legs")
    Enquiry.objects.filter(pk=old.pk).update(due_at=timezone.now() - timedelta(hours=3))
    change_state(closed.pk, "closed", by=triage_user)

    text = triage.get(inbox_url("list"), {"view": "all"}).content.decode()

    order = [text.index(e.reference) for e in (urgent, old, young, closed)]
    assert order == sorted(order)
    assert "Emergency" in text


@pytest.mark.parametrize(
    "query", ["98765 43210", "09876543210", "+91 98765", "zzyzx", "canarymessage", "P-", "whole"]
)
def test_search_finds_by_phone_in_any_form_name_text_and_reference(triage, query):
    found = stored()

    query = found.reference.lower() if query == "whole" else query
    text = triage.get(inbox_url("list"), {"q": query}).content.decode()

    assert found.reference in text


@pytest.mark.parametrize("query", ["1111", "someone else", "98765 43211"])
def test_search_leaves_out_what_does_not_match(triage, query):
    other = stored()

    text = triage.get(inbox_url("list_results"), {"q": query}).content.decode()

    assert other.reference not in text


def test_the_list_can_be_narrowed_by_state_and_urgency(triage, triage_user):
    new, closed = stored(), stored()
    change_state(closed.pk, "closed", by=triage_user)

    text = triage.get(inbox_url("list_results"), {"state": "closed"}).content.decode()
    assert closed.reference in text
    assert new.reference not in text
    text = triage.get(inbox_url("list_results"), {"urgency": "emergency"}).content.decode()
    assert closed.reference not in text


def test_twenty_five_rows_need_at_most_fifteen_queries(
    triage, triage_user, physio_user, library, django_assert_max_num_queries
):
    for _ in range(25):
        enquiry = stored(source_page=library)
        assign(enquiry.pk, physio_user, by=triage_user)
    triage.get(inbox_url("list"))  # content types are cached per process

    with django_assert_max_num_queries(15):
        response = triage.get(inbox_url("list"))

    assert response.content.decode().count("P-") >= 25


def test_an_amendment_and_its_first_enquiry_link_to_each_other(triage):
    first = stored()
    second = stored(token=first.token, message="New text")

    assert inbox_url("edit", second.pk) in triage.get(inbox_url("edit", first.pk)).content.decode()
    assert inbox_url("edit", first.pk) in triage.get(inbox_url("edit", second.pk)).content.decode()


def test_an_answered_emergency_waits_behind_an_unanswered_question(triage, triage_user):
    RedFlagFactory()
    answered, waiting = stored(message="I am numb between the legs"), stored()
    change_state(answered.pk, "contacted", by=triage_user)

    text = triage.get(inbox_url("list")).content.decode()

    assert text.index(waiting.reference) < text.index(answered.reference)
