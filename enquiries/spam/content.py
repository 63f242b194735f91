"""What a message says: words of those who sell, against words of those who need care."""

from enquiries.spam.likeness import likeness
from enquiries.spam.links import bare_link
from enquiries.spam.phrases import phrases_of
from enquiries.spam.text import folded
from enquiries.spam.verdict import Reason
from enquiries.spam.vocabulary import strange_words
from enquiries.spam.writing import gibberish

# What contact forms are sent: a file of phrases each.
TOPICS = (
    "seo", "web_design", "marketing", "followers", "loans", "investment", "gambling", "adult",
    "pills", "prize", "phishing", "job_offer", "supplier", "software", "franchise", "astrology",
    "courses", "property_travel", "blog_comment", "illegal",
    "appeals",
)  # fmt: skip
# The most that a rule may count.
SELLING = {**dict.fromkeys(TOPICS, 90), "pitch": 60}
# These lower what the rules on selling count, never below nothing.
CARE = {"patient": -70, "body": -16}
WORDS_SHOWN = 3


def content_reasons(text: str) -> list[Reason]:
    """The rules on wording that apply to `text`."""
    words = folded(text)
    judged = [_phrases(rule, most, words) for rule, most in SELLING.items()]
    judged += [strange_words(words), gibberish(text), bare_link(text)]
    judged.append(likeness(words))
    speaking_for_spam = [reason for reason in judged if reason.points > 0]
    against = [reason for reason in judged if reason.points < 0]
    against += [_phrases(rule, least, words) for rule, least in CARE.items()]
    return speaking_for_spam + _no_more_than(speaking_for_spam, against)


def _no_more_than(spam: list[Reason], care: list[Reason]) -> list[Reason]:
    """The reasons of `care`, cut to what there is to speak against: care earns no credit."""
    left = sum(reason.points for reason in spam)
    kept = []
    for reason in care:
        points = max(reason.points, -left)
        if points:
            kept.append(Reason(reason.rule, points, reason.detail))
            left += points
    return kept


def _phrases(rule: str, limit: int, words: str) -> Reason:
    """One rule: the sum of its phrases up to `limit` (down to it, if negative)."""
    found = {}
    for phrase in phrases_of(rule):
        if hit := phrase.found_in(words):
            found[hit] = phrase.points
    total = sum(found.values())
    points = max(limit, total) if limit < 0 else min(limit, total)
    return Reason(rule, points, ", ".join(list(found)[:WORDS_SHOWN]))
