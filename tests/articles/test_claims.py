"""The claim register: all graded claims in few queries, as CSV and JSON."""

import csv
import io

import pytest

from articles.claims import all_claims
from articles.views.claims import safe_cell
from tests.factories import ReferenceFactory, evidence_value, make_condition, make_treatment

pytestmark = pytest.mark.django_db


def csv_rows(client) -> list[dict]:
    response = client.get("/library/claims.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_a_claim_says_where_it_stands_and_who_stands_for_it(client, library):
    reference = ReferenceFactory(pmid="28690077")
    number = {"event": "a bruise", "count": 19, "count_max": 37, "out_of": 100, "group": "people"}
    value = evidence_value(reference, numbers=[number], to_be_checked=False)
    page = make_treatment(library, reference=reference, evidence=[("evidence", value)])
    [claim] = all_claims(library)
    assert claim.url == page.full_url
    assert claim.certainty == "Low certainty"
    assert claim.numbers == "a bruise: 19 to 37 of 100 people"
    assert claim.reviewer == page.reviewer.name_with_degrees
    assert claim.references[0].startswith("Liu L, et al. Review")
    assert claim.references[0].endswith("doi:10.1016/j.apmr.2017.06.008 PMID 28690077")


def test_csv_and_json_hold_the_same_claims(client, library):
    make_treatment(library)
    make_condition(library, "Back pain", "<p>It hurts.</p>")
    in_json = client.get("/library/claims.json").json()["claims"]
    assert [row["page_title"] for row in csv_rows(client)] == [
        claim["page_title"] for claim in in_json
    ]
    assert in_json[0]["search_date"] == "2017-01-01"


def test_drafts_are_left_out(library):
    make_treatment(library).unpublish()
    assert list(all_claims(library)) == []


def test_more_articles_need_no_more_queries(library, django_assert_max_num_queries):
    for n in range(5):
        make_treatment(library, slug=f"treatment-{n}")
    library.get_site()
    with django_assert_max_num_queries(8):
        assert len(list(all_claims(library))) == 5


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\0=1"]
)
def test_a_cell_never_starts_a_formula(text):
    assert safe_cell(text).startswith("'")


def test_a_hostile_claim_is_text_in_the_csv(client, library):
    reference = ReferenceFactory()
    value = evidence_value(reference, treatment='=HYPERLINK("http://evil")', harm='a "b",\nc')
    make_treatment(library, reference=reference, evidence=[("evidence", value)])
    [row] = csv_rows(client)
    assert row["treatment"] == '\'=HYPERLINK("http://evil")'
    assert row["harm"] == 'a "b",\nc'
