"""The dashboard's panel: everything for those who triage, their own for a physiotherapist."""

from datetime import timedelta
from typing import Any

import pytest
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from enquiries.choices import NoticeKind, NoticeStatus
from enquiries.figures.panel import EnquiriesPanel, add_enquiries_panel
from enquiries.models import OutboundNotice
from enquiries.states import EnquiryState
from tests.enquiries.conftest import logged_in
from tests.enquiries.past_enquiries import past_enquiry, store
from tests.factories import make_user

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def enquiries(home_page, triage_user, physio_user) -> Any:
    """Overdue: two that nobody has, one of the physiotherapist's two, and one in quarantine."""
    now = timezone.now()
    late, later = now - HOUR, now + HOUR
    hers = {"state": EnquiryState.ASSIGNED, "assigned_to": physio_user}
    return store(
        [
            past_enquiry(now - 3 * HOUR, due_at=late, urgency="emergency", reference="P-OLDEST"),
            past_enquiry(now - 2 * HOUR, due_at=late),
            past_enquiry(now, due_at=late, **hers),
            past_enquiry(now, due_at=later, **hers),
            past_enquiry(now, state=EnquiryState.QUARANTINE, reference="P-SPAM"),
        ]
    )


def panel_for(user: Any) -> str:
    """The panel's HTML as this user sees it."""
    page = logged_in(user).get(reverse("wagtailadmin_home")).content.decode()
    _before, found, rest = page.partition('id="enquiries')
    return rest.partition("</section>")[0] if found else ""


def count_in(panel: str, label: str) -> int:
    """The number in front of a label."""
    before = panel.split(f"</strong> {label}")[0]
    return int(before.rpartition("<strong>")[2])


def test_triage_sees_all_of_it(triage_user):
    panel = panel_for(triage_user)

    assert count_in(panel, "Overdue") == 3
    assert count_in(panel, "Urgent and waiting") == 1
    assert count_in(panel, "Unassigned") == 2
    assert count_in(panel, "Open") == 4
    assert "Assigned: 2" in panel
    assert "P-OLDEST" in panel
    assert reverse("enquiry_figures") in panel


def test_a_physiotherapist_sees_only_her_own(physio_user):
    panel = panel_for(physio_user)

    assert "Your enquiries" in panel
    assert count_in(panel, "Overdue") == 1
    assert count_in(panel, "Open") == 2
    for others in ("P-OLDEST", "Unassigned", "Urgent", reverse("enquiry_figures"), "mail"):
        assert others not in panel.partition("</h2>")[2]


def test_another_physiotherapist_sees_nothing_of_it():
    panel = panel_for(make_user("other", "Physiotherapists"))

    assert count_in(panel, "Open") == 0
    assert "Nothing is open." in panel


def test_an_editor_has_no_panel():
    assert panel_for(make_user("editor", "Editors")) == ""


def test_mail_that_is_stuck_is_shown_with_a_link(triage_user, physio_user, enquiries):
    for number, status in enumerate([NoticeStatus.PENDING, NoticeStatus.DEAD, NoticeStatus.DEAD]):
        OutboundNotice.objects.create(
            enquiry=enquiries[0],
            kind=NoticeKind.NEW_ENQUIRY,
            to=f"desk{number}@example.test",
            status=status,
            created_at=timezone.now() - HOUR,
        )

    panel = panel_for(triage_user)

    assert "1 mail has waited for more than 15 minutes" in panel
    assert "2 mails were given up" in panel
    assert f"{reverse('enquiry_notices:index')}?status=dead" in panel
    assert "given up" not in panel_for(physio_user)


@pytest.mark.parametrize(("name", "queries"), [("triage_user", 3), ("physio_user", 1)])
def test_it_costs_few_queries(request, name, queries, django_assert_num_queries):
    asked = HttpRequest()
    asked.user = request.getfixturevalue(name)
    panels: list[Any] = []
    add_enquiries_panel(asked, panels)  # asks for the permissions, which Django then keeps

    assert [type(panel) for panel in panels] == [EnquiriesPanel]
    with django_assert_num_queries(queries):
        panels[0].render_html({"request": asked})
