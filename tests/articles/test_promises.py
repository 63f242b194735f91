"""Which words sound like a promise, and which only look like one."""

import pytest

from articles.warnings.claims import promises

PROMISES = [
    ("Find Complete Relief today", "Complete Relief"),
    ("The best needle therapy in Delhi", "best"),
    ("Our clinic at Saket is the best.", "best"),
    ("Results are guaranteed.", "guaranteed"),
    ("Painless and safe", "Painless"),
    ("Works in 100% of cases? 100 % safe!", "100 %"),
    ("A cure for back pain", "cure"),
    ("We cured him", "cured"),
    ("A permanent end to pain", "permanent"),
    ("There are no side effects", "no side effects"),
    ("No treatment needed. This cures pain.", "cures"),
    ("Not only safe: it is a guaranteed way out.", "guaranteed"),
    ("दर्द का पक्का इलाज", "पक्का इलाज"),
    ("हम गारंटी देते हैं", "गारंटी"),
    ("पूरी तरह आराम मिलेगा", "पूरी तरह आराम"),
    ("दिल्ली का सबसे अच्छा क्लिनिक", "सबसे अच्छा"),
    ("कोई दुष्प्रभाव नहीं", "कोई दुष्प्रभाव नहीं"),
]
HONEST = [
    "Which treatment is best is not known.",
    "It is best to see a doctor.",
    "The best evidence comes from trials.",
    "Rest as best you can.",
    "At best it helps a little.",
    "Do your best.",
    "There is no cure.",
    "Needling does not cure anything.",
    "Relief is not guaranteed.",
    "We cannot give a guarantee.",
    "It can cause permanent damage to the nerve.",
    "Nerves may suffer permanent nerve damage.",
    "It was seen in 100% of people.",
    "It is secure and accurate.",
    "हम कोई गारंटी नहीं देते",
    "यह पक्का इलाज नहीं है",
]


@pytest.mark.parametrize(("text", "words"), PROMISES)
def test_a_promise_is_named(text, words):
    assert words in promises(text)


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_sentence_passes(text):
    assert promises(text) == []


def test_each_promise_is_named_once():
    assert promises("A cure, a cure, a CURE") == ["cure", "CURE"]
