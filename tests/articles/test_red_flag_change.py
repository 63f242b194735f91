"""One edit of a shared red flag: every page, leaflet and JSON-LD follows; translations wait."""

import pytest
from django.urls import reverse

from articles.models import TreatmentPage
from articles.translation import confirm_translation
from tests.factories import RedFlagFactory, make_condition, make_treatment
from tests.translations import make_hindi_library, translate_article, translate_row

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("reference_index")]
ENGLISH = ["/library/dry-needling/", "/library/back-pain/"]
HINDI = "/hi/library/dry-needling/"
NEW = "Go to the nearest hospital at once."
HINDI_TEXT = "पतली सुई, कोई दवा नहीं।"


@pytest.fixture
def flag(home_page, library):
    """A red flag on two English pages, one of which has a confirmed translation."""
    flag = RedFlagFactory()
    page = make_treatment(library, red_flag=flag, slug="dry-needling")
    make_condition(library, "Back pain", "<p>It hurts.</p>", red_flag=flag)
    make_hindi_library(home_page, library)
    translate_row(flag, name="टांगों के बीच सुन्न", what_to_do="112 पर फ़ोन करें।")
    confirm_translation(translate_article(page, slug="dry-needling"), user=None)
    return flag


def read(client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def json_ld(html: str) -> str:
    return html.partition('<script type="application/ld+json">')[2].partition("</script>")[0]


def edit(admin_client, flag, text: str) -> None:
    """As an editor does it: in the admin, on the red flag and nowhere else."""
    address = f"/admin/snippets/clinic/redflag/edit/{flag.pk}/"
    names = ("name", "urgency", "signs", "possible_cause", "phrases", "reviewed_on")
    values = {name: str(getattr(flag, name)) for name in names}
    assert admin_client.post(address, {**values, "what_to_do": text}).status_code == 302


@pytest.mark.usefixtures("patient_search")
def test_one_edit_reaches_all_pages_leaflets_and_json_ld(client, admin_client, flag):
    edit(admin_client, flag, NEW)
    for address in ENGLISH:
        html = read(client, address)
        assert html.count(NEW) >= 2, "on the card and in the JSON-LD"
        assert NEW in json_ld(html)
        assert NEW in read(client, f"{address}print/")
        assert NEW in read(client, f"{address}article.md")
    assert NEW in read(client, "/search/?q=numb+between+the+legs")


def test_the_hindi_twin_is_hidden_until_somebody_confirms_it(client, admin_client, flag):
    assert HINDI_TEXT in read(client, HINDI)
    edit(admin_client, flag, NEW)
    hidden = read(client, HINDI)
    assert HINDI_TEXT not in hidden
    assert NEW in hidden, "the emergency card of the source, in English"
    assert client.get(f"{HINDI}print/").headers["Location"] == HINDI
    address = reverse("confirm_translation", args=[hindi_article().pk])
    digest = admin_client.get(address).context["digest"]
    admin_client.post(address, {"digest": digest})
    assert HINDI_TEXT in read(client, HINDI)


def hindi_article() -> TreatmentPage:
    return TreatmentPage.objects.get(locale__language_code="hi")
