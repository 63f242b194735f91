"""The form page: nothing typed is lost, nothing is stored twice, nothing is cached."""

import re
import uuid

import pytest
from django.db import OperationalError
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from clinic.fallback_phones import phones_without_database
from clinic.models import Area
from enquiries import services
from enquiries.middleware import KeepTypedEnquiryMiddleware
from enquiries.models import Enquiry, EnquiryQuestion
from tests.enquiries.browser_form import form_values
from tests.enquiries.conftest import (
    CANARY_MESSAGE,
    CANARY_NAME,
    CANARY_PHONE,
    logged_in,
    stored,
    valid_post,
)
from tests.factories import PersonFactory, RedFlagFactory, make_user

pytestmark = pytest.mark.django_db
SCRIPT = "<script>alert(1)</script>"


def html(response) -> str:
    return response.content.decode()


def test_the_form_is_served_with_a_fresh_token_each_time(client, form_page):
    token = r'name="submission_token" value="([0-9a-f-]{36})"'
    first, second = (re.findall(token, html(client.get("/ask-us/"))) for _ in range(2))

    assert len(first) == len(second) == 1
    assert first != second


def test_a_valid_post_is_stored_before_it_is_answered_by_a_redirect(client, form_page):
    response = client.post("/ask-us/", valid_post())

    enquiry = Enquiry.objects.get()
    assert response.status_code == 302
    assert response.url == form_page.received_url(enquiry)
    assert enquiry.name == CANARY_NAME
    assert enquiry.phone == CANARY_PHONE
    assert enquiry.message == CANARY_MESSAGE
    assert enquiry.consent
    assert enquiry.form_page == form_page


def test_the_done_page_shows_the_reference_and_nothing_personal(client, form_page):
    response = client.post("/ask-us/", valid_post(), follow=True)

    text = html(response)
    assert response.status_code == 200
    assert Enquiry.objects.get().reference in text
    assert "We call you." in text
    for personal in (CANARY_NAME, CANARY_MESSAGE, "98765 43210", "110024"):
        assert personal not in text


def test_sending_the_same_form_twice_leads_to_the_same_done_page(client, form_page):
    post = valid_post()

    first, second = client.post("/ask-us/", post), client.post("/ask-us/", post)

    assert first.url == second.url
    assert Enquiry.objects.count() == 1


def test_changed_text_with_the_same_token_is_kept_and_both_references_are_told(client, form_page):
    token = str(uuid.uuid4())
    client.post("/ask-us/", valid_post(submission_token=token))

    response = client.post(
        "/ask-us/", valid_post(submission_token=token, message="New text"), follow=True
    )

    first, second = Enquiry.objects.order_by("pk")
    assert second.amends == first
    assert second.message == "New text"
    assert first.reference in html(response)
    assert second.reference in html(response)


def test_an_unknown_reference_is_not_found(client, form_page):
    assert client.get("/ask-us/received/P-ZZZZZZ/").status_code == 404
    assert client.get("/ask-us/received/").status_code == 404


def test_wrong_input_is_answered_422_with_linked_errors_and_the_typed_text(client, form_page):
    response = client.post("/ask-us/", valid_post(pin_code="11002", phone="1234567890"))

    text = html(response)
    assert response.status_code == 422
    assert not Enquiry.objects.exists()
    assert 'href="#id_pin_code"' in text
    assert 'href="#id_phone"' in text
    assert 'id="id_pin_code_error"' in text
    assert 'aria-invalid="true"' in text
    assert 'value="11002"' in text
    assert 'value="1234567890"' in text
    assert CANARY_MESSAGE in text


def test_a_choice_that_is_missing_links_to_its_first_radio_button(client, form_page):
    text = html(client.post("/ask-us/", valid_post(looking_for="")))

    assert 'href="#id_looking_for_0"' in text
    assert 'id="id_looking_for_0"' in text


def test_a_message_of_a_megabyte_is_refused_and_kept(client, form_page):
    message = "long " * 200_000

    response = client.post("/ask-us/", valid_post(message=message))

    assert response.status_code == 422
    assert "Write at most 4000 characters" in html(response)
    assert message.strip() in html(response)
    assert not Enquiry.objects.exists()


@pytest.mark.parametrize("field", list(valid_post()))
def test_markup_in_any_field_is_shown_escaped(client, form_page, field):
    response = client.post("/ask-us/", valid_post(**{field: SCRIPT, "consent": ""}))

    assert response.status_code == 422
    assert SCRIPT not in html(response)


def test_the_article_the_patient_came_from_is_remembered(client, form_page, library):
    page = client.get(f"/ask-us/?article={library.pk}")
    assert f'name="article" value="{library.pk}"' in html(page)
    assert "Library" in html(page)

    client.post("/ask-us/", valid_post(article=str(library.pk)))

    enquiry = Enquiry.objects.get()
    assert enquiry.source_page_id == library.pk
    assert enquiry.source_title == "Library"


def test_whom_and_where_the_patient_asked_for_is_shown_and_kept(client, form_page):
    person = PersonFactory(name="Meera Nair")
    area = Area.objects.create(name="South Delhi", city="Delhi")
    address = f"/ask-us/?person={person.pk}&area={area.pk}&looking_for=home_visit"

    page = html(client.get(address))

    assert "You asked for:" in page
    assert "Meera Nair" in page
    assert "South Delhi, Delhi" in page
    values = form_values(page)
    assert values["looking_for"] == ["home_visit"]
    client.post("/ask-us/", {**valid_post(), "person": values["person"], "area": values["area"]})
    enquiry = Enquiry.objects.get()
    assert enquiry.chosen_person == person
    assert enquiry.area == area


@pytest.mark.parametrize("wrong", ["x", "999999", SCRIPT])
def test_a_forged_address_shows_nothing_and_does_no_harm(client, form_page, wrong):
    query = dict.fromkeys(["article", "person", "area", "looking_for"], wrong)

    response = client.get("/ask-us/", query)

    assert response.status_code == 200
    assert "You asked for:" not in html(response)
    assert SCRIPT not in html(response)
    values = form_values(html(response))
    assert values["person"] == values["area"] == values["article"] == [""]
    assert "looking_for" not in values


def test_the_page_sent_back_as_it_is_asks_for_what_is_missing_only(client, form_page):
    values = form_values(html(client.get("/ask-us/")))

    again = form_values(html(client.post("/ask-us/", values)))

    assert again == values


def test_an_enquiry_outlives_its_article_and_its_form(client, form_page, library):
    client.post("/ask-us/", valid_post(article=str(library.pk)))

    library.delete()
    form_page.delete()

    enquiry = Enquiry.objects.get()
    assert enquiry.source_page is None
    assert enquiry.source_title == "Library"


@pytest.mark.parametrize("article", ["x", "999999", SCRIPT, "1"])
def test_a_source_that_does_not_exist_is_ignored(client, form_page, article):
    response = client.get("/ask-us/", {"article": article})

    assert response.status_code == 200
    assert 'name="article" id="id_article"' in html(response)


def test_no_answer_of_the_form_may_be_cached(client, form_page):
    enquiry = stored(form_page=form_page)
    answers = [
        client.get("/ask-us/"),
        client.get(form_page.received_url(enquiry)),
        client.get(form_page.withdraw_url(enquiry)),
        client.post("/ask-us/check/", {"message": CANARY_MESSAGE}),
        client.post("/ask-us/", {}),
        client.post("/ask-us/", valid_post()),
    ]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 204, 422, 302]
    assert all("no-store" in answer["Cache-Control"] for answer in answers)


def test_an_emergency_leads_the_done_page_and_is_still_stored(client, form_page):
    RedFlagFactory()

    response = client.post(
        "/ask-us/", valid_post(message="I am numb between the legs"), follow=True
    )

    text = html(response)
    assert Enquiry.objects.get().urgency == "emergency"
    assert text.index("Numb between the legs") < text.index(Enquiry.objects.get().reference)
    assert 'href="tel:112"' in text


def test_an_old_cookie_gives_the_form_back_filled_and_sending_it_again_works(form_page):
    strict = Client(enforce_csrf_checks=True)
    post = valid_post(question_when="In the morning")

    response = strict.post("/ask-us/", post)

    text = html(response)
    assert response.status_code == 403
    assert "press Send once more" in text
    for typed in (CANARY_NAME, CANARY_MESSAGE, "In the morning", post["submission_token"]):
        assert typed in text
    (csrf,) = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', text)
    again = strict.post("/ask-us/", {**post, "csrfmiddlewaretoken": csrf})
    assert again.status_code == 302
    assert Enquiry.objects.count() == 1


def test_a_csrf_failure_elsewhere_is_a_plain_403(form_page):
    response = Client(enforce_csrf_checks=True).post("/ask-us/", {"name": CANARY_NAME})

    assert response.status_code == 403
    assert CANARY_NAME not in html(response)


@pytest.mark.parametrize(
    ("error", "status"), [(OperationalError(CANARY_MESSAGE), 503), (RuntimeError("bug"), 500)]
)
def test_a_fault_while_storing_keeps_the_text_and_shows_the_phones(
    client, form_page, monkeypatch, caplog, error, status
):
    def fail(data):
        raise error

    monkeypatch.setattr(services, "submit_enquiry", fail)
    post = valid_post(question_when="In the\nmorning")

    response = client.post("/ask-us/", post)

    text = html(response)
    assert response.status_code == status
    assert ("Retry-After" in response) == (status == 503)
    assert "no-store" in response["Cache-Control"]
    for typed in (CANARY_NAME, CANARY_MESSAGE, "In the\nmorning", post["submission_token"]):
        assert typed in text
    assert 'value="treatment"' in text
    assert "checked" in text
    assert phones_without_database()
    for phone in phones_without_database():
        assert f"<strong>{phone.national}</strong>" in text
    assert type(error).__name__ in caplog.text
    assert CANARY_MESSAGE not in caplog.text
    assert CANARY_NAME not in caplog.text


MIDDLEWARE = KeepTypedEnquiryMiddleware(lambda request: HttpResponse())


def test_the_fault_page_asks_nothing_of_the_database(rf, django_assert_num_queries):
    request = rf.post("/ask-us/", valid_post(looking_for="nonsense", article="2"))

    with django_assert_num_queries(0):
        response = MIDDLEWARE.process_exception(request, OperationalError("gone"))

    assert response is not None
    assert response.status_code == 503


def test_a_fault_of_any_other_post_is_left_to_others(rf):
    assert MIDDLEWARE.process_exception(rf.post("/", {"q": "x"}), ValueError()) is None
    assert MIDDLEWARE.process_exception(rf.get("/ask-us/"), ValueError()) is None


def add_question(page, **fields):
    question = EnquiryQuestion(page=page, **{"required": False, **fields})
    question.save()
    return question


def test_an_editors_question_is_asked_and_its_answer_kept_with_its_label(client, form_page):
    add_question(form_page, label="Best time to call", field_type="singleline")
    add_question(form_page, label="Where", field_type="checkboxes", choices="Home\nClinic")
    assert "Best time to call" in html(client.get("/ask-us/"))

    client.post(
        "/ask-us/",
        valid_post(question_best_time_to_call="After 6", question_where=["Home", "Clinic"]),
    )

    assert Enquiry.objects.get().answers == [
        {"label": "Best time to call", "type": "singleline", "value": "After 6"},
        {"label": "Where", "type": "checkboxes", "value": "Home, Clinic"},
    ]


def test_a_long_answer_to_a_question_is_limited(client, form_page):
    add_question(form_page, label="More", field_type="multiline")

    assert client.post("/ask-us/", valid_post(question_more="x" * 4001)).status_code == 422


def test_the_editor_may_not_ask_what_the_form_asks_already(home_page, form_page):
    user = make_user("manager2", "Editors")
    user.is_superuser = True
    user.save()
    page_data = {
        "title": "Ask us", "slug": "ask-us", "intro": "", "thank_you": "Thanks",
        "what_happens_next": "",
        "questions-TOTAL_FORMS": "1", "questions-INITIAL_FORMS": "0",
        "questions-MIN_NUM_FORMS": "0", "questions-MAX_NUM_FORMS": "1000",
        "questions-0-label": "Phone", "questions-0-field_type": "singleline",
        "questions-0-ORDER": "1",
        "action-publish": "1",
    }  # fmt: skip

    edit = reverse("wagtailadmin_pages:edit", args=[form_page.pk])
    response = logged_in(user).post(edit, page_data)

    assert response.status_code == 200
    assert "The form asks “Phone” already" in html(response)
    assert not EnquiryQuestion.objects.exists()


def test_hidden_questions_are_not_offered():
    types = dict(EnquiryQuestion._meta.get_field("field_type").choices)

    assert "multiline" in types
    assert "hidden" not in types


def test_the_page_editor_can_preview_the_form(form_page, superuser):
    preview = logged_in(superuser).get(
        reverse("wagtailadmin_pages:view_draft", args=[form_page.pk])
    )

    assert preview.status_code == 200
    assert 'name="pin_code"' in html(preview)


def test_neither_success_nor_refusal_writes_a_patients_words_to_the_log(client, form_page, caplog):
    client.post("/ask-us/", valid_post(), follow=True)
    client.post("/ask-us/", valid_post(pin_code="1"))

    assert "/ask-us/" in caplog.text
    for personal in (CANARY_NAME, CANARY_MESSAGE, "98765", CANARY_PHONE):
        assert personal not in caplog.text
