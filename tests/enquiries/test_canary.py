"""A patient's name, phone, address and words stay where they belong, whatever happens."""

import logging

import pytest
from django.core.cache import cache
from django.core.mail import send_mail
from django.http import HttpResponseRedirect
from wagtail.log_actions import log

from enquiries.choices import EventKind
from enquiries.models import EnquiryEvent, SavedFilter
from tests.enquiries.conftest import CANARY_EMAIL, CANARY_NAME, CANARY_PHONE, stored
from tests.enquiries.leak_paths import PATHS, QUOTED_ROW
from tests.enquiries.leak_scene import Scene
from tests.enquiries.leak_watch import LeakWatch
from tests.factories import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def watch(admin_search, caplog):
    """Watches every place, with the search index switched on."""
    cache.clear()
    found = LeakWatch(caplog)
    found.listen()
    with caplog.at_level(logging.DEBUG):
        yield found
    found.stop()
    cache.clear()


@pytest.fixture
def scene(watch, form_page, triage_user, monkeypatch, settings, tmp_path) -> Scene:
    """A patient, a receptionist and a manager, each in a browser that is watched."""
    triage, manager = watch.browser(), watch.browser()
    triage.force_login(triage_user)
    manager.force_login(make_user("manager", "Practice managers"))
    return Scene(
        form=form_page.url,
        visitor=watch.browser(),
        triage=triage,
        manager=manager,
        triage_user=triage_user,
        monkeypatch=monkeypatch,
        settings=settings,
        tmp_path=tmp_path,
    )


@pytest.mark.parametrize("name", PATHS)
def test_no_word_of_the_patient_leaves_its_place(scene, watch, name):
    PATHS[name](scene)

    assert watch.leaks() == []


# The watch itself: each of these must be seen.


def leak_into_log(watch, user):
    logging.getLogger("enquiries").warning("Refused: %s", CANARY_NAME)


def leak_into_django_log(watch, user):
    logging.getLogger("django.request").error("Refused: %s", CANARY_PHONE)


def leak_into_mail(watch, user):
    send_mail("New enquiry", f"From {CANARY_NAME}", None, ["desk@physiocare.example"])


def leak_into_mail_of_two(watch, user):
    send_mail("Hello", CANARY_NAME, None, [CANARY_EMAIL, "desk@physiocare.example"])


def leak_into_cache(watch, user):
    cache.set("last", {"name": CANARY_NAME})


def leak_into_session(watch, user):
    session = watch.browser().session
    session["typed"] = CANARY_NAME
    session.save()


def leak_into_saved_filter(watch, user):
    SavedFilter.objects.create(owner=user, name="mine", query=f"q={CANARY_PHONE}")


def leak_into_event(watch, user):
    EnquiryEvent.objects.create(enquiry=stored(), kind=EventKind.CALL, note=CANARY_NAME)


def leak_into_audit_log(watch, user):
    log(stored(), "enquiries.note", user=user, data={"note": CANARY_NAME})


def leak_into_redirect(watch, user):
    watch.requests.append(HttpResponseRedirect(f"/x/?q={CANARY_PHONE}").headers["Location"])


def leak_into_path(watch, user):
    watch.browser().get("/canaryname/")


@pytest.mark.parametrize(
    "leak",
    [value for name, value in list(globals().items()) if name.startswith("leak_into_")],
)
def test_the_watch_sees_a_leak(watch, triage_user, home_page, leak):
    assert watch.leaks() == []

    leak(watch, triage_user)

    assert watch.leaks() != []


def test_the_watch_sees_an_exception_that_is_logged_by_a_common_formatter(watch):
    watch.lines.seek(0)
    for _logger, handler in watch._handlers:
        handler.setFormatter(logging.Formatter())

    try:
        raise ValueError(QUOTED_ROW)
    except ValueError:
        logging.getLogger("enquiries").exception("It broke")

    assert watch.leaks() != []
