"""Filters that somebody keeps under a name of their own."""

import pytest
from django.http import QueryDict

from enquiries.inbox.saved_filters import MOST_FILTERS, NotSaved, kept_query, save_filter
from enquiries.models import SavedFilter
from tests.enquiries.conftest import CANARY_NAME, inbox_url, logged_in
from tests.factories import make_user

pytestmark = pytest.mark.django_db


def save(client, name="Mine", query="state=new"):
    """Press "Save"."""
    return client.post(inbox_url("save_filter"), {"name": name, "query": query})


def test_filters_are_saved_and_shown_beside_the_tabs(triage, triage_user):
    response = save(triage, "Urgent calls", "urgency=emergency&view=open")

    text = triage.get(response.url).content.decode()
    saved = SavedFilter.objects.get()
    assert (saved.owner, saved.name) == (triage_user, "Urgent calls")
    assert response.url == f"{inbox_url('list')}?urgency=emergency&view=open"
    assert ">Urgent calls</a>" in text


def test_search_words_page_and_order_are_never_kept(triage):
    listing = triage.get(
        inbox_url("list"), {"state": "new", "q": CANARY_NAME, "p": "3", "ordering": "due"}
    )
    save(triage, query=f"state=new&q={CANARY_NAME}&p=3&ordering=due&export=csv&evil=1")

    assert SavedFilter.objects.get().query == "state=new"
    assert listing.context["kept_query"] == "state=new"


def test_nothing_is_offered_for_saving_without_a_filter(triage):
    assert "Save these filters" not in triage.get(inbox_url("list")).content.decode()
    assert kept_query(QueryDict("view=open&state=&q=x")) == ""


def test_the_same_name_replaces_and_does_not_add(triage):
    save(triage, query="state=new")
    save(triage, query="state=closed")

    assert [saved.query for saved in SavedFilter.objects.all()] == ["state=closed"]


def test_nobody_sees_uses_or_deletes_anothers(triage, physio, triage_user):
    save(triage, "Secret plan")
    saved = SavedFilter.objects.get()

    assert "Secret plan" not in physio.get(inbox_url("list")).content.decode()
    assert physio.post(inbox_url("delete_filter", saved.pk)).status_code == 404
    assert SavedFilter.objects.filter(pk=saved.pk).exists()

    triage.post(inbox_url("delete_filter", saved.pk))
    assert not SavedFilter.objects.exists()


def test_two_people_may_use_the_same_name(triage, physio):
    save(triage)
    save(physio)

    assert SavedFilter.objects.count() == 2


def test_a_hostile_name_is_shown_escaped(triage):
    save(triage, "<script>alert(1)</script>")

    text = triage.get(inbox_url("list")).content.decode()
    assert "<script>alert(1)" not in text
    assert "&lt;script&gt;alert(1)" in text


@pytest.mark.parametrize("name", ["", "   ", "\x00\n\t", "x" * 41, "\u202e"])
@pytest.mark.once
def test_a_name_that_is_none_or_too_long_is_refused(triage_user, name):
    with pytest.raises(NotSaved):
        save_filter(triage_user, name, "state=new")


@pytest.mark.parametrize("query", ["", "view=open", "q=x", "state=", "a" * 5000, "\x00", "&&&"])
@pytest.mark.once
def test_a_query_without_filters_is_refused(triage_user, query):
    with pytest.raises(NotSaved):
        save_filter(triage_user, "Name", query)


@pytest.mark.once
def test_a_query_that_is_too_long_is_refused(triage_user):
    with pytest.raises(NotSaved):
        save_filter(triage_user, "Name", "area=" + "x" * 600)


@pytest.mark.once
def test_beyond_twenty_one_is_asked_to_delete_first(triage_user):
    for number in range(MOST_FILTERS):
        save_filter(triage_user, f"Filter {number}", "state=new")

    with pytest.raises(NotSaved, match="20"):
        save_filter(triage_user, "One more", "state=new")
    assert save_filter(triage_user, "Filter 1", "state=closed").query == "state=closed"


def test_a_refusal_is_told_and_not_a_fault(triage):
    response = triage.post(
        inbox_url("save_filter"), {"name": "", "query": "state=new"}, follow=True
    )

    assert "Give the filters a name" in response.content.decode()


def test_a_saved_filter_that_no_longer_fits_is_a_list_and_not_a_fault(triage, triage_user):
    SavedFilter.objects.create(owner=triage_user, name="Old", query="state=gone")

    response = triage.get(f"{inbox_url('list')}?state=gone")

    assert "cannot be read" in response.content.decode()


@pytest.mark.parametrize("address", ["save_filter", "delete_filter"])
def test_only_staff_of_the_inbox_save_and_delete_and_by_post_only(triage, address):
    arguments = [1] if address == "delete_filter" else []
    writer = logged_in(make_user("writer", "Editors"))

    assert writer.post(inbox_url(address, *arguments), {"name": "x"}).status_code == 302
    assert triage.get(inbox_url(address, *arguments)).status_code == 405
    assert not SavedFilter.objects.exists()
