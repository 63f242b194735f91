"""Whether the words of an evidence statement fit its certainty.

Source: Santesso N, et al. GRADE guidelines 26: informative statements to communicate the
findings of systematic reviews of interventions. J Clin Epidemiol 2020;119:126-135. High
certainty states the effect, moderate says "probably", low says "may", very low says that the
evidence is very uncertain. English only: the statements of other languages are not judged.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from articles.choices import Certainty

from .warning import ContentWarning

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULE = "grade-wording"
SURE = re.compile(
    r"\b(?:proven|proves?|works?|cures?|heals?|fixes|reduces?|relieves?|eases?|improves?|"
    r"prevents?|helps?|increases?|lowers?|lessens?|stops?|restores?|speeds?|is effective|"
    r"are effective|makes|gives|brings)\b",
    re.IGNORECASE,
)
PROBABLY = re.compile(r"\b(?:probably|likely)\b", re.IGNORECASE)
MAY = re.compile(r"\b(?:may|might|could|possibly|perhaps)\b", re.IGNORECASE)
# "Nobody knows" in the plain words with which the site itself explains a very low grade.
UNCERTAIN = re.compile(
    r"\buncertain\b|\bnot (?:certain|sure|clear|known)\b|\bunclear\b|\bunknown\b|"
    r"\b(?:do not|don['’]t|does not|nobody) knows?\b|\bcannot (?:tell|say)\b",
    re.IGNORECASE,
)


def grade_wording_warnings(page: "ArticlePage") -> Iterator[ContentWarning]:
    """A warning for every evidence statement that says more or less than its grade allows."""
    if not page.locale.language_code.startswith("en"):
        return
    for block in page.evidence:
        statement, certainty = block.value["statement"] or "", block.value["certainty"]
        if statement and certainty and (problem := wording_problem(statement, certainty)):
            words = sure.group(0) if (sure := SURE.search(statement)) else statement
            message = _("“%(statement)s” %(problem)s")
            values = {"statement": statement, "problem": problem}
            yield ContentWarning(RULE, "evidence", message % values, words)


def wording_problem(statement: str, certainty: str) -> str:
    """What is wrong with an English statement of this certainty; empty when it fits."""
    if certainty == Certainty.VERY_LOW and not UNCERTAIN.search(statement):
        return _("is of very low certainty: say that the evidence is very uncertain.")
    if certainty == Certainty.LOW:
        return _problem_of_low(statement)
    if certainty == Certainty.MODERATE and not PROBABLY.search(statement):
        return _("is of moderate certainty: say “probably”.")
    if certainty == Certainty.HIGH and (MAY.search(statement) or PROBABLY.search(statement)):
        return _("is of high certainty: leave out “may” and “probably”.")
    return ""


def _problem_of_low(statement: str) -> str:
    if PROBABLY.search(statement):
        return _("is of low certainty: “probably” promises too much, say “may”.")
    if not (MAY.search(statement) or UNCERTAIN.search(statement)):
        return _("is of low certainty: say “may”, it sounds as if we were sure.")
    return ""
