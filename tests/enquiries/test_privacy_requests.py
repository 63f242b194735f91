"""A patient asks for a copy of their data, or for its erasure."""

import io
import json
import stat

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from wagtail.log_actions import registry
from wagtail.models import ModelLogEntry

from enquiries.access_log import log_view
from enquiries.models import Enquiry, Reply
from enquiries.privacy.copy import LEFT_OUT, copy_of
from enquiries.privacy.proof import erase_all, seal
from enquiries.privacy.subject import enquiries_of_person
from enquiries.services import submit_enquiry
from enquiries.states import EnquiryState
from enquiries.work import add_note
from tests.enquiries.conftest import (
    CANARY_EMAIL,
    CANARY_MESSAGE,
    CANARY_NAME,
    CANARY_PHONE,
    logged_in,
    stored,
    submission,
)
from tests.factories import make_user

pytestmark = pytest.mark.django_db

SCREENS = ("index", "copy", "erase")
OTHER_PHONE = "+919812345678"
PERSONAL = (CANARY_NAME, CANARY_PHONE, CANARY_PHONE.removeprefix("+91"), CANARY_MESSAGE)


def screen(name, *args) -> str:
    return reverse(f"enquiries_privacy:{name}", args=args)


def body(response) -> str:
    return response.content.decode()


@pytest.fixture
def manager_user(db):
    """A practice manager."""
    return make_user("manager", "Practice managers")


@pytest.fixture
def manager(manager_user):
    """Their browser."""
    return logged_in(manager_user)


# Finding


@pytest.mark.parametrize(
    "phone",
    ["98765 43210", "098765-43210", "+91 98765 43210", "919876543210", "९८७६५ ४३२१०", CANARY_PHONE],
)
def test_a_person_is_found_by_the_phone_in_any_form(phone):
    enquiry = stored()
    stored(phone=OTHER_PHONE)

    assert list(enquiries_of_person(phone=phone)) == [enquiry]


def test_a_person_is_found_by_e_mail_in_any_case():
    enquiry = stored(email=CANARY_EMAIL)
    stored()

    assert list(enquiries_of_person(email=f" {CANARY_EMAIL.upper()} ")) == [enquiry]


def test_texts_sent_again_and_joined_enquiries_are_found_too():
    data = submission()
    first = submit_enquiry(data).enquiry
    amendment = submit_enquiry(submission(token=data.token, phone=OTHER_PHONE)).enquiry
    joined = stored(phone="+912226543210")
    Enquiry.objects.filter(pk=joined.pk).update(
        state=EnquiryState.DUPLICATE, merged_into=amendment, due_at=None
    )

    for phone in (CANARY_PHONE, OTHER_PHONE, "+912226543210"):
        assert set(enquiries_of_person(phone=phone)) == {first, amendment, joined}


# On the screens


@pytest.mark.parametrize("group", ["Triage staff", "Physiotherapists", "Editors"])
@pytest.mark.parametrize("name", SCREENS)
def test_nobody_but_managers_may_answer_requests(group, name):
    stored()
    client = logged_in(make_user("other", group))

    response = client.post(screen(name), {"phone": CANARY_PHONE})

    assert response.headers["Location"] == reverse("wagtailadmin_home")
    assert "Privacy requests" not in body(client.get(reverse("wagtailadmin_home")))


def test_managers_find_the_screen_in_the_menu(manager):
    assert screen("index") in body(manager.get(reverse("wagtailadmin_home")))


def test_the_screen_lists_references_and_shows_nothing_that_the_patient_wrote(manager):
    enquiry = stored()

    page = body(manager.post(screen("index"), {"phone": "098765 43210"}))

    assert enquiry.reference in page
    assert "1 enquiry is kept." in page
    assert [word for word in (CANARY_NAME, CANARY_MESSAGE) if word in page] == []


def test_the_address_is_never_asked_about_a_person(manager):
    enquiry = stored()

    for name in SCREENS:
        response = manager.get(screen(name), {"phone": CANARY_PHONE})
        assert enquiry.reference not in body(response)
    assert manager.get(screen("copy")).status_code == 405
    assert manager.get(screen("erase")).status_code == 405


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({}, "Enter a phone number or an e-mail address."),
        ({"phone": "12"}, "Enter a phone number that we can call"),
        ({"email": "no address"}, "Enter a valid email address"),
        ({"phone": "<script>alert(1)</script>"}, "Enter a phone number that we can call"),
    ],
)
def test_what_cannot_be_looked_up_is_answered_with_words(manager, typed, words):
    stored(phone=OTHER_PHONE)
    for name in SCREENS:
        response = manager.post(screen(name), typed)
        assert response.status_code == 422
        assert words in body(response)
        assert "<script>alert(1)" not in body(response)


def test_a_person_who_is_not_known_gets_that_answer(manager):
    stored(phone=OTHER_PHONE)

    for name in SCREENS:
        response = manager.post(screen(name), {"phone": CANARY_PHONE})
        assert "Nothing is kept of this person" in body(response)
    assert Enquiry.objects.exclude(erased_at=None).count() == 0


def test_the_copy_is_a_download_that_no_cache_keeps_and_the_log_knows_of_it(manager, manager_user):
    enquiry = stored()

    response = manager.post(screen("copy"), {"phone": CANARY_PHONE})

    assert response["Content-Type"] == "application/json"
    assert response["Content-Disposition"].startswith('attachment; filename="copy-of-data-')
    assert "no-store" in response["Cache-Control"]
    assert [row["name"] for row in response.json()["enquiries"]] == [CANARY_NAME]
    entries = registry.get_logs_for_instance(enquiry).filter(action="enquiries.access")
    assert [entry.user for entry in entries] == [manager_user]


def test_the_copy_is_complete(triage_user):
    enquiry = stored(email=CANARY_EMAIL)
    add_note(enquiry.pk, "Called twice", by=triage_user)
    log_view(enquiry, triage_user)
    Reply.objects.create(enquiry=enquiry, subject="Hello", body="We call you", by=triage_user)
    enquiry.refresh_from_db()

    copy = json.loads(json.dumps(copy_of(enquiry)))

    columns = {field.name for field in Enquiry._meta.concrete_fields}
    assert columns - copy.keys() == LEFT_OUT
    assert copy["message"] == CANARY_MESSAGE
    assert [event["note"] for event in copy["events"]] == ["", "Called twice"]
    assert copy["replies"][0]["text"] == "We call you"
    assert copy["notices"][0]["to"] == "desk@physiocare.example"
    assert copy["consent_notice"]["sha256"] == enquiry.consent_notice.sha256
    assert copy["consent_notice"]["text"] == enquiry.consent_notice.text
    assert {"action": "enquiries.view", "by": "triage"}.items() <= copy["access_log"][-1].items()


def test_everything_is_erased_only_after_it_was_shown_and_confirmed(manager, manager_user):
    enquiries = [stored(), stored(message="My hip hurts too")]
    person = {"phone": "98765 43210"}

    asked = manager.post(screen("erase"), person)
    assert "2 enquiries are kept." in body(asked)
    assert Enquiry.objects.exclude(erased_at=None).count() == 0

    seen = asked.context["form"].references
    done = manager.post(screen("erase"), {**person, "seen": seen}, follow=True)

    proof = ModelLogEntry.objects.get(action="enquiries.erasure").data
    assert proof["erased"] == sorted(enquiry.reference for enquiry in enquiries)
    assert (proof["erased_by"], proof["sha256"]) == ("manager", seal(proof))
    assert Enquiry.objects.filter(name="", events__by=manager_user).distinct().count() == 2
    assert done.redirect_chain[-1][0] == screen("proof", done.context["entry"].pk)
    assert proof["sha256"] in body(done).replace(" ", "")
    assert [word for word in PERSONAL if word in body(done)] == []


def test_what_came_in_meanwhile_is_shown_before_it_is_erased(manager):
    person = {"phone": CANARY_PHONE}
    stored()
    seen = manager.post(screen("erase"), person).context["form"].references
    stored(message="One more")

    response = manager.post(screen("erase"), {**person, "seen": seen})

    assert "Something changed meanwhile" in body(response)
    assert Enquiry.objects.exclude(erased_at=None).count() == 0


def test_the_proof_is_a_file_too_and_holds_nothing_of_the_patient(manager, manager_user):
    entry = erase_all([stored()], by=manager_user)

    response = manager.get(screen("proof_file", entry.pk))

    assert response.json() == entry.data
    assert set(entry.data) == {"erased", "erased_at", "erased_by", "sha256"}
    assert "no-store" in response["Cache-Control"]


def test_a_proof_that_somebody_changed_says_so(manager, manager_user):
    entry = erase_all([stored()], by=manager_user)
    assert "The seal does not fit" not in body(manager.get(screen("proof", entry.pk)))

    entry.data["erased"] = ["P-OTHER2"]
    ModelLogEntry.objects.filter(pk=entry.pk).update(data=entry.data)

    assert "The seal does not fit" in body(manager.get(screen("proof", entry.pk)))


def test_another_log_entry_is_no_proof(manager, manager_user):
    log_view(stored(), manager_user)
    entry = ModelLogEntry.objects.get(action="enquiries.view")

    assert manager.get(screen("proof", entry.pk)).status_code == 404


# By command


def privacy_request(*arguments) -> str:
    out = io.StringIO()
    call_command("privacy_request", *arguments, stdout=out)
    return out.getvalue()


def test_the_command_writes_a_copy_that_only_its_owner_can_read(tmp_path):
    stored()
    file = tmp_path / "copy.json"

    privacy_request("--phone", "98765 43210", "--export", str(file))

    assert json.loads(file.read_text())["enquiries"][0]["name"] == CANARY_NAME
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(CommandError, match="File exists"):
        privacy_request("--phone", "98765 43210", "--export", str(file))


def test_the_command_lists_and_then_erases_with_proof():
    enquiry = stored()

    assert privacy_request("--phone", CANARY_PHONE, "--erase", "--dry-run") == (
        f"{enquiry.reference} new\n1 enquiries found.\n"
    )
    proof = json.loads(privacy_request("--phone", CANARY_PHONE, "--erase"))

    assert (proof["erased"], proof["sha256"]) == ([enquiry.reference], seal(proof))
    enquiry.refresh_from_db()
    assert enquiry.is_erased
    with pytest.raises(CommandError, match="Nothing is kept"):
        privacy_request("--phone", CANARY_PHONE, "--erase")


@pytest.mark.parametrize("arguments", [["--erase"], ["--phone", "12", "--erase"]])
def test_the_command_refuses_what_it_cannot_look_up(arguments):
    with pytest.raises(CommandError, match="Enter a phone number"):
        privacy_request(*arguments)
