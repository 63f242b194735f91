"""The publish gate: the one place that decides whether an article may go live.

Each module holds the rules on one subject; `gate` puts them together, `routes` makes Wagtail's
ways of publishing answer with a message instead of an error page.
"""

from .gate import problems_before_review, publish_problems, refuse_unpublishable
from .problem import NotPublishable, PublishProblem

__all__ = [
    "NotPublishable",
    "PublishProblem",
    "problems_before_review",
    "publish_problems",
    "refuse_unpublishable",
]
