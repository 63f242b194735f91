"""What patients read: sections, care cards, evidence, references, author and review."""

import datetime

import pytest
from django.utils import timezone

from articles.models import TreatmentPage
from clinic.models import Urgency
from tests.factories import (
    RedFlagFactory,
    ReferenceFactory,
    evidence_value,
    make_condition,
    make_treatment,
)

pytestmark = pytest.mark.django_db
QUERY_BUDGET = 25


def read(client, path="/library/dry-needling/") -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_the_library_lists_articles_by_kind(client, library):
    make_treatment(library)
    make_condition(library, "Carpal tunnel", "<p>Numb fingers.</p>")
    html = read(client, "/library/")
    assert html.index("Carpal tunnel") < html.index("Dry needling for low back pain")


def test_an_empty_library_says_what_to_do_instead(client, library):
    assert "call us" in read(client, "/library/")


def test_a_draft_is_not_listed_and_not_served(client, library):
    make_treatment(library).unpublish()
    assert "Dry needling for low back pain" not in read(client, "/library/")
    assert client.get("/library/dry-needling/").status_code == 404


def test_an_emergency_card_leads_with_the_phone_and_comes_first(client, library):
    page = make_treatment(library)
    mild = RedFlagFactory(name="Pain for weeks", urgency=Urgency.SEE_CLINICIAN)
    page.red_flags = [("red_flag", mild), *[(b.block_type, b.value) for b in page.red_flags]]
    page.save_revision().publish()
    html = read(client)
    assert html.index("Numb between the legs") < html.index("Pain for weeks")
    assert 'href="tel:112"' in html


def test_a_change_of_a_red_flag_reaches_the_page(client, library):
    flag = RedFlagFactory()
    make_treatment(library, red_flag=flag)
    flag.what_to_do = "Go to the nearest emergency department now."
    flag.save()
    assert "Go to the nearest emergency department now." in read(client)


def test_evidence_shows_its_grade_in_words_and_steps(client, library):
    make_treatment(library)
    html = read(client)
    assert "Low certainty" in html
    assert 'data-level="2"' in html


def test_references_are_numbered_by_first_citation_and_listed_once(client, library):
    first, second = ReferenceFactory(title="First"), ReferenceFactory(title="Second")
    text = {"text": "<p>Words.</p>", "references": [first]}
    statement = evidence_value(first, references=[first, second])
    page = make_treatment(library, what_it_is=[("text", text)], evidence=[("evidence", statement)])
    numbers = {e.reference.title: e.number for e in page.numbered_references.values()}
    assert numbers == {"First": 1, "Second": 2}
    html = read(client)
    assert html.count('id="ref-1"') == 1
    assert 'href="#ref-2"' in html
    assert "https://doi.org/10.1016/j.apmr.2017.06.008" in html


def test_a_reference_that_was_deleted_does_not_break_its_page(client, library):
    reference = ReferenceFactory()
    make_treatment(library, reference=reference)
    reference.delete()
    assert "What the studies say" in read(client)


def test_the_reader_sees_who_wrote_and_who_reviewed(client, library):
    page = make_treatment(library)
    html = read(client)
    assert page.author.name_with_degrees in html
    assert page.reviewer.registration_number in html


def test_an_article_past_its_review_date_says_so(client, library):
    make_treatment(library)
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    TreatmentPage.objects.update(review_due=yesterday)
    assert "The review of this page was due" in read(client)


def test_demo_content_is_marked(client, library):
    make_treatment(library, is_demo=True)
    assert "not clinically reviewed" in read(client)


def test_html_in_plain_fields_is_shown_as_text(client, library):
    hostile = "<script>alert(1)</script>"
    make_treatment(library, summary=hostile, search_words=hostile, title=hostile)
    assert hostile not in read(client)


def test_an_article_stays_within_its_query_budget(client, library, django_assert_max_num_queries):
    make_treatment(library)
    read(client)  # the site's root paths are now cached, as they are in production
    with django_assert_max_num_queries(QUERY_BUDGET):
        read(client)


@pytest.mark.filterwarnings("ignore:No parser was explicitly specified")
@pytest.mark.parametrize("mode", ["", "wagtail-seo"])
def test_editors_can_preview_an_article_in_both_ways(library, mode):
    page = make_treatment(library)
    response = page.make_preview_request(preview_mode=mode)
    assert response.status_code == 200
    assert page.title in response.content.decode()
