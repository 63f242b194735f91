"""The patient education library."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Conditions and treatments, their evidence and references."""

    name = "articles"
    verbose_name = "Articles"
