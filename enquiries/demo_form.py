"""The demo site's enquiry form."""

from enquiries.models import EnquiryPage
from home.models import HomePage


def load_enquiry_page(home: HomePage) -> None:
    """A published form that asks no more than the fixed questions."""
    page = EnquiryPage(
        title="Send an enquiry",
        slug="enquiry",
        show_in_menus=True,
        search_description="Ask a physiotherapist in Delhi NCR or Mumbai, or request a visit.",
        intro=(
            "Tell us what hurts and how to reach you. This is a demo site: nobody will answer, "
            "so please enter no real details."
        ),
        what_happens_next=(
            "Somebody from the practice reads your message in opening hours and answers in the "
            "way you chose."
        ),
    )
    home.add_child(instance=page)
    page.save_revision().publish()
