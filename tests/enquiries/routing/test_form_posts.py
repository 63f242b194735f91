"""Routing from the public form: what a patient posts, true or forged."""

import pytest

from enquiries.models import Enquiry, EnquiryPage
from tests.enquiries.conftest import valid_post
from tests.enquiries.routing.colleagues import colleague, rule, yesterday

pytestmark = pytest.mark.django_db


def post(client, **changes) -> Enquiry:
    """The enquiry that this post makes."""
    response = client.post("/ask-us/", valid_post(**changes))
    assert response.status_code == 302
    return Enquiry.objects.get()


def test_a_chosen_person_has_it_before_the_patient_reads_thank_you(client, form_page: EnquiryPage):
    chosen = colleague("Chosen")

    enquiry = post(client, person=str(chosen.pk))

    assert (enquiry.state, enquiry.assigned_to) == ("assigned", chosen.user)
    assert client.get(form_page.received_url(enquiry)).status_code == 200


@pytest.mark.parametrize("forged", ["999999", "-1", "x", "1 OR 1=1", "<script>", "\x00", "9" * 400])
def test_a_forged_person_is_nobody_and_the_rules_decide(client, form_page, south, forged):
    by_rule = colleague("By rule")
    rule("South Delhi", by_rule, area=south)

    enquiry = post(client, person=forged)

    assert enquiry.chosen_person is None
    assert enquiry.assigned_to == by_rule.user


def test_whoever_lapsed_since_the_page_was_opened_is_not_given_it(client, form_page):
    lapsed = colleague("Lapsed", registration_valid_until=yesterday())

    enquiry = post(client, person=str(lapsed.pk))

    assert (enquiry.state, enquiry.assigned_to) == ("new", None)


def test_sent_twice_it_is_given_once(client, form_page):
    chosen = colleague("Chosen")
    data = valid_post(person=str(chosen.pk))

    for _time in range(2):
        client.post("/ask-us/", data)

    enquiry = Enquiry.objects.get()
    assert enquiry.events.filter(kind="routed").count() == 1
    assert enquiry.notices.filter(kind="assigned").count() == 1
