"""All rules together: what a post says and how it came."""

from enquiries.spam.content import content_reasons
from enquiries.spam.links import link_reasons
from enquiries.spam.rates import rate_reasons
from enquiries.spam.repetition import repetition_reasons
from enquiries.spam.signals import captcha_reasons, signal_reasons
from enquiries.spam.verdict import Reason, SpamVerdict
from enquiries.spam.writing import writing_reasons
from enquiries.submission import SubmittedEnquiry

# The kinds of answers that are typed freely; chosen ones are in our own words.
TYPED_ANSWERS = ("singleline", "multiline")


def judge_alone(data: SubmittedEnquiry) -> SpamVerdict:
    """The rules that need no other enquiry, so no database: wording takes the most time."""
    return SpamVerdict([*text_reasons(_typed(data)), *signal_reasons(data.signals)])


def judge_among_others(data: SubmittedEnquiry, alone: SpamVerdict) -> SpamVerdict:
    """The whole verdict: `alone` (see `judge_alone`) and what else came (up to six queries)."""
    reasons = [*alone.reasons, *rate_reasons(data), *repetition_reasons(data)]
    score = SpamVerdict(reasons).score
    return SpamVerdict([*reasons, *captcha_reasons(data.captcha, score)])


def text_reasons(text: str) -> list[Reason]:
    """The rules on wording, links and writing."""
    return [*content_reasons(text), *link_reasons(text), *writing_reasons(text)]


def _typed(data: SubmittedEnquiry) -> str:
    """The message and what else was typed, without chosen answers: they would dilute it."""
    answers = [a["value"] for a in data.answers if a["type"] in TYPED_ANSWERS]
    return "\n".join([data.message, *answers])
