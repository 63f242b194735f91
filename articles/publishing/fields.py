"""The article's own columns hold what their fields ask for: filled in, not too long, well formed.

The editor's form checks this by itself; drafts that are published by any other route were
never asked.
"""

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db.models import TextField
from django.utils.translation import gettext as _

from .problem import PublishProblem

if TYPE_CHECKING:
    from articles.models.article import ArticlePage

# These have a rule of their own, in words that say more than "This field cannot be blank".
WITH_OWN_RULE = {"author", "reviewer", "reviewed_on", "review_due"}


def field_problems(page: "ArticlePage") -> list[PublishProblem]:
    """What Django's validation finds in the columns of the article itself.

    Those of Wagtail's page (title, slug, place in the tree) are checked whenever it is saved.
    """
    own = {field.name for field in page._meta.local_fields} - WITH_OWN_RULE
    others = [field.name for field in page._meta.fields if field.name not in own]
    found = _too_long(page)
    try:
        page.clean_fields(exclude=[*others, page._meta.pk.name])
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            found += [PublishProblem(name, _describe(page, name, text)) for text in messages]
    return found


def _too_long(page: "ArticlePage") -> list[PublishProblem]:
    """Texts beyond their limit, which Django leaves to forms: a TextField itself takes any."""
    found = []
    for field in page._meta.local_fields:
        if isinstance(field, TextField) and field.max_length:
            try:
                MaxLengthValidator(field.max_length)(getattr(page, field.name) or "")
            except ValidationError as error:
                text = _describe(page, field.name, error.messages[0])
                found.append(PublishProblem(field.name, text))
    return found


def _describe(page: "ArticlePage", name: str, message: str) -> str:
    label = page._meta.get_field(name).verbose_name
    return _("“%(field)s”: %(problem)s") % {"field": label, "problem": message}
