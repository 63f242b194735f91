"""How a post came: read from the request and the form, and what the rules make of it."""

from django.http import HttpRequest

from enquiries.choices import CaptchaResult
from enquiries.networks import network_of
from enquiries.spam.form_fields import ForgedFormTime, SpamTrapMixin, seconds_since
from enquiries.spam.verdict import SPAM_AT, Reason
from enquiries.submission import Signals

# Hardly anybody fills eight fields in less; a password manager may, so it is no proof.
FASTEST_PERSON_SECONDS = 3
TOO_FAST_POINTS = 40
FORGED_TIME_POINTS = 40
# Old tabs and the simplest robots have none.
NO_TIME_POINTS = 10
CAPTCHA_POINTS = {CaptchaResult.PASSED: -40, CaptchaResult.UNAVAILABLE: 20}


def signals_of(request: HttpRequest, form: SpamTrapMixin) -> Signals:
    """How the post of this valid form came."""
    trap, form_time = form.trap_values()
    try:
        age, forged = seconds_since(form_time), False
    except ForgedFormTime:
        age, forged = None, True
    return Signals(
        network=network_of(request), form_age_seconds=age, forged_form_time=forged, honeypot=trap
    )


def signal_reasons(signals: Signals) -> list[Reason]:
    """The rules on the trap and on how long the form was open."""
    reasons = []
    if signals.honeypot:
        reasons.append(Reason("honeypot", SPAM_AT))
    if signals.forged_form_time:
        reasons.append(Reason("forged_form_time", FORGED_TIME_POINTS))
    elif signals.form_age_seconds is None:
        reasons.append(Reason("no_form_time", NO_TIME_POINTS))
    elif signals.form_age_seconds < FASTEST_PERSON_SECONDS:
        seconds = f"{signals.form_age_seconds:.1f} s"
        reasons.append(Reason("too_fast", TOO_FAST_POINTS, seconds))
    return reasons


def captcha_reasons(captcha: str, score: int) -> list[Reason]:
    """A passed check lowers `score`, as far as there is one; an impossible one raises it a bit."""
    points = max(CAPTCHA_POINTS.get(CaptchaResult(captcha), 0), -score)
    return [Reason(f"captcha_{captcha}", points)] if points else []
