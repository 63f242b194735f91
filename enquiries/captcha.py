"""reCAPTCHA that can refuse a robot but can never lose an enquiry.

django-recaptcha's own field answers 500 when Google cannot be reached, sends the patient's
address to Google and prints an inline script. This one keeps only its widget and client.
"""

from http.client import HTTPException
from typing import Any

from django import forms
from django.conf import settings
from django_recaptcha import client
from django_recaptcha.widgets import ReCaptchaV2Checkbox

from enquiries.choices import CaptchaResult

# What the Content-Security-Policy of a page with the widget must also allow.
CSP_ADDITIONS: dict[str, list[str]] = {
    "script-src": ["https://www.google.com/recaptcha/", "https://www.gstatic.com/recaptcha/"],
    "frame-src": ["https://www.google.com/recaptcha/", "https://recaptcha.google.com/recaptcha/"],
}
# Every way in which the check itself breaks: network, protocol, or an answer that is no JSON
# object with a "success" in it.
CHECK_BROKEN = (OSError, HTTPException, ValueError, LookupError, TypeError, AttributeError)
# Google's words for "your keys are wrong": our fault, so it must not cost the patient anything.
OUR_FAULT = {"missing-input-secret", "invalid-input-secret", "bad-request"}


class CaptchaWidget(ReCaptchaV2Checkbox):
    """The tick box without the inline script that a strict policy blocks."""

    template_name = "django_recaptcha/enquiry_checkbox.html"
    input_type = "checkbox"  # the package says "hidden", and would hide label and errors too


class CaptchaField(forms.CharField):
    """Holds the visitor's token; the form verifies it last, by `verify_captcha`."""

    widget = CaptchaWidget

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)
        self.widget.attrs["data-sitekey"] = settings.RECAPTCHA_PUBLIC_KEY


def verify_captcha(token: str) -> CaptchaResult | None:
    """Ask Google about `token`; None means that Google refuses it.

    No token at all means that the script did not run (no JavaScript, blocked, Google down):
    then nothing could be checked, and staff see that.
    """
    if not token:
        return CaptchaResult.UNAVAILABLE
    try:
        answer = client.submit(token, private_key=settings.RECAPTCHA_PRIVATE_KEY, remoteip="")
    except CHECK_BROKEN:
        return CaptchaResult.UNAVAILABLE
    if answer.is_valid:
        return CaptchaResult.PASSED
    return CaptchaResult.UNAVAILABLE if OUR_FAULT & set(answer.error_codes) else None
