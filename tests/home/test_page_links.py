"""Links in texts lead to pages, in the reader's language, with few queries."""

import pytest
from django.utils import translation
from wagtail.models import Locale
from wagtail.rich_text import expand_db_html

from home.models import StandardPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(home_page):
    page = StandardPage(title="How we write", slug="how-we-write", intro="Plainly.")
    home_page.add_child(instance=page)
    page.save_revision().publish()
    return page


def link_to(pk: object) -> str:
    return f'<a linktype="page" id="{pk}">Read this</a>'


def test_a_text_with_links_costs_one_query(page, home_page, django_assert_num_queries):
    text = link_to(page.pk) + link_to(home_page.pk)
    expand_db_html(text)  # the paths of the site are cached from here on
    with django_assert_num_queries(1):
        html = expand_db_html(text)
    assert html == f'<a href="{page.url}">Read this</a><a href="{home_page.url}">Read this</a>'


@pytest.mark.parametrize("pk", ["999999", "", "x"])
def test_a_link_to_a_page_that_is_gone_is_only_words(db, pk):
    assert expand_db_html(link_to(pk)) == "<a>Read this</a>"


def test_a_link_leads_to_the_twin_in_the_readers_language(page):
    hindi = Locale.objects.get_or_create(language_code="hi")[0]
    twin = page.copy_for_translation(hindi, copy_parents=True)
    twin.save_revision().publish()
    twin.refresh_from_db()
    with translation.override("hi"):
        assert expand_db_html(link_to(page.pk)) == f'<a href="{twin.url}">Read this</a>'
