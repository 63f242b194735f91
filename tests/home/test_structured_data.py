"""Structured data must survive hostile titles."""

import json

import pytest

from home.structured_data import breadcrumb_list, json_for_script
from tests.factories import make_treatment

pytestmark = pytest.mark.django_db


def test_json_for_script_lets_no_text_close_the_script_element():
    text = json_for_script({"title": "</script><script>alert(1)</script>&"})
    assert "<" not in text
    assert ">" not in text
    assert json.loads(text)["title"] == "</script><script>alert(1)</script>&"


def test_a_hostile_title_stays_inside_the_json_ld_of_its_page(client, library):
    make_treatment(library, title="A </script><script>alert(1)</script>")
    html = client.get("/library/dry-needling/").content.decode()
    assert "<script>alert(1)" not in html


def test_an_unplaced_page_has_no_breadcrumbs_and_does_not_fail(home_page):
    assert breadcrumb_list(home_page) == {}


def test_an_article_names_its_reviewer_and_its_sources(client, library):
    page = make_treatment(library)
    graph = json.loads(page.structured_data_json)["@graph"]
    article = next(item for item in graph if item["@type"] == "MedicalWebPage")
    assert article["reviewedBy"]["name"] == page.reviewer.printed_name
    assert article["citation"][0]["sameAs"] == ["https://doi.org/10.1016/j.apmr.2017.06.008"]
    assert article["about"]["@type"] == "MedicalTherapy"
