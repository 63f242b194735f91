"""Who looked, and who exported."""

import datetime

import pytest
from django.utils import timezone
from wagtail.log_actions import registry
from wagtail.models import ModelLogEntry

from enquiries.access_log import log_export, log_view
from enquiries.choices import EventKind
from tests.enquiries.conftest import stored

pytestmark = pytest.mark.django_db


def views(enquiry) -> list[str]:
    entries = registry.get_logs_for_instance(enquiry).filter(action="enquiries.view")
    return sorted(entry.user.username for entry in entries)


def test_every_reader_is_noted_once_an_hour(triage_user, physio_user):
    enquiry = stored()

    for user in (triage_user, physio_user, triage_user):
        log_view(enquiry, user)
    assert views(enquiry) == ["physio", "triage"]

    two_hours_ago = timezone.now() - datetime.timedelta(hours=2)
    ModelLogEntry.objects.update(timestamp=two_hours_ago)
    log_view(enquiry, triage_user)
    assert views(enquiry) == ["physio", "triage", "triage"]


def test_reading_another_enquiry_is_noted_too(triage_user):
    first, second = stored(), stored()

    log_view(first, triage_user)
    log_view(second, triage_user)

    assert views(second) == ["triage"]


def test_an_export_is_noted_with_its_size_and_way(triage_user):
    log_export(triage_user, 12, "xlsx", filters=["state", "urgency"])

    entry = ModelLogEntry.objects.get(action="enquiries.export")
    assert (entry.user, entry.message) == (triage_user, "Enquiries exported")
    assert entry.data == {"rows": 12, "how": "xlsx", "filters": ["state", "urgency"]}


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_has_a_name_in_the_audit_log(kind):
    assert registry.action_exists(f"enquiries.{kind}")
