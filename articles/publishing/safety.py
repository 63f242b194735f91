"""Red flags: they exist, and each was itself reviewed within a year."""

from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext as _

from .problem import PublishProblem

if TYPE_CHECKING:
    from articles.models.article import ArticlePage


def red_flag_problems(page: "ArticlePage") -> list[PublishProblem]:
    """Red flags that were deleted or not reviewed for a year; `section_problems` asks for one."""
    today, found = timezone.localdate(), []
    for position, block in enumerate(page.red_flags, start=1):
        flag = block.value
        if flag is None:
            message = _("Red flag %(n)d was deleted: choose another or remove the block.")
            found.append(PublishProblem("red_flags", message % {"n": position}))
        elif not flag.is_reviewed_on(today):
            message = _("The red flag “%(name)s” was not reviewed in the last 12 months.")
            found.append(PublishProblem("red_flags", message % {"name": flag.name}))
    return found
