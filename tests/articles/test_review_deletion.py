"""Shared data and people are not deleted while pages need them."""

import pytest
from django.urls import reverse
from wagtail.models import ReferenceIndex

from articles.models import Guideline, Reference
from clinic.models import Person, RedFlag
from tests.factories import (
    PersonFactory,
    RedFlagFactory,
    ReferenceFactory,
    draft_treatment,
    make_treatment,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]


def delete(client, row):
    """Delete one row; answers the messages."""
    address = reverse(row.snippet_viewset.get_url_name("delete"), args=[row.pk])
    response = client.post(address, follow=True)
    assert response.status_code == 200
    return " ".join(str(message) for message in response.context["messages"])


def delete_many(client, *rows):
    """Delete rows with the list's bulk action; answers the messages."""
    label = rows[0]._meta
    address = reverse("wagtail_bulk_action", args=[label.app_label, label.model_name, "delete"])
    ids = "&".join(f"id={row.pk}" for row in rows)
    back = reverse(rows[0].snippet_viewset.get_url_name("list"))
    response = client.post(f"{address}?{ids}&next={back}", follow=True)
    assert response.status_code == 200
    return " ".join(str(message) for message in response.context["messages"])


def cited_by_many(library, count) -> Reference:
    """A reference that `count` drafts cite."""
    reference, red_flag = ReferenceFactory(), RedFlagFactory()
    people = {"author": PersonFactory(), "reviewer": PersonFactory()}
    for number in range(count):
        draft_treatment(
            library,
            reference=reference,
            red_flag=red_flag,
            title=f"Article {number:02}",
            slug=f"article-{number}",
            **people,
        )
    return reference


@pytest.mark.parametrize("remove", [delete, delete_many])
def test_a_reference_used_by_50_pages_stays(admin_client, library, remove):
    reference = cited_by_many(library, 50)
    said = remove(admin_client, reference)
    assert "50 places" in said
    assert "Article 00" in said
    assert "Article 04" in said
    assert "Article 05" not in said
    assert reverse(Reference.snippet_viewset.get_url_name("usage"), args=[reference.pk]) in said
    assert Reference.objects.filter(pk=reference.pk).exists()


def test_the_question_is_not_even_asked(admin_client, library):
    reference = cited_by_many(library, 1)
    address = reverse(Reference.snippet_viewset.get_url_name("delete"), args=[reference.pk])
    assert admin_client.get(address).status_code == 302


def test_one_row_in_use_keeps_the_whole_selection(admin_client, library):
    used, unused = cited_by_many(library, 1), ReferenceFactory()
    delete_many(admin_client, used, unused)
    assert Reference.objects.count() == 2


def test_a_red_flag_in_an_unpublished_draft_stays(admin_client, library):
    page, flag = make_treatment(library), RedFlagFactory(name="New sign")
    page.red_flags = [("red_flag", flag)]
    page.save_revision()
    assert not ReferenceIndex.get_references_to(flag).exists()
    assert page.title in delete(admin_client, flag)
    assert RedFlag.objects.filter(pk=flag.pk).exists()


@pytest.mark.parametrize("remove", [delete, delete_many])
@pytest.mark.parametrize("role", ["author", "reviewer"])
def test_the_author_or_reviewer_of_an_article_stays(admin_client, library, role, remove):
    page = make_treatment(library)
    person = getattr(page, role)
    assert page.title in remove(admin_client, person)
    assert Person.objects.filter(pk=person.pk).exists()


def test_the_reviewer_of_an_unpublished_draft_stays(admin_client, library):
    page, person = make_treatment(library), PersonFactory()
    page.reviewer = person
    page.save_revision()
    assert page.title in delete(admin_client, person)


def test_the_source_of_a_guideline_stays(admin_client, db):
    reference = ReferenceFactory()
    Guideline.objects.create(organisation="NICE", title="Back", year=2020, reference=reference)
    assert "NICE (2020): Back" in delete(admin_client, reference)
    assert Reference.objects.exists()


@pytest.mark.parametrize("factory", [ReferenceFactory, RedFlagFactory, PersonFactory])
@pytest.mark.parametrize("remove", [delete, delete_many])
def test_what_nothing_uses_is_deleted(admin_client, db, factory, remove):
    row = factory()
    remove(admin_client, row)
    assert not type(row).objects.filter(pk=row.pk).exists()
