"""A change in shared data opens a review task on every page that rests on it."""

import pytest
from django.core import mail
from django.urls import reverse

from articles.choices import GuidelineStatus, ReviewReason
from articles.models import Guideline, ReviewTask
from articles.review.services import guideline_updated, reference_retracted
from tests.factories import ReferenceFactory, draft_treatment, make_treatment, make_user

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]


@pytest.fixture
def writer(db):
    return make_user("writer", "Writers")


@pytest.fixture
def editor_user(client):
    user = make_user("editor2", "Editors")
    client.force_login(user)
    return user


@pytest.fixture
def guideline(db):
    return Guideline.objects.create(organisation="NICE", title="Low back pain", year=2020)


def compared_with(guideline):
    """The section in which an article compares itself with a guideline."""
    position = {"guideline": guideline, "position": "against", "says": "Not needles."}
    return [("comparison", {"topic": "Needles", "positions": [position]})]


def form_of(row, **changes):
    """What the browser posts to edit this row."""
    names = [field.name for field in row._meta.fields if field.name != "id"]
    values = {name: getattr(row, name) for name in names}
    values["reference"] = ""
    return {name: "" if value is None else value for name, value in values.items()} | changes


def edit(client, row, **changes):
    address = reverse(row.snippet_viewset.get_url_name("edit"), args=[row.pk])
    response = client.post(address, form_of(row, **changes), follow=True)
    return " ".join(str(message) for message in response.context["messages"])


def test_an_updated_guideline_flags_its_pages(client, library, guideline, editor_user):
    live = make_treatment(library, slug="live", guidelines=compared_with(guideline))
    draft = draft_treatment(library, slug="draft", guidelines=compared_with(guideline))
    make_treatment(library, slug="other")
    assert "2 articles were flagged" in edit(client, guideline, status="updated")
    tasks = ReviewTask.objects.all()
    assert {task.page_id for task in tasks} == {live.pk, draft.pk}
    assert {(task.guideline, task.reason, task.opened_by) for task in tasks} == {
        (guideline, ReviewReason.GUIDELINE_UPDATED, editor_user)
    }


def test_a_retracted_reference_flags_its_pages(client, library, editor_user):
    reference = ReferenceFactory()
    page = make_treatment(library, reference=reference)
    assert "1 article was flagged" in edit(client, reference, status="retracted")
    assert ReviewTask.objects.get().page_id == page.pk


def test_a_draft_of_a_live_page_is_flagged_too(library, editor_user):
    reference = ReferenceFactory()
    page = make_treatment(library)
    page.further_references = [("reference", reference)]
    page.save_revision()
    assert reference_retracted(reference, editor_user) == 1


def test_back_and_forth_does_not_double_the_tasks(client, library, guideline, editor_user):
    make_treatment(library, guidelines=compared_with(guideline))
    for status in ("updated", "current", "updated", "updated"):
        said = edit(client, guideline, status=status)
    assert ReviewTask.objects.count() == 1
    assert "flagged" not in said


def test_a_second_update_opens_a_new_task_once_the_first_is_done(library, guideline, editor_user):
    make_treatment(library, guidelines=compared_with(guideline))
    guideline_updated(guideline, editor_user)
    ReviewTask.objects.close(editor_user)
    assert guideline_updated(guideline, editor_user) == 1
    assert guideline_updated(guideline, editor_user) == 0


def test_another_edit_of_a_guideline_flags_nothing(client, library, guideline, editor_user):
    Guideline.objects.update(status=GuidelineStatus.UPDATED)
    guideline.refresh_from_db()
    make_treatment(library, guidelines=compared_with(guideline))
    edit(client, guideline, title="Back pain")
    assert not ReviewTask.objects.exists()


def test_each_owner_gets_one_mail(library, writer, editor_user, django_capture_on_commit_callbacks):
    reference = ReferenceFactory()
    for slug in ("one", "two"):
        make_treatment(library, slug=slug, title=f"Title {slug}", reference=reference, owner=writer)
    make_treatment(library, slug="three", reference=reference)
    with django_capture_on_commit_callbacks(execute=True):
        reference_retracted(reference, editor_user)
    (sent,) = mail.outbox
    assert sent.to == [writer.email]
    assert "Title one" in sent.body
    assert "Title two" in sent.body


@pytest.fixture
def task(library, editor_user, client):
    reference = ReferenceFactory()
    make_treatment(library, reference=reference, title="Flagged article")
    reference_retracted(reference, editor_user)
    return ReviewTask.objects.get()


def test_the_list_shows_and_filters_the_tasks(client, task):
    address = reverse("articles_reviewtask:index")
    assert "Flagged article" in client.get(address).content.decode()
    assert "Flagged article" in client.get(address + "?state=open").content.decode()
    assert "Flagged article" not in client.get(address + "?state=closed").content.decode()
    assert client.get(address + "?state=rubbish&reason=x").status_code == 200


def test_a_reviewer_marks_a_task_as_done(client, task):
    reviewer = make_user("reviewer", "Clinical reviewers")
    client.force_login(reviewer)
    address = reverse("articles_reviewtask:close", args=[task.pk])
    assert address in client.get(reverse("articles_reviewtask:index")).content.decode()
    client.get(address)
    assert ReviewTask.objects.open().exists()
    client.post(address)
    task.refresh_from_db()
    first = task.closed_at
    assert task.closed_by == reviewer
    client.post(address)
    task.refresh_from_db()
    assert task.closed_at == first


@pytest.mark.parametrize("group", ["Writers", "Editors", "Triage staff"])
def test_only_reviewers_mark_a_task_as_done(client, task, group):
    client.force_login(make_user("other", group))
    address = reverse("articles_reviewtask:close", args=[task.pk])
    client.post(address)
    assert ReviewTask.objects.open().exists()
    assert address not in client.get(reverse("articles_reviewtask:index")).content.decode()
