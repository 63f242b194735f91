"""The demo's past: worked through the services, in the past, and mailed to nobody."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.utils import timezone

from clinic.demo import load_practice
from enquiries.demo_form import load_enquiry_page
from enquiries.demo_history import HISTORY_COUNT, MINUTES_TO_CONTACT, load_demo_history
from enquiries.figures.past import past
from enquiries.figures.period import last_weeks
from enquiries.models import Enquiry, EnquiryEvent, EnquiryPage, OutboundNotice
from enquiries.states import EnquiryState

pytestmark = pytest.mark.django_db


# Before Tuesday's opening, after a weekend whose Monday was the demo's Independence Day.
EARLY = datetime(2022, 8, 16, 1, 0, tzinfo=UTC)


@time_machine.travel(EARLY, tick=False)
def test_the_history_is_past_and_done_and_mails_nobody(home_page, triage_user, physio_user):
    load_practice(home_page.get_site())
    load_enquiry_page(home_page)
    staff = {"triage": triage_user, "physiotherapist": physio_user}
    now = timezone.now()

    load_demo_history(EnquiryPage.objects.get(), {}, staff)

    enquiries = Enquiry.objects.all()
    assert enquiries.count() == HISTORY_COUNT
    done = {EnquiryState.CLOSED, EnquiryState.CONTACTED}
    assert {enquiry.state for enquiry in enquiries} <= done
    assert {enquiry.first_contact_minutes for enquiry in enquiries} == set(MINUTES_TO_CONTACT)
    for enquiry in enquiries:
        assert enquiry.created_at < enquiry.first_contact_at < (enquiry.closed_at or now) <= now
    assert not EnquiryEvent.objects.filter(at__gte=now).exists()
    assert {enquiry.assigned_to for enquiry in enquiries} == {triage_user, physio_user}
    assert not OutboundNotice.objects.exists()
    figures = past(last_weeks(now.date(), ZoneInfo("Asia/Kolkata")), now)
    assert (figures.whole.answered, figures.whole.missed) == (HISTORY_COUNT, 0)
