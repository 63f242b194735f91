"""What the gate answers: problems tied to fields, and the error that carries them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from django.core.exceptions import ValidationError


@dataclass(frozen=True)
class PublishProblem:
    """One reason why an article may not go live, tied to the field that mends it."""

    field: str
    message: str


class NotPublishable(ValidationError):
    """Raised wherever an article with problems would go live."""

    def __init__(self, title: str, problems: Sequence[PublishProblem]) -> None:
        """Keep the problems, and offer them as errors by field."""
        self.title = title
        self.problems = list(problems)
        by_field: dict[str, list[str]] = defaultdict(list)
        for problem in problems:
            by_field[problem.field].append(problem.message)
        super().__init__(dict(by_field))

    @property
    def summary(self) -> str:
        """All problems in one line."""
        return " ".join(problem.message for problem in self.problems)
