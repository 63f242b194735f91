"""The demo enquiries are twelve, in every state, and mail nobody."""

import pytest

from enquiries.demo import load_demo_enquiries
from enquiries.demo_doubtful import DOUBTFUL_MESSAGES, load_demo_doubtful
from enquiries.demo_form import load_enquiry_page
from enquiries.demo_wishes import DEMO_WISHES, load_demo_wishes
from enquiries.models import Enquiry, EnquiryPage, OutboundNotice
from enquiries.states import EnquiryState
from tests.enquiries.booking.conftest import make_service
from tests.factories import PersonFactory, RedFlagFactory

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


def test_those_who_wish_for_an_appointment_ask_for_open_times_with_or_without_services(home_page):
    load_enquiry_page(home_page)
    PersonFactory(name="Meera Nair")
    for services in (0, 1):
        Enquiry.objects.all().delete()
        if services:
            make_service("First assessment", home=120000, clinic=80000, video=80000)

        load_demo_wishes(EnquiryPage.objects.get(), {}, {})

        wishing = Enquiry.objects.asking_for_appointment()
        assert wishing.count() == len(DEMO_WISHES)
        assert all(enquiry.wished_times for enquiry in wishing)
        assert all(bool(enquiry.service) == bool(services) for enquiry in wishing)
        assert wishing.exclude(chosen_person=None).count() == 1
        assert not wishing.quarantined().exists()
    assert not OutboundNotice.objects.exists()
