"""Danger signs: ticked or written, the patient sees the card, and the enquiry is stored first."""

import uuid

import pytest
from django.utils import translation

from enquiries.danger_signs import NONE_OF_THESE, DangerSignsField, offered_signs
from enquiries.models import Enquiry, EnquiryQuestion, OutboundNotice
from tests.enquiries.conftest import CANARY_MESSAGE, valid_post
from tests.factories import RedFlagFactory
from tests.translations import translate_row

pytestmark = [pytest.mark.django_db, pytest.mark.once]
ASKED = "Numb between the legs"


@pytest.fixture
def sign():
    """An emergency that the form asks about."""
    return RedFlagFactory(form_question=ASKED)


@pytest.fixture
def chest():
    """Another one, in the alphabet before it."""
    return RedFlagFactory(name="Chest pain", form_question="Chest pain", phrases="chest pain")


def key(flag) -> str:
    return str(flag.translation_key)


def html(response) -> str:
    return response.content.decode()


def test_only_signs_with_words_for_the_form_are_asked(client, form_page, sign):
    RedFlagFactory(name="Not asked", form_question="")

    text = html(client.get("/ask-us/"))

    assert f'value="{key(sign)}"' in text
    assert ASKED in text
    assert "Not asked" not in text
    assert "None of these" in text


def test_without_any_sign_the_question_is_left_out(client, form_page):
    assert "None of these" not in html(client.get("/ask-us/"))


def test_the_signs_are_read_in_one_query(django_assert_num_queries, sign, chest):
    translate_row(sign, form_question="टाँगों के बीच सुन्नपन")

    with django_assert_num_queries(1), translation.override("hi"):
        signs = offered_signs()

    assert [flag.form_question for flag in signs] == ["Chest pain", "टाँगों के बीच सुन्नपन"]


def test_a_sign_without_a_twin_is_asked_in_the_sites_language_and_marked(sign):
    with translation.override("hi"):
        labels = [str(label) for label in DangerSignsField(offered_signs()).offered.values()]

    assert labels[0] == f'<span lang="en-IN">{ASKED}</span>'


def test_what_an_editor_writes_as_a_sign_is_escaped(client, form_page):
    RedFlagFactory(form_question="<script>alert(1)</script>")

    assert "<script>alert" not in html(client.get("/ask-us/"))


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ([], None),
        (["SIGN"], ["SIGN"]),
        ([NONE_OF_THESE], []),
        ([NONE_OF_THESE, "SIGN"], ["SIGN"]),
        (["SIGN", "SIGN"], ["SIGN"]),
        (["nonsense", str(uuid.uuid4()), "x" * 5000], None),
        (["nonsense", "SIGN"], ["SIGN"]),
    ],
)
def test_what_was_ticked_is_stored_and_what_is_unknown_ignored(
    client, form_page, sign, sent, stored
):
    def real(keys):
        return [key(sign) if one == "SIGN" else one for one in keys]

    response = client.post("/ask-us/", valid_post(danger_signs=real(sent)))

    assert response.status_code == 302
    enquiry = Enquiry.objects.get()
    assert enquiry.ticked_signs == (None if stored is None else real(stored))
    assert enquiry.urgency == ("emergency" if stored else "")


def test_a_ticked_emergency_is_stored_with_its_reason_before_the_card_is_shown(
    client, form_page, sign
):
    response = client.post("/ask-us/", valid_post(danger_signs=[key(sign)]))

    enquiry = Enquiry.objects.get()
    assert response.status_code == 302
    assert enquiry.urgency == "emergency"
    assert enquiry.urgency_reasons[0]["source"] == "ticked"
    assert OutboundNotice.objects.filter(enquiry=enquiry).count() == 1
    assert "Call an ambulance now" in html(client.get(response.url))


def test_a_sign_with_a_twin_is_one_reason(client, form_page, sign):
    translate_row(sign, form_question="सुन्नपन")

    client.post("/ask-us/", valid_post(danger_signs=[key(sign)]))

    assert len(Enquiry.objects.get().urgency_reasons) == 1


def test_the_card_stands_right_below_the_signs_and_the_page_says_one_may_still_send(
    client, form_page, sign
):
    text = html(client.get("/ask-us/"))

    signs, card, name = (text.index(part) for part in (ASKED, "emergency-now", 'id="id_name"'))
    assert signs < card < name
    assert "You may still send this form." in text[card:name]
    assert 'href="tel:112"' in text[card:name]
    assert 'data-urgency="emergency"' in text


def test_a_refused_form_with_an_emergency_shows_the_card_first_and_keeps_the_ticks(
    client, form_page, sign, chest
):
    post = valid_post(pin_code="1", message="chest pain", danger_signs=[key(sign)])

    response = client.post("/ask-us/", post)

    text = html(response)
    assert response.status_code == 422
    assert text.index("Please read this first") < text.index("was not sent yet")
    assert text.index(chest.what_to_do) < text.index("was not sent yet")
    assert f'value="{key(sign)}"' in text
    assert text.count("checked") >= 4  # for whom, looking for, answer, sign


def test_a_refused_form_is_also_read_for_danger_signs_in_the_answers(client, form_page, sign):
    EnquiryQuestion.objects.create(
        page=form_page, label="More", field_type="singleline", required=False
    )

    response = client.post("/ask-us/", valid_post(pin_code="1", question_more="I cannot pee"))

    assert "Please read this first" in html(response)


def test_while_typing_an_emergency_is_answered_with_its_card(client, form_page, sign):
    response = client.post("/ask-us/check/", {"message": "since today i cannot pee"})

    assert response.status_code == 200
    assert sign.name in html(response)
    assert "You may still send this form." in html(response)
    assert "<html" not in html(response)


def test_while_typing_an_ordinary_message_is_answered_with_nothing(client, form_page, sign):
    for message in ("my knee hurts", "", "x" * 90_000):
        response = client.post("/ask-us/check/", {"message": message})
        assert response.status_code == 204
        assert response.content == b""


def test_what_can_wait_some_days_does_not_interrupt(client, form_page):
    RedFlagFactory(urgency="see_clinician", phrases="cannot pee")

    assert client.post("/ask-us/check/", {"message": "cannot pee"}).status_code == 204


def test_the_card_comes_in_the_language_of_the_form(client, hindi_form_page, sign):
    translate_row(sign, name="टाँगों के बीच सुन्नपन")

    response = client.post("/hi/ask-us/check/", {"message": "cannot pee"})

    assert "टाँगों के बीच सुन्नपन" in html(response)
    assert sign.name not in html(response)


def test_the_check_stores_nothing_and_logs_nothing(client, form_page, sign, caplog):
    client.post("/ask-us/check/", {"message": f"{CANARY_MESSAGE} cannot pee"})

    assert not Enquiry.objects.exists()
    assert not OutboundNotice.objects.exists()
    assert CANARY_MESSAGE not in caplog.text


def test_the_check_takes_only_short_posts(client, form_page):
    assert client.get("/ask-us/check/").status_code == 405
    assert client.post("/ask-us/check/", {"message": "x" * 200_000}).status_code == 413
