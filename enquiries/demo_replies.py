"""Texts to reply with, for the demo site."""

from enquiries.choices import SpokenLanguage
from enquiries.models import ReplyTemplate

ENGLISH, HINDI = SpokenLanguage.ENGLISH, SpokenLanguage.HINDI

TEMPLATES = [
    (
        "Could not reach you",
        ENGLISH,
        "Your enquiry {reference}",
        "Dear {name},\n\nthank you for writing to us. We tried to call you and could not reach "
        "you. Please call us on {phone}, or reply to this mail and tell us when we may call "
        "again.\n\nYour reference is {reference}.\n\nKind regards\n{sender}\n{practice}\n",
    ),
    (
        "Offer an appointment",
        ENGLISH,
        "An appointment for you ({reference})",
        "Dear {name},\n\nwe can see you on [day] at [time]. Please call us on {phone} or reply "
        "to this mail to take it, or to ask for another time. Bring any reports that you have, "
        "and clothes that you can move in.\n\nKind regards\n{sender}\n{practice}\n",
    ),
    (
        "Answer to a question",
        ENGLISH,
        "Your question ({reference})",
        "Dear {name},\n\nthank you for your question.\n\n[answer]\n\nThis is general "
        "information; it does not replace an examination. If it gets worse, or something new "
        "worries you, call us on {phone}.\n\nKind regards\n{sender}\n{practice}\n",
    ),
    (
        "Outside our area",
        ENGLISH,
        "Your enquiry {reference}",
        "Dear {name},\n\nthank you for writing to us. We are sorry: we have nobody who treats "
        "where you live. You are welcome at our practice; call us on {phone} and we find a time "
        "for you.\n\nKind regards\n{sender}\n{practice}\n",
    ),
    (
        "Hindi: could not reach you",
        HINDI,
        "आपकी पूछताछ {reference}",
        "{name} जी,\n\nहमें लिखने के लिए धन्यवाद। हमने आपको फ़ोन किया, पर बात नहीं हो सकी। कृपया हमें "
        "{phone} पर फ़ोन करें, या इस मेल का जवाब देकर बताएँ कि हम कब फ़ोन करें।\n\nआपका संदर्भ नंबर "
        "{reference} है।\n\n{sender}\n{practice}\n",
    ),
    (
        "Hindi: offer an appointment",
        HINDI,
        "आपके लिए अपॉइंटमेंट ({reference})",
        "{name} जी,\n\nहम आपको [दिन] को [समय] बजे देख सकते हैं। कृपया {phone} पर फ़ोन करके या इस मेल का "
        "जवाब देकर बताएँ कि यह समय ठीक है या कोई दूसरा समय चाहिए। आपके पास कोई रिपोर्ट हो तो साथ लाएँ।"
        "\n\n{sender}\n{practice}\n",
    ),
]


def load_reply_templates() -> None:
    """Create the six; names that exist already stay as they are."""
    for name, language, subject, body in TEMPLATES:
        defaults = {"language": language, "subject": subject, "body": body}
        ReplyTemplate.objects.get_or_create(name=name, defaults=defaults)
