"""The wish after it was sent: receipt, inbox, export, copy, erasure, joining."""

import csv
import io
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from clinic.models import ServiceText
from enquiries.choices import NoticeKind
from enquiries.detail.merging import merge
from enquiries.mails import build_mail
from enquiries.models import Enquiry, OutboundNotice
from enquiries.privacy import erase
from enquiries.privacy.copy import copy_of
from enquiries.work import change_state
from tests.enquiries.conftest import CANARY_MESSAGE, CANARY_NAME, inbox_url, stored
from tests.factories import PersonFactory
from tests.translations import hindi

pytestmark = pytest.mark.django_db
FRIDAY, MONDAY = "2026-11-27T17:00:00+05:30", "2026-11-30T08:30:00+05:30"
EMAIL = "canarypatient@example.test"


@pytest.fixture
def enquiry(form_page, assessment, meera) -> Enquiry:
    """Somebody wishes for an hour with Meera Nair at home."""
    return stored(
        form_page=form_page,
        email=EMAIL,
        service=assessment,
        visit_mode="home",
        wished_times=[FRIDAY, MONDAY],
        chosen_person=meera,
    )


def receipt() -> str:
    mail = build_mail(OutboundNotice.objects.get(kind=NoticeKind.RECEIPT))
    return f"{mail.subject}\n{mail.body}"


def page(client, *address: Any, **query: str) -> str:
    response = client.get(inbox_url(*address), query)
    assert response.status_code == 200
    return str(response.content.decode())


def test_the_receipt_repeats_the_wish_and_no_word_of_the_trouble(enquiry):
    text = receipt()

    assert "It is not booked yet: we confirm by phone or mail." in text
    for line in (
        "- First assessment",
        "- At your home",
        "- Friday 27 November 2026, 17:00 (Indian time)",
        "- Monday 30 November 2026, 08:30 (Indian time)",
        "- With Meera Nair",
    ):
        assert line in text
    for private in (CANARY_NAME, CANARY_MESSAGE, "98765", "knee"):
        assert private not in text


def test_the_receipt_of_somebody_without_a_wish_says_nothing_of_one(form_page):
    stored(form_page=form_page, email=EMAIL)

    assert "appointment" not in receipt()


def test_the_receipt_names_the_service_in_the_language_of_the_form(hindi_form_page, assessment):
    ServiceText.objects.create(service=assessment, locale=hindi(), name="पहली जाँच")
    stored(form_page=hindi_form_page, email=EMAIL, service=assessment)

    assert "पहली जाँच" in receipt()
    assert "First assessment" not in receipt()


def test_another_zone_is_called_by_its_place(form_page, practice, enquiry):
    practice.time_zone = "Europe/London"
    practice.save()

    assert "- Friday 27 November 2026, 11:30 (time in London)" in receipt()


def test_the_detail_page_shows_what_where_when_and_with_whom(triage, enquiry):
    text = page(triage, "edit", enquiry.pk)

    for said in (
        "First assessment",
        "At your home",
        "Friday 27 November 2026, 17:00",
        "Monday 30 November 2026, 08:30",
        "Meera Nair",
    ):
        assert said in text
    assert text.index("2026, 17:00") < text.index("2026, 08:30")


def test_the_list_marks_who_waits_for_an_appointment(triage, triage_user, enquiry):
    stored()
    mark = '<span class="inbox__wish">'

    assert page(triage, "list").count(mark) == 1
    for state in ("contacted", "booked"):
        change_state(enquiry.pk, state, by=triage_user)
    assert mark not in page(triage, "list")


def test_the_filter_finds_who_asks_for_an_appointment(triage, enquiry, assessment):
    plain = stored()
    only_service, only_place = stored(service=assessment), stored(visit_mode="video")
    only_person = stored(chosen_person=PersonFactory())

    text = page(triage, "list", appointment="asked")

    for found in (enquiry, only_service, only_place):
        assert found.reference in text
    for left_out in (plain, only_person):
        assert left_out.reference not in text
    assert "One of the filters cannot be read." in page(triage, "list", appointment="nonsense")


def test_the_list_needs_no_query_for_a_wish(triage, enquiry, assessment):
    with CaptureQueriesContext(connection) as few:
        page(triage, "list")
    for _number in range(3):
        stored(service=assessment, visit_mode="home", wished_times=[FRIDAY])
    with CaptureQueriesContext(connection) as many:
        page(triage, "list")

    assert len(many) == len(few)


def exported(client) -> list[dict[str, str]]:
    response = client.get(inbox_url("list"), {"export": "csv"})
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_download_has_columns_for_the_wish_and_no_query_for_each_row(
    triage, enquiry, assessment
):
    (row,) = exported(triage)
    assert row["Service"] == "First assessment"
    assert row["Where"] == "At your home"
    assert row["Asks for"] == "2026-11-27 17:00, 2026-11-30 08:30"
    assert row["Asked for"] == "Meera Nair"

    counts = []
    for _number in range(2):
        stored(service=assessment, chosen_person=PersonFactory())
        with CaptureQueriesContext(connection) as queries:
            exported(triage)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_the_copy_for_the_patient_holds_the_wish(enquiry):
    copy = copy_of(enquiry)

    assert copy["service"] == "First assessment"
    assert copy["visit_mode"] == "home"
    assert copy["wished_times"] == [FRIDAY, MONDAY]
    assert copy["chosen_person"].startswith("Meera Nair")


def test_erasure_forgets_the_times_and_keeps_what_figures_count(client, triage, enquiry, form_page):
    erase(enquiry.pk, by=None, reason="test")

    enquiry.refresh_from_db()
    assert enquiry.wished_times == []
    assert (enquiry.service.name, enquiry.visit_mode) == ("First assessment", "home")
    assert "27 November 2026" not in page(triage, "edit", enquiry.pk)
    done = client.get(form_page.received_url(enquiry)).content.decode()
    assert "First assessment" not in done


def test_joining_keeps_both_wishes_and_points_to_the_one_that_was_joined(
    triage, triage_user, enquiry
):
    plain = stored()

    merge(enquiry.pk, plain.pk, by=triage_user)

    enquiry.refresh_from_db()
    plain.refresh_from_db()
    assert (plain.wished_times, enquiry.wished_times) == ([], [FRIDAY, MONDAY])
    assert "27 November 2026, 17:00" in page(triage, "edit", plain.pk)


def test_the_wish_of_an_amendment_is_seen_on_the_first_enquiry(triage, enquiry, assessment):
    first = stored()
    stored(token=first.token, wished_times=[MONDAY], service=assessment)

    assert "30 November 2026, 08:30" in page(triage, "edit", first.pk)


def test_a_deleted_service_or_person_takes_nothing_else_away(triage, enquiry, assessment, meera):
    assessment.delete()
    meera.delete()

    assert "Friday 27 November 2026, 17:00" in page(triage, "edit", enquiry.pk)
    assert "With anybody who is free" in receipt()


def test_the_wished_moment_is_the_same_everywhere(enquiry):
    moment = datetime.fromisoformat(enquiry.wished_times[0])
    assert moment == datetime(2026, 11, 27, 11, 30, tzinfo=ZoneInfo("UTC"))
    assert timezone.localtime(moment).hour == 17
