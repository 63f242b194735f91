"""What the detail page shows of one enquiry and around it; about a dozen queries."""

from typing import Any

from django.db.models import Q
from django.utils import timezone

from clinic.business_clock import BusinessClock
from clinic.models import Urgency
from enquiries.appointments.panel import appointment_context
from enquiries.booking.wish_words import worded_wish
from enquiries.clock import practice_of
from enquiries.detail.contact_clicks import contact_links
from enquiries.detail.hand_overs import hand_overs
from enquiries.detail.replies import can_reply
from enquiries.detail.suggestions import suggested_people
from enquiries.detail.timeline import timeline
from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry
from enquiries.site_names import names_of_several_sites
from enquiries.spam.labels import explained
from enquiries.states import EnquiryState
from enquiries.time_left import time_left

# What the page reads of other tables with every enquiry.
RELATIONS = (
    "assigned_to",
    "source_page",
    "area",
    "chosen_person",
    "form_page",
    "service",
    "site",
)


def detail_context(enquiry: Enquiry, user: Any) -> dict[str, Any]:
    """Everything of `enquiry` that `user` sees on its page."""
    practice, now = practice_of(enquiry), timezone.now()
    happened = timeline(enquiry)
    return {
        "enquiry": enquiry,
        "practice": practice,
        "wish": worded_wish(enquiry, practice),
        "site_name": names_of_several_sites().get(enquiry.site_id or 0, ""),
        "time_left": time_left(enquiry, BusinessClock.of(practice), now),
        "contact_links": contact_links(enquiry, practice),
        "can_reply": can_reply(enquiry),
        "timeline": happened,
        "hand_overs": hand_overs(happened),
        "assignee_name": staff_name(enquiry.assigned_to),
        "can_take": enquiry.is_open and enquiry.assigned_to != user,
        "suggestions": suggested_people(enquiry, user),
        "spam_reasons": explained(enquiry.spam_reasons),
        "can_be_quarantined": can_be_quarantined(enquiry),
        **appointment_context(enquiry, user, practice, now),
        **_linked(enquiry, user),
        **_neighbours(enquiry, user),
    }


def can_be_quarantined(enquiry: Enquiry) -> bool:
    """Whether it may be put aside as spam; never what may be an emergency."""
    allowed = EnquiryState.QUARANTINE in enquiry.allowed_states
    return allowed and enquiry.urgency != Urgency.EMERGENCY


def _linked(enquiry: Enquiry, user: Any) -> dict[str, Any]:
    """The other enquiries that belong to this one, as far as `user` may see them."""
    visible = Enquiry.objects.visible_to(user)
    near = Q(amends=enquiry) | Q(merged_into=enquiry)
    near |= Q(pk__in=[pk for pk in (enquiry.amends_id, enquiry.merged_into_id) if pk])
    rows = visible.filter(near).select_related("service", "chosen_person")
    linked = list(rows.order_by("created_at"))
    joined = [one for one in linked if one.merged_into_id == enquiry.pk]
    shown = {one.pk for one in joined} | {enquiry.merged_into_id}
    return {
        "first": next((one for one in linked if one.pk == enquiry.amends_id), None),
        "amendments": [one for one in linked if one.amends_id == enquiry.pk],
        "joined": joined,
        "joined_into": next((one for one in linked if one.pk == enquiry.merged_into_id), None),
        "same_patient": [one for one in visible.same_patient_as(enquiry) if one.pk not in shown],
        "can_be_joined": EnquiryState.DUPLICATE in enquiry.allowed_states,
    }


def _neighbours(enquiry: Enquiry, user: Any) -> dict[str, Any]:
    """The next and the previous open enquiry in the order of need, as (key, reference)."""
    visible = Enquiry.objects.visible_to(user)
    return {
        "next": visible.following(enquiry).values_list("pk", "reference").first(),
        "previous": visible.preceding(enquiry).values_list("pk", "reference").first(),
    }
