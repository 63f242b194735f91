"""What the form hands to the services: a checked enquiry that is not stored yet."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.utils.crypto import salted_hmac

from enquiries.choices import BestTime, CaptchaResult, ForWhom, SpokenLanguage

if TYPE_CHECKING:
    from wagtail.models import Page, Site

    from clinic.models import Area, Person, Service
    from enquiries.consent_texts import Notice
    from enquiries.models import EnquiryPage

Answer = dict[str, str]  # label, type and value, as they were when the patient answered


@dataclass(frozen=True)
class Signals:
    """How a post came, beside what it says; only the spam score reads it."""

    network: str = ""  # HMAC of the sender's network; "" when unknown
    form_age_seconds: float | None = None  # None: the form carried no readable time
    forged_form_time: bool = False  # it carried one that this site did not sign
    honeypot: str = ""  # what stood in the field that no person sees


def erased_content_hash(content_hash: str) -> str:
    """What stays of a hash when the text is erased.

    It still tells the same post sent once more from a new one, but nobody without the site's
    secret key can find a short text by trying.
    """
    return salted_hmac("enquiries.erased", content_hash, algorithm="sha256").hexdigest()


@dataclass(frozen=True)
class SubmittedEnquiry:
    """The words of a patient, checked and brought into their stored form."""

    token: UUID
    name: str
    phone: str
    pin_code: str
    looking_for: str
    message: str
    preferred_contact: str
    consent_notice: "Notice"
    email: str = ""
    for_whom: str = ForWhom.SELF
    best_time: str = BestTime.ANY
    language: str = SpokenLanguage.ENGLISH
    needs_large_print: bool = False
    needs_interpreter: bool = False
    # Translation keys of red flags; None: not answered, []: "none of these".
    ticked_signs: list[str] | None = None
    answers: list[Answer] = field(default_factory=list)
    captcha: str = CaptchaResult.NOT_ASKED
    form_page: "EnquiryPage | None" = None
    source_page: "Page | None" = None
    chosen_person: "Person | None" = None
    area: "Area | None" = None
    site: "Site | None" = None
    # The wish for an appointment: moments in ISO form with their offset, the favourite first.
    service: "Service | None" = None
    visit_mode: str = ""
    wished_times: list[str] = field(default_factory=list)
    signals: Signals = field(default_factory=Signals)

    @property
    def text(self) -> str:
        """Everything written freely, for the search for red flags."""
        return "\n".join([self.message, *(answer["value"] for answer in self.answers)])

    @property
    def patient_fields(self) -> dict[str, Any]:
        """What the patient said, by column."""
        names = (
            "name", "phone", "email", "pin_code", "for_whom", "looking_for", "message",
            "preferred_contact", "best_time", "language", "needs_large_print",
            "needs_interpreter", "ticked_signs", "answers", "visit_mode", "wished_times",
        )  # fmt: skip
        return {name: getattr(self, name) for name in names}

    @property
    def content_hash(self) -> str:
        """Equal for two posts exactly when the patient said the same."""
        said = {**self.patient_fields, "service": self.service.pk if self.service else None}
        canonical = json.dumps(said, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()
