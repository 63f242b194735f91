"""The fault matrix: whatever fails, nothing typed is lost and nothing untrue is said.

Either the enquiry is stored and acknowledged, or the answer is the form as the patient filled it,
with the phones, the right status, no row, and a retry that is safe.
"""

import socket
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core import mail
from django.db import OperationalError, connection
from django.test import Client

from clinic.fallback_phones import phones_without_database
from enquiries import services
from enquiries.choices import CaptchaResult, NoticeStatus
from enquiries.consent_texts import HINDI
from enquiries.models import Enquiry, EnquiryEvent, EnquiryQuestion, OutboundNotice
from enquiries.outbox.worker import send_due_notices
from enquiries.services import submit_enquiry
from tests.enquiries.booking.conftest import coming, make_service, wish
from tests.enquiries.browser_form import as_sent, form_values
from tests.enquiries.conftest import (
    CANARY_MESSAGE,
    CANARY_NAME,
    logged_in,
    submission,
    valid_post,
)
from tests.factories import PersonFactory, RedFlagFactory

pytestmark = pytest.mark.django_db
ON_POSTGRESQL = connection.vendor == "postgresql"
EMAIL = "canarypatient@example.test"
CANARIES = (CANARY_NAME, CANARY_MESSAGE, EMAIL, "98765", "110 024", "canaryanswer")


@pytest.fixture
def post(form_page, library) -> dict[str, Any]:
    """A post with every field filled, and with answers to two questions of an editor."""
    EnquiryQuestion.objects.create(
        page=form_page, label="When", field_type="multiline", required=False
    )
    EnquiryQuestion.objects.create(
        page=form_page, label="Who came", field_type="singleline", required=False
    )
    service = make_service("First assessment", home=120000)
    sign = RedFlagFactory(form_question="Numb between the legs")
    return valid_post(
        article=str(library.pk),
        person=str(PersonFactory().pk),
        area="",
        service=str(service.pk),
        visit_mode="home",
        **wish(1, coming(0), "17:00"),
        **wish(2, "", ""),
        **wish(3, "", ""),
        email=EMAIL,
        for_whom="child",
        looking_for="home_visit",
        preferred_contact="sms",
        best_time="evening",
        language="mr",
        needs_large_print="on",
        needs_interpreter="on",
        danger_signs=[str(sign.translation_key)],
        message=f'{CANARY_MESSAGE}\n\n  "quoted" <b>& more</b>',
        consent_notice="",
        company_website="",
        form_time="",
        question_when="canaryanswer\nin the morning",
        question_who_came="Nobody & I",
    )


@contextmanager
def database_refuses() -> Iterator[None]:
    """No statement reaches the database, as when its server is down."""

    def refuse(*args: Any) -> None:
        raise OperationalError(f"connection refused {CANARY_NAME}")

    with connection.execute_wrapper(refuse):
        yield


@contextmanager
def disk_is_full() -> Iterator[None]:
    """The enquiry itself still fits; its history does not."""

    def refuse(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.startswith(f'INSERT INTO "{EnquiryEvent._meta.db_table}"'):
            raise OperationalError(f"database or disk is full: {CANARY_NAME}")
        return execute(sql, params, many, context)

    with connection.execute_wrapper(refuse):
        yield


@contextmanager
def code_breaks() -> Iterator[None]:
    """An error that nobody thought of."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(services, "assess", lambda *args: 1 / 0)
        yield


REFUSED: list[tuple[Callable[[], AbstractContextManager[None]], int]] = [
    (database_refuses, 503),
    (disk_is_full, 503),
    (code_breaks, 500),
]


def expect_all_kept(response: Any, post: dict[str, Any]) -> None:
    """The page is the form with every field as it was sent, and the phones in bold."""
    html = response.content.decode()
    assert form_values(html) == as_sent(post)
    assert phones_without_database()
    for phone in phones_without_database():
        assert f"<strong>{phone.national}</strong>" in html
    assert "no-store" in response["Cache-Control"]


def expect_nothing_stored() -> None:
    assert Enquiry.objects.count() == EnquiryEvent.objects.count() == 0
    assert OutboundNotice.objects.count() == 0


def expect_retry_is_safe(client: Any, response: Any) -> None:
    """Sending what the page has stores one enquiry, however often it is sent."""
    again = form_values(response.content.decode())
    first, second = (client.post("/ask-us/", again) for _ in range(2))
    assert first.status_code == 302
    assert first.url == second.url
    enquiry = Enquiry.objects.get()
    assert enquiry.token == uuid.UUID(again["submission_token"][0])
    assert enquiry.for_whom == "child"
    assert [answer["label"] for answer in enquiry.answers] == ["When", "Who came"]
    assert len(enquiry.ticked_signs) == 1
    assert enquiry.chosen_person is not None
    assert enquiry.service is not None
    assert enquiry.visit_mode == "home"
    assert len(enquiry.wished_times) == 1


@pytest.mark.parametrize(("fault", "status"), REFUSED)
def test_a_fault_while_storing_gives_everything_back_and_the_retry_is_safe(
    client, post, caplog, fault, status
):
    with fault():
        response = client.post("/ask-us/", post)

    assert response.status_code == status
    assert ("Retry-After" in response) == (status == 503)
    expect_all_kept(response, post)
    expect_nothing_stored()
    assert not any(canary in caplog.text for canary in CANARIES)
    expect_retry_is_safe(client, response)


def in_another_connection(work: Callable[[], Any], setting: str) -> Any:
    """The result of `work` on a database connection of its own; a database error is raised."""
    outcome: list[Any] = []

    def in_thread() -> None:
        try:
            with connection.cursor() as cursor:
                cursor.execute(setting)
            outcome.append(work())
        except OperationalError as error:
            outcome.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
    if isinstance(outcome[0], OperationalError):
        raise outcome[0]
    return outcome[0]


def test_a_locked_database_gives_everything_back_and_the_retry_is_safe(client, post, monkeypatch):
    """A real lock: the transaction of this test has written, and the post must write as well."""
    patience = "PRAGMA busy_timeout = 50"
    if ON_POSTGRESQL:
        connection.cursor().execute("LOCK TABLE enquiries_enquiry IN EXCLUSIVE MODE")
        patience = "SET lock_timeout = '50ms'"

    def store(data: Any) -> Any:
        # Without pages: the other connection does not see what this transaction made.
        return in_another_connection(lambda: submit_enquiry(submission()), patience)

    with monkeypatch.context() as patch:
        patch.setattr(services, "submit_enquiry", store)
        response = client.post("/ask-us/", post)

    assert response.status_code == 503
    expect_all_kept(response, post)
    expect_nothing_stored()
    expect_retry_is_safe(client, response)


@pytest.mark.skipif(not ON_POSTGRESQL, reason="SQLite has no server that could hang up")
def test_a_connection_that_the_server_cuts_is_a_database_fault(client, post, monkeypatch):
    server = connection.cursor()

    def store_after_the_cut() -> Any:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            server.execute("SELECT pg_terminate_backend(%s)", cursor.fetchone())
        return submit_enquiry(submission())

    def store(data: Any) -> Any:
        return in_another_connection(store_after_the_cut, "SELECT 1")

    with monkeypatch.context() as patch:
        patch.setattr(services, "submit_enquiry", store)
        response = client.post("/ask-us/", post)

    assert response.status_code == 503
    expect_all_kept(response, post)
    expect_nothing_stored()


def test_a_fault_page_is_in_the_language_of_the_form(client, hindi_form_page):
    with database_refuses():
        response = client.post("/hi/ask-us/", valid_post())

    text = response.content.decode()
    assert response.status_code == 503
    assert '<html lang="hi">' in text
    assert HINDI.question in text
    assert 'action="/hi/ask-us/"' in text


@pytest.mark.parametrize("cookie", [None, "x" * 32])
def test_a_missing_or_old_cookie_gives_everything_back_and_the_retry_is_safe(post, cookie):
    strict = Client(enforce_csrf_checks=True)
    if cookie:
        strict.cookies["csrftoken"] = cookie

    response = strict.post("/ask-us/", {**post, "csrfmiddlewaretoken": "y" * 64})

    assert response.status_code == 403
    expect_all_kept(response, post)
    expect_nothing_stored()
    expect_retry_is_safe(Client(), response)


def urlencoded(client: Any, post: dict[str, Any]) -> Any:
    """A post as browsers send it: the test client's own encoding is that of file uploads."""
    body = urlencode(post, doseq=True)
    return client.post("/ask-us/", body, content_type="application/x-www-form-urlencoded")


def test_a_text_of_megabytes_is_not_taken_but_given_back(client, post):
    post["message"] = "long words " * 250_000

    response = urlencoded(client, post)

    assert response.status_code == 413
    expect_all_kept(response, post)
    expect_nothing_stored()


def test_a_text_beyond_all_reason_gets_a_clear_answer(client, post):
    post["message"] = "long words " * 1_000_000

    response = urlencoded(client, post)

    assert response.status_code == 400
    assert b"could not read" in response.content
    expect_nothing_stored()


def test_a_mail_server_that_is_down_costs_the_patient_nothing(client, post, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()

    response = client.post("/ask-us/", post)

    assert response.status_code == 302
    assert Enquiry.objects.count() == 1
    assert send_due_notices() == 0
    assert {notice.status for notice in OutboundNotice.objects.all()} == {NoticeStatus.PENDING}
    assert OutboundNotice.objects.count() == 2
    assert mail.outbox == []


def free_port() -> int:
    """A port of this machine on which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def silent_server() -> Iterator[int]:
    """The port of a server that takes a connection and never says a word."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield int(server.getsockname()[1])


@contextmanager
def no_server() -> Iterator[int]:
    """A port at which the connection is refused."""
    yield free_port()


@pytest.mark.parametrize("captcha_server", [no_server, silent_server])
def test_a_captcha_that_is_down_or_hangs_costs_the_patient_nothing(
    client, post, settings, captcha_server
):
    settings.RECAPTCHA_ENABLED = True
    settings.RECAPTCHA_PUBLIC_KEY, settings.RECAPTCHA_PRIVATE_KEY = "public", "private"
    settings.RECAPTCHA_VERIFY_REQUEST_TIMEOUT = 0.1

    with captcha_server() as port:
        settings.RECAPTCHA_DOMAIN = f"127.0.0.1:{port}"
        response = client.post("/ask-us/", {**post, "g-recaptcha-response": "ticked"})

    assert response.status_code == 302
    assert Enquiry.objects.get().captcha == CaptchaResult.UNAVAILABLE
    assert OutboundNotice.objects.count() == 2


def test_a_session_that_is_gone_costs_the_patient_nothing(post, physio_user):
    client: Any = logged_in(physio_user)
    client.session.flush()

    response = client.post("/ask-us/", post)

    assert response.status_code == 302
    assert Enquiry.objects.count() == 1
    assert client.get(response.url).status_code == 200
