"""All rules together, and the refusal."""

from typing import TYPE_CHECKING

from .dates import date_problems
from .evidence import evidence_problems
from .people import people_problems
from .pictures import picture_problems
from .problem import NotPublishable, PublishProblem
from .safety import red_flag_problems
from .sections import section_problems
from .sources import source_problems

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

RULES = (
    people_problems,
    date_problems,
    section_problems,
    red_flag_problems,
    evidence_problems,
    picture_problems,
    source_problems,
)


def publish_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Everything that stops `page` from going live, empty when it may."""
    return [problem for rule in RULES for problem in rule(page)]


def refuse_unpublishable(page: "ArticlePage") -> None:
    """Raise NotPublishable with all problems of `page`, if it has any."""
    if problems := publish_problems(page):
        raise NotPublishable(page.title, problems)
