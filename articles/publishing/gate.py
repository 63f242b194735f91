"""All rules together, and the refusal."""

from typing import TYPE_CHECKING

from .dates import date_problems
from .evidence import evidence_problems
from .fields import field_problems
from .people import people_problems
from .pictures import picture_problems
from .problem import NotPublishable, PublishProblem
from .safety import red_flag_problems
from .sections import section_problems
from .sources import source_problems, unverified_problems

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULES = (
    field_problems,
    people_problems,
    date_problems,
    section_problems,
    red_flag_problems,
    evidence_problems,
    picture_problems,
    source_problems,
)
FILLED_BY_REVIEW = {"reviewer", "reviewed_on", "review_due"}


def publish_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Everything that stops `page` from going live, empty when it may."""
    return [problem for rule in RULES for problem in rule(page)]


def problems_before_review(page: "ArticlePage") -> list[PublishProblem]:
    """What a writer must mend before submitting: the problems that no review settles."""
    for_the_reviewer = unverified_problems(page)
    return [
        problem
        for problem in publish_problems(page)
        if problem.field not in FILLED_BY_REVIEW and problem not in for_the_reviewer
    ]


def refuse_unpublishable(page: "ArticlePage") -> None:
    """Raise NotPublishable with all problems of `page`, if it has any."""
    if problems := publish_problems(page):
        raise NotPublishable(page.title, problems)
