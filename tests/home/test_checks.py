"""House rules for page types."""

from wagtail.models import Page

from home.checks import check_page_types, page_type_errors
from home.models import HomePage


def test_our_own_page_types_keep_the_house_rules():
    assert check_page_types(None) == []


def test_a_page_type_outside_base_page_is_reported():
    assert {error.id for error in page_type_errors(Page)} >= {"home.E001"}


def test_a_page_type_that_inherits_its_place_in_the_tree_is_reported():
    class Nameless(HomePage):
        class Meta:
            app_label = "home"
            proxy = True

    assert {error.id for error in page_type_errors(Nameless)} == {"home.E002", "home.E003"}
