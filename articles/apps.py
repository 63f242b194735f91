"""The patient education library."""

from django.apps import AppConfig


class ArticlesConfig(AppConfig):
    """Conditions and treatments, their evidence and references."""

    name = "articles"
    verbose_name = "Articles"

    def ready(self) -> None:
        """A new translation starts without the review of its source."""
        from wagtail.signals import copy_for_translation_done

        from articles.translation import forget_review

        copy_for_translation_done.connect(forget_review, dispatch_uid="forget_review")
