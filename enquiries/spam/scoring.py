"""All rules together: what a post says and how it came."""

from enquiries.spam.content import content_reasons
from enquiries.spam.links import link_reasons
from enquiries.spam.rates import rate_reasons
from enquiries.spam.repetition import repetition_reasons
from enquiries.spam.signals import captcha_reasons, signal_reasons
from enquiries.spam.verdict import Reason, SpamVerdict
from enquiries.spam.writing import writing_reasons
from enquiries.submission import SubmittedEnquiry


def judge(data: SubmittedEnquiry) -> SpamVerdict:
    """Score a post by what it says, how it came, and what else came (up to six queries)."""
    reasons = [*judge_alone(data).reasons, *rate_reasons(data), *repetition_reasons(data)]
    score = SpamVerdict(reasons).score
    return SpamVerdict([*reasons, *captcha_reasons(data.captcha, score)])


def judge_alone(data: SubmittedEnquiry) -> SpamVerdict:
    """The rules that need no other enquiry, so no database."""
    return SpamVerdict([*text_reasons(data.text), *signal_reasons(data.signals)])


def text_reasons(text: str) -> list[Reason]:
    """The rules on wording, links and writing."""
    return [*content_reasons(text), *link_reasons(text), *writing_reasons(text)]
