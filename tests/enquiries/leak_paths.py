"""Every way that a patient's words take through the site, good and bad.

A new way is one function with `@path`: it gets a `Scene` and uses its browsers.
"""

from collections.abc import Callable
from datetime import timedelta
from smtplib import SMTPDataError
from typing import Any
from urllib.error import URLError

import pytest
from django.core.mail import EmailMessage
from django.core.management import CommandError, call_command
from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone

from enquiries.access_log import log_export, log_view
from enquiries.appointments.patient_link import sub_address
from enquiries.detail.replies import send_reply
from enquiries.models import Appointment, Enquiry, EnquiryPage, OutboundNotice, SavedFilter
from enquiries.outbox import worker as outbox
from enquiries.privacy import erase, retention
from tests.enquiries.conftest import (
    CANARY_EMAIL,
    CANARY_MESSAGE,
    CANARY_NAME,
    CANARY_PHONE,
    inbox_url,
    stored,
    valid_post,
)
from tests.enquiries.leak_scene import Scene
from tests.enquiries.routing.colleagues import colleague
from tests.factories import PersonFactory

QUOTED_ROW = f"Failing row contains (1, {CANARY_NAME}, {CANARY_PHONE}, {CANARY_MESSAGE})"


PATHS: dict[str, Callable[[Scene], None]] = {}


def path(function: Callable[[Scene], None]) -> Callable[[Scene], None]:
    """Add a path to those that are walked."""
    PATHS[function.__name__] = function
    return function


# The patient


@path
def good_post(scene: Scene) -> None:
    response = scene.send()
    assert response.status_code == 302
    scene.visitor.get(response.url)


@path
def refused_post(scene: Scene) -> None:
    assert scene.send(phone="98765 43210 and more", pin_code="x").status_code == 422


@path
def wish_for_an_appointment(scene: Scene) -> None:
    day = timezone.localdate() + timedelta(days=3)
    response = scene.send(visit_mode="home", wish_1_day=str(day), wish_1_time="17:00")
    assert response.status_code == 302
    assert "not booked yet" in scene.visitor.get(response.url).content.decode()
    enquiry = Enquiry.objects.get()
    assert enquiry.wished_times
    scene.triage.get(inbox_url("edit", enquiry.pk))
    outbox.send_due_notices()


@path
def refused_wish(scene: Scene) -> None:
    fields = ("service", "visit_mode", "person", "wish_1_day", "wish_1_time", "wish_2_day")
    wish: dict[str, Any] = dict.fromkeys(fields, CANARY_MESSAGE)
    assert scene.send(**wish).status_code == 422


@path
def amendment(scene: Scene) -> None:
    token = "6f2b6b0e-5c0e-4d1c-9a5c-0a1b2c3d4e5f"
    for message in (CANARY_MESSAGE, f"{CANARY_MESSAGE} and my hip"):
        assert scene.send(submission_token=token, message=message).status_code == 302


@path
def database_error(scene: Scene) -> None:
    scene.break_with("enquiries.models.Enquiry.save", DatabaseError(QUOTED_ROW))
    assert scene.send().status_code == 503


@path
def unexpected_exception(scene: Scene) -> None:
    scene.break_with("enquiries.services.assess", RuntimeError(QUOTED_ROW))
    assert scene.send().status_code == 500


@path
def broken_routing(scene: Scene) -> None:
    scene.break_with("enquiries.routing.giving.route", RuntimeError(QUOTED_ROW))
    assert scene.send().status_code == 302


@path
def routed_by_choice(scene: Scene) -> None:
    assert scene.send(person=str(colleague("Chosen").pk)).status_code == 302
    assert Enquiry.objects.get().assigned_to is not None


@path
def csrf_failure(scene: Scene) -> None:
    scene.visitor.handler.enforce_csrf_checks = True
    assert scene.send().status_code == 403


@path
def captcha_unreachable(scene: Scene) -> None:
    scene.settings.RECAPTCHA_ENABLED = True
    scene.break_with("enquiries.captcha.client.submit", URLError(QUOTED_ROW))
    scene.send(captcha="x")


@path
def too_many_fields(scene: Scene) -> None:
    fields: dict[str, Any] = {f"{CANARY_NAME}{n}": CANARY_MESSAGE for n in range(1100)}
    scene.send(**fields)


@path
def foreign_host(scene: Scene) -> None:
    scene.visitor.post(scene.form, valid_post(), headers={"host": "evil.example"})


# The desk


@path
def inbox(scene: Scene) -> None:
    enquiry = scene.stored()
    for words in ("", CANARY_NAME, CANARY_PHONE, "canarymessage"):
        listing = scene.triage.get(inbox_url("list"), {"q": words})
        assert enquiry.reference in listing.content.decode()
    assert CANARY_NAME in scene.triage.get(inbox_url("edit", enquiry.pk)).content.decode()
    scene.triage.get(inbox_url("history", enquiry.pk))


@path
def work(scene: Scene) -> None:
    enquiry = scene.stored()
    for to in ("contacted", "new"):  # the second one is refused, and comes from an old page
        scene.triage.post(
            inbox_url("edit", enquiry.pk),
            {"version": 1, "to": to, "assignee": "", "note": "canarynote: he said yes"},
        )
    assert enquiry.events.filter(note__contains="canarynote").exists()


@path
def work_fails(scene: Scene) -> None:
    enquiry = scene.stored()
    scene.break_with("enquiries.detail.views.work_enquiry", DatabaseError(QUOTED_ROW))
    response = scene.triage.post(inbox_url("edit", enquiry.pk), {"version": 1, "note": "x"})
    assert response.status_code == 500


@path
def audit_log(scene: Scene) -> None:
    log_view(scene.stored(), scene.triage_user)
    log_export(scene.triage_user, 1, "csv", filters=["state"])
    scene.manager.get(reverse("site_history"))


@path
def admin_search(scene: Scene) -> None:
    scene.stored()
    for name in ("wagtailadmin_pages:search", "wagtailadmin_home"):
        scene.manager.get(reverse(name), {"q": "canary"})


@path
def bulk_work(scene: Scene) -> None:
    enquiry = scene.stored()
    rows = {"row": f"{enquiry.pk}:{enquiry.version}", "action": "quarantine"}
    scene.triage.post(inbox_url("bulk"), rows)
    scene.triage.post(inbox_url("bulk"), {**rows, "confirmed": "1"})
    enquiry.refresh_from_db()
    assert enquiry.is_quarantined
    scene.triage.post(inbox_url("release", enquiry.pk))


@path
def row_and_page_buttons(scene: Scene) -> None:
    enquiry, other = scene.stored(), scene.stored()
    scene.triage.post(inbox_url("take", enquiry.pk), {"version": enquiry.version})
    for kind in ("call", "whatsapp", "sms"):
        scene.triage.post(reverse("enquiry_detail:contact", args=[enquiry.pk, kind]))
    merge = reverse("enquiry_detail:merge", args=[enquiry.pk])
    scene.triage.post(merge, {"version": enquiry.version, "into": other.pk})
    scene.triage.post(reverse("enquiry_detail:quarantine", args=[other.pk]), {"version": 1})


@path
def export(scene: Scene) -> None:
    scene.stored()
    for kind in ("csv", "xlsx"):
        asked = {"export": kind, "q": CANARY_NAME}
        response = scene.triage.get(inbox_url("list"), asked)
        assert b"".join(response)


@path
def figures(scene: Scene) -> None:
    scene.stored()
    for name in ("enquiry_figures", "enquiry_figures_csv", "enquiry_notices:index"):
        assert scene.triage.get(reverse(name)).status_code == 200


@path
def saved_filter(scene: Scene) -> None:
    query = f"state=new&q={CANARY_PHONE}"
    scene.triage.post(inbox_url("save_filter"), {"name": "Mine", "query": query})
    assert SavedFilter.objects.count() == 1


# Mails


@path
def notices_sent(scene: Scene) -> None:
    scene.stored()
    assert outbox.send_due_notices() >= 1


@path
def mail_server_quotes_the_mail(scene: Scene) -> None:
    scene.stored()
    error = SMTPDataError(550, QUOTED_ROW.encode())
    scene.monkeypatch.setattr(EmailMessage, "send", _raising(error))
    assert outbox.send_due_notices() == 0
    assert OutboundNotice.objects.filter(last_error="SMTPDataError").exists()


@path
def reply(scene: Scene) -> None:
    enquiry = scene.stored()
    address = reverse("enquiry_detail:reply", args=[enquiry.pk])
    words = {"version": 1, "subject": "Your question", "body": f"Dear {CANARY_NAME}, yes."}
    scene.triage.get(address)
    scene.triage.post(address, words)
    scene.triage.post(address, {**words, "send": "1"})
    outbox.send_due_notices()
    assert OutboundNotice.objects.filter(kind="reply", status="sent").exists()


@path
def reply_refused_by_mail_server(scene: Scene) -> None:
    enquiry = scene.stored()
    by, subject = scene.triage_user, "Your question"
    send_reply(enquiry.pk, by=by, template=None, subject=subject, body=CANARY_MESSAGE)
    error = SMTPDataError(550, QUOTED_ROW.encode())
    scene.monkeypatch.setattr(EmailMessage, "send", _raising(error))
    outbox.send_due_notices()
    assert OutboundNotice.objects.filter(kind="reply").exclude(status="sent").exists()
    scene.triage.get(inbox_url("edit", enquiry.pk))


@path
def overdue(scene: Scene) -> None:
    enquiry = scene.stored()
    Enquiry.objects.filter(pk=enquiry.pk).update(due_at="2020-01-01T00:00Z")
    call_command("send_outbox", verbosity=0)


# Appointments


def _booked(scene: Scene) -> Appointment:
    """An appointment of a patient with and without an address, confirmed by the form."""
    person = PersonFactory(treats_at_clinic=True)
    form_page = EnquiryPage.objects.get()
    enquiry = stored(email=CANARY_EMAIL, form_page=form_page)
    day = timezone.localdate() + timedelta(days=3)
    slot = {
        "person": person.pk, "mode": "clinic", "minutes": 45, "when": "other", "day": str(day),
        "at": "10:00", "outside_hours": "on", "version": enquiry.version,
    }  # fmt: skip
    address = reverse("enquiry_detail:appointment", args=[enquiry.pk])
    scene.triage.post(address, {**slot, "minutes": CANARY_MESSAGE})
    scene.triage.post(address, slot)
    other = stored(form_page=form_page)
    taken = reverse("enquiry_detail:appointment", args=[other.pk])
    scene.triage.post(taken, {**slot, "version": other.version})
    scene.triage.get(inbox_url("edit", enquiry.pk))
    scene.triage.get(reverse("enquiry_appointments:index"))
    outbox.send_due_notices()
    return Appointment.objects.get()


@path
def appointment_by_staff(scene: Scene) -> None:
    appointment = _booked(scene)
    cancel = reverse("enquiry_detail:cancel_appointment", args=[appointment.enquiry_id])
    scene.triage.post(cancel, {"version": Enquiry.objects.get(pk=appointment.enquiry_id).version})
    outbox.send_due_notices()
    appointment.refresh_from_db()
    assert not appointment.is_booked


@path
def appointment_by_the_patient(scene: Scene) -> None:
    appointment = _booked(scene)
    address = f"{scene.form}{sub_address(appointment)}"
    day = timezone.localdate() + timedelta(days=4)
    assert scene.visitor.get(address).status_code == 200
    assert scene.visitor.get(f"{address}file/").status_code == 200
    scene.visitor.post(address, {"wish_1_day": CANARY_MESSAGE, "wish_1_time": CANARY_PHONE})
    scene.visitor.post(address, {"wish_1_day": str(day), "wish_1_time": "11:00"})
    scene.visitor.post(address, {"cancel": "1"})
    outbox.send_due_notices()
    assert OutboundNotice.objects.filter(kind="cancelled", status="sent").exists()


# Privacy


@path
def withdrawn(scene: Scene) -> None:
    enquiry = stored(email=CANARY_EMAIL, form_page=EnquiryPage.objects.get())
    address = enquiry.form_page.withdraw_url(enquiry)
    scene.visitor.get(address)
    scene.visitor.post(address)
    outbox.send_due_notices()
    enquiry.refresh_from_db()
    assert enquiry.is_erased


@path
def erased(scene: Scene) -> None:
    erase(scene.stored().pk, by=scene.triage_user, reason="request")


@path
def privacy_request(scene: Scene) -> None:
    scene.stored()
    person = {"phone": "98765 43210", "email": CANARY_EMAIL}
    scene.manager.post(reverse("enquiries_privacy:index"), person)
    scene.manager.post(reverse("enquiries_privacy:copy"), person)
    asked = scene.manager.post(reverse("enquiries_privacy:erase"), person)
    seen = asked.context["form"].references
    done = scene.manager.post(reverse("enquiries_privacy:erase"), {**person, "seen": seen})
    assert "proof" in done.headers["Location"]
    scene.manager.get(done.headers["Location"])


@path
def privacy_request_fails(scene: Scene) -> None:
    scene.stored()
    scene.break_with("enquiries.privacy.views.copy_for", DatabaseError(QUOTED_ROW))
    person = {"phone": CANARY_PHONE}
    assert scene.manager.post(reverse("enquiries_privacy:copy"), person).status_code == 500


@path
def privacy_command(scene: Scene) -> None:
    scene.stored()
    copy = scene.tmp_path / "copy.json"
    call_command("privacy_request", phone=CANARY_PHONE, export=str(copy), verbosity=0)
    call_command("privacy_request", phone=CANARY_PHONE, erase=True, verbosity=0)
    assert CANARY_NAME in copy.read_text()


@path
def purge_fails(scene: Scene) -> None:
    enquiry = scene.stored()
    row = Enquiry.objects.filter(pk=enquiry.pk)
    row.update(state="quarantine", due_at=None, updated_at="2020-01-01T00:00Z")
    scene.monkeypatch.setattr(retention, "erase", _raising(DatabaseError(QUOTED_ROW)))
    with pytest.raises(CommandError) as failure:
        call_command("purge_enquiries")
    assert CANARY_NAME not in str(failure.value)


def _raising(error: Exception) -> Callable[..., None]:
    def broken(*args: Any, **kwargs: Any) -> None:
        raise error

    return broken
