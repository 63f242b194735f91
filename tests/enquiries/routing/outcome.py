"""What the routing tests ask of a stored enquiry."""

from enquiries.choices import EventKind, NoticeKind
from enquiries.models import Enquiry
from enquiries.states import EnquiryState


def routed_note(enquiry: Enquiry) -> list[str]:
    """The name and the reasons in the event of its routing."""
    return enquiry.events.get(kind=EventKind.ROUTED).note.split("\n")


def expect_desk(enquiry: Enquiry) -> None:
    """It is new, everybody who triages sees it, and the desk is mailed."""
    enquiry.refresh_from_db()
    assert (enquiry.state, enquiry.assigned_to) == (EnquiryState.NEW, None)
    assert enquiry.notices.filter(kind=NoticeKind.NEW_ENQUIRY).exists()
    assert not enquiry.notices.filter(kind=NoticeKind.ASSIGNED).exists()
