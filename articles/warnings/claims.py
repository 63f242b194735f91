"""Promises that health advertising in India must not make.

The Drugs and Magic Remedies (Objectionable Advertisements) Act 1954 forbids advertising cures
of listed diseases; the ASCI code and professional ethics forbid promises of a sure result.
A word list cannot know what a sentence means: it passes a word that is plainly negated
("no cure", "not guaranteed") and plain uses of "best" ("at best", "which is best"), it reports
honest sentences of other kinds, and it does not see a promise in words that are not listed.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.passages import Passage, article_passages

from .warning import ContentWarning

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULE = "claims"
ENGLISH = re.compile(
    r"\b(?:complete|total|instant|permanent|sure|guaranteed) (?:relief|recovery|solution)\b"
    r"|\bpermanent(?:ly)?\b(?! (?:nerve |joint |tissue )?"
    r"(?:damage|loss|weakness|numbness|harm|injury|disability|change|weak|numb|damaged)\w*)"
    r"|\bguarantee(?:s|d)?\b|\bpain ?less(?:ly)?\b|\bcur(?:e|es|ed|ing)\b|\bmirac(?:le|ulous)\w*"
    r"|\b100 ?(?:%|per ?cent\b)(?! of\b)|\b(?:hundred|cent) per ?cent\b"
    r"|\b(?:no|without(?: any)?|zero|free of) side[- ]effects?\b|\bside[- ]effect[- ]free\b"
    r"|\b(?:completely|totally|absolutely) (?:safe|harmless)\b|\brisk[- ]free\b"
    r"|\b(?:number one|no\. ?1|world[- ]class)\b|\bbest\b",
    re.IGNORECASE,
)
# Python's \b breaks Hindi words at vowel signs, so these stand without it.
# NFC, as the text: letters with a dot below have two spellings.
HINDI = re.compile(
    unicodedata.normalize(
        "NFC",
        r"गारंटी|गारन्टी|पक्का इलाज|जड़ से (?:खत्म|ख़त्म|इलाज|ठीक)|रामबाण|चमत्कार"
        r"|(?:पूरी तरह|पूरा|पूरी|पूर्ण|सम्पूर्ण|संपूर्ण) (?:राहत|आराम|छुटकारा)"
        r"|(?:स्थायी|हमेशा के लिए) (?:इलाज|राहत|समाधान|आराम|छुटकारा)"
        r"|१०० ?%|(?:100|१००) ?(?:प्रतिशत|फीसदी)|(?:शत[- ]|सौ )(?:प्रतिशत|फीसदी)"
        r"|सबसे (?:अच्छा|अच्छी|अच्छे|बढ़िया|बेहतर)|सर्वश्रेष्ठ|सर्वोत्तम"
        r"|दर्द[- ]?रहित|बिना (?:किसी )?(?:दर्द के|दुष्प्रभाव|साइड इफेक्ट)"
        r"|कोई (?:दुष्प्रभाव|साइड इफेक्ट) नहीं",
    )
)
# Characters around a word in which a "not" or "which" may stand; a sentence is rarely longer.
NEARBY = 80
NEGATED_BEFORE = re.compile(
    r"(?:\b(?:no|not|never|cannot|nobody|nothing|neither|nor|without|isn['’]t|doesn['’]t|"
    r"don['’]t|can['’]t|won['’]t))(?:\s+[\w’'-]+){0,3}\s+$",
    re.IGNORECASE,
)
NEGATED_AFTER = re.compile(r"^\S*(?:\s+\S+){0,2}\s+(?:नहीं|नही)")
# "best" that promises nothing: what stands before it in its clause, or after it.
PLAIN_BEFORE = re.compile(
    r"(?:\b(?:which|what|whether)\b[^.?!;,\n]*|\b(?:as|at|your|their|second) )$", re.IGNORECASE
)
PLAIN_AFTER = re.compile(
    r"^ (?:to\b|not\b|if\b|when\b|known|avoided|done|evidence|available evidence|research|"
    r"stud(?:y|ies)|trials?|guess|estimate|interests?|way to|time to|position to|before)",
    re.IGNORECASE,
)


def claim_warnings(page: "ArticlePage") -> Iterator[ContentWarning]:
    """A warning for every promise in the page's words, and in those for search engines."""
    for_engines = [
        Passage("title", "seo_title", page.seo_title),
        Passage("title", "search_description", page.search_description),
    ]
    for passage in [*article_passages(page), *for_engines]:
        for words in promises(passage.text):
            message = _("“%(words)s” sounds like a promise. Say what studies found instead.")
            yield ContentWarning(RULE, passage.field, message % {"words": words}, words)


def promises(text: str) -> list[str]:
    """The promising words of an English or Hindi text, each once, in order."""
    text = unicodedata.normalize("NFC", text)
    found = [match.group(0) for match in ENGLISH.finditer(text) if not _is_plain(match, text)]
    for match in HINDI.finditer(text):
        words, after = match.group(0), text[match.end() : match.end() + NEARBY]
        if words.endswith("नहीं") or not NEGATED_AFTER.match(after):
            found.append(words)
    return list(dict.fromkeys(found))


def _is_plain(match: re.Match[str], text: str) -> bool:
    """Whether an English match is negated, or a "best" that praises nothing."""
    before = text[max(0, match.start() - NEARBY) : match.start()]
    after = text[match.end() : match.end() + NEARBY]
    if NEGATED_BEFORE.search(before):
        return True
    is_best = match.group(0).lower() == "best"
    return is_best and bool(PLAIN_BEFORE.search(before) or PLAIN_AFTER.match(after))
