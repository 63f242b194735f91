"""What the form hands to the services: a checked enquiry that is not stored yet."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from enquiries.choices import CaptchaResult

if TYPE_CHECKING:
    from wagtail.models import Page

    from enquiries.models import EnquiryPage

Answer = dict[str, str]  # label, type and value, as they were when the patient answered


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
    consent_text_version: str
    email: str = ""
    answers: list[Answer] = field(default_factory=list)
    captcha: str = CaptchaResult.NOT_ASKED
    form_page: "EnquiryPage | None" = None
    source_page: "Page | None" = None

    @property
    def text(self) -> str:
        """Everything written freely, for the search for red flags."""
        return "\n".join([self.message, *(answer["value"] for answer in self.answers)])

    @property
    def patient_fields(self) -> dict[str, Any]:
        """What the patient said, by column."""
        return {
            "name": self.name,
            "phone": self.phone,
            "email": self.email,
            "pin_code": self.pin_code,
            "looking_for": self.looking_for,
            "message": self.message,
            "preferred_contact": self.preferred_contact,
            "answers": self.answers,
        }

    @property
    def content_hash(self) -> str:
        """Equal for two posts exactly when the patient said the same."""
        canonical = json.dumps(self.patient_fields, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()
