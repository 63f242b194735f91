"""Two receptionists open one enquiry; whoever saves second is shown both, and loses nothing."""

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import RunningSite
from tests.journeys.enquiry_people import Colleague
from tests.journeys.waiting_enquiries import receive

pytestmark = pytest.mark.browser
PATIENT = "Wanted Twice"


def test_the_second_save_is_refused_with_both_versions_and_then_saved(
    running_site: RunningSite, staff
):
    receive(running_site, PATIENT)
    first, second = Colleague(staff("triage")), Colleague(staff("manager"))
    first.open(PATIENT)
    second.search(PATIENT)
    expect(second.row(PATIENT)).to_contain_text("Farida Khan has it open")
    second.open(PATIENT)

    first.note.fill("Called at ten.")
    first.page.get_by_role("button", name="Called: reached").click()
    expect(first.facts).to_contain_text("Contacted")

    second.note.fill("Asks for a home visit.")
    second.give_to("Meera Nair")
    second.save()
    both = second.page.get_by_role("region", name="Somebody was faster: both versions")
    state = both.get_by_role("row", name="State")
    expect(state.get_by_role("cell")).to_have_text(["New", "Contacted", "left as it was"])
    assigned = both.get_by_role("row", name="Assigned to")
    expect(assigned.get_by_role("cell")).to_have_text(["nobody", "nobody", "Meera Nair"])
    expect(both).to_contain_text("Called at ten.")
    expect(second.note).to_have_value("Asks for a home visit.")

    second.save()
    second.expect_message("Saved")
    expect(second.facts).to_contain_text("Meera Nair")
    expect(second.facts).to_contain_text("Contacted")
    for note in ("Called at ten.", "Asks for a home visit."):
        expect(second.timeline).to_contain_text(note)
