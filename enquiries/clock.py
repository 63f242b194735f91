"""The clock of the promise: how long an enquiry has waited, in minutes of opening time.

It runs while nobody has spoken to the patient, stands still while the practice waits for the
patient or is closed, and ends with the first contact. Reopening starts it anew. These
functions only set columns of one enquiry; the caller saves it. Hours or holidays that change
later do not move what was already due: the patient was told of it (docs/promise.md).
"""

from datetime import datetime

from wagtail.models import Site

from clinic.business_clock import BusinessClock
from clinic.models import PracticeSettings
from enquiries.models import Enquiry


def practice_of(enquiry: Enquiry) -> PracticeSettings:
    """The settings of the site to which the enquiry was sent, else of the default site."""
    site = enquiry.site or (enquiry.form_page.get_site() if enquiry.form_page else None)
    return PracticeSettings.for_site(site or Site.objects.get(is_default_site=True))


def start(enquiry: Enquiry, now: datetime) -> None:
    """Begin to count: the answer is due after the promised minutes of opening time."""
    practice = practice_of(enquiry)
    enquiry.target_minutes = practice.first_contact_minutes
    enquiry.due_at = BusinessClock.of(practice).add_minutes(now, enquiry.target_minutes)
    enquiry.minutes_left = None


def pause(enquiry: Enquiry, now: datetime) -> None:
    """Stop counting while the patient has the next move; remember what was left."""
    if enquiry.due_at is None:
        return
    enquiry.minutes_left = _left(enquiry, now)
    enquiry.due_at = None


def resume(enquiry: Enquiry, now: datetime) -> None:
    """Go on with what was left; less than nothing stays overdue."""
    if enquiry.minutes_left is None:
        start(enquiry, now)
        return
    clock = BusinessClock.of(practice_of(enquiry))
    enquiry.due_at = clock.add_minutes(now, enquiry.minutes_left)
    enquiry.minutes_left = None


def stop(enquiry: Enquiry, now: datetime, *, contacted: bool) -> None:
    """End the count; the first contact is kept for the figures."""
    if contacted and enquiry.first_contact_at is None:
        enquiry.first_contact_at = now
        enquiry.first_contact_minutes = _used(enquiry, now)
    enquiry.due_at = enquiry.minutes_left = None


def _left(enquiry: Enquiry, now: datetime) -> int:
    """Whole minutes of opening time until it is due; a begun minute of being late is one."""
    if enquiry.due_at is None:
        return enquiry.minutes_left or 0
    return BusinessClock.of(practice_of(enquiry)).minutes_between(now, enquiry.due_at)


def _used(enquiry: Enquiry, now: datetime) -> int:
    """Minutes of opening time that counted against the promise; a begun one is a whole one.

    So it is more than the promised minutes exactly when the enquiry was overdue.
    """
    return max(0, enquiry.target_minutes - _left(enquiry, now))
