"""The reasons of a spam score in sentences for staff."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

RULE_LABELS = {
    # What it says
    "seo": _("Offers to move the website up in search engines"),
    "web_design": _("Offers to build websites, apps or films"),
    "marketing": _("Offers advertising, customers, reviews or address lists"),
    "followers": _("Sells followers or likes"),
    "loans": _("Offers a loan"),
    "investment": _("Promises profits from crypto, shares or trading"),
    "gambling": _("Advertises betting or gambling"),
    "adult": _("Advertises sex or dating"),
    "pills": _("Sells medicines or miracle cures"),
    "prize": _("Promises a prize or an inheritance"),
    "phishing": _("Threatens, or asks to pay or to confirm an account"),
    "job_offer": _("Offers work at home, or staff"),
    "supplier": _("Sells goods or services to the practice"),
    "software": _("Sells software or telephone services"),
    "franchise": _("Proposes a business"),
    "astrology": _("Advertises an astrologer or healer"),
    "courses": _("Sells courses, certificates or awards"),
    "property_travel": _("Sells property, insurance, visas or travel"),
    "illegal": _("Sells hacking, forged papers or pirated software"),
    "appeals": _("Asks for votes or donations, or to pass it on"),
    "blog_comment": _("Is a comment as robots leave it below blogs"),
    "pitch": _("Is worded as sellers write"),
    "strange_words": _("Is in words that no enquiry uses, or in another language"),
    "bare_link": _("Is hardly more than a link"),
    "likeness": _("Is worded like known spam, or (if negative) like known enquiries"),
    "patient": _("Speaks for a patient: symptoms, family, appointments"),
    "body": _("Speaks for a patient: words of the body and of care"),
    # How it is written
    "links": _("Contains links that patients do not send"),
    "markup": _("Contains the code of links"),
    "script": _("Is in a script that our patients do not write"),
    "gibberish": _("Consists of letters at random, or of names that mean nothing"),
    "repeats_itself": _("Repeats itself"),
    # How it came
    "honeypot": _("Filled in the field that only robots see"),
    "too_fast": _("Was sent faster than a person can fill in the form"),
    "no_form_time": _("Came without the time at which the form was opened"),
    "forged_form_time": _("Came with a forged time of opening the form"),
    "network_rate": _("Many messages come from the same network"),
    "phone_rate": _("Many messages name the same phone number"),
    "same_message": _("The same message came from other phone numbers"),
    "captcha_passed": _("Passed the check for a person"),
    "captcha_unavailable": _("The check for a person could not be made"),
}


@dataclass(frozen=True)
class ExplainedReason:
    """One stored reason as staff read it; negative points speak for the enquiry."""

    label: Any
    points: int
    detail: str


def explained(spam_reasons: list[dict[str, Any]]) -> list[ExplainedReason]:
    """The stored reasons of an enquiry (`Enquiry.spam_reasons`), heaviest first."""
    reasons = [
        ExplainedReason(
            RULE_LABELS.get(reason["rule"], reason["rule"]), reason["points"], reason["detail"]
        )
        for reason in spam_reasons
    ]
    return sorted(reasons, key=lambda reason: -reason.points)
