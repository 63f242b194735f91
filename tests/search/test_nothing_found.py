"""Without results the page helps on: what comes nearest, a call, and the question handed on."""

import pytest

from enquiries.models import EnquiryPage
from tests.factories import make_condition

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]
TYPED = 'zzqx "qqq" <b>'


@pytest.fixture
def form_page(home_page) -> EnquiryPage:
    page = EnquiryPage(title="Ask us", slug="enquiry")
    home_page.add_child(instance=page)
    return page


def page_of(client, text) -> str:
    response = client.get("/search/", {"q": text})
    assert response.status_code == 200
    return response.content.decode()


def test_a_named_part_of_the_body_leads_to_its_articles(client, library):
    assert 'href="/library/body/#elbow"' in page_of(client, "elbows zzqx")


def test_an_article_that_begins_alike_comes_nearest(client, library):
    make_condition(library, "Bursitis", "<p>Hip.</p>")
    make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    html = page_of(client, "bursopathy")
    assert 'href="/library/bursitis/"' in html
    assert "Frozen shoulder" not in html


def test_without_anything_alike_the_newest_articles_are_offered(client, library):
    make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    html = page_of(client, "qqq")
    assert "New in the library" in html
    assert 'href="/library/frozen-shoulder/"' in html


def test_a_private_article_is_not_offered(client, library):
    page = make_condition(library, "Frozen shoulder", "<p>Stiff.</p>")
    page.get_view_restrictions().model.objects.create(page=page, restriction_type="login")
    assert "frozen-shoulder" not in page_of(client, "frozzz")


def test_the_question_goes_to_the_form_by_post_and_nowhere_else(client, library, form_page):
    html = page_of(client, TYPED)
    assert '<form method="post" action="/enquiry/prefill/">' in html
    assert 'name="message" value="zzqx &quot;qqq&quot; &lt;b&gt;"' in html
    assert "enquiry/?" not in html
