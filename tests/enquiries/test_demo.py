"""The demo enquiries are twelve, in every state, and mail nobody."""

import pytest

from enquiries.demo import load_demo_enquiries
from enquiries.demo_doubtful import DOUBTFUL_MESSAGES, load_demo_doubtful
from enquiries.demo_form import load_enquiry_page
from enquiries.models import Enquiry, EnquiryPage, OutboundNotice
from enquiries.states import EnquiryState
from tests.factories import RedFlagFactory

pytestmark = pytest.mark.django_db


def test_the_demo_has_twelve_enquiries_in_every_state(home_page, library, triage_user, physio_user):
    RedFlagFactory()
    load_enquiry_page(home_page)
    staff = {"triage": triage_user, "physiotherapist": physio_user}

    load_demo_enquiries(EnquiryPage.objects.get(), {"low_back_pain": library}, staff)

    enquiries = list(Enquiry.objects.in_order_of_need())
    assert len(enquiries) == 12
    worked = {EnquiryState.NEW, EnquiryState.ASSIGNED, EnquiryState.CONTACTED}
    assert {enquiry.state for enquiry in enquiries} >= worked
    assert enquiries[0].urgency == "emergency"
    assert all(enquiry.phone_number.national for enquiry in enquiries)
    assert Enquiry.objects.filter(assigned_to=physio_user).exists()
    assert not OutboundNotice.objects.exists()
    ages = {enquiry.created_at for enquiry in enquiries}
    assert len(ages) == 12


def test_the_doubtful_ones_of_the_demo_lie_in_quarantine_with_reasons(home_page):
    load_enquiry_page(home_page)

    load_demo_doubtful(EnquiryPage.objects.get(), {}, {})

    doubtful = list(Enquiry.objects.quarantined())
    assert len(doubtful) == Enquiry.objects.count() == len(DOUBTFUL_MESSAGES)
    assert all(enquiry.spam_reasons for enquiry in doubtful)
    assert not OutboundNotice.objects.exists()
