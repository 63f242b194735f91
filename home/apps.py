"""The site shell: base page, home page, standard pages, navigation. The lowest layer."""

from django.apps import AppConfig


class HomeConfig(AppConfig):
    """Registers the house rules for page types."""

    name = "home"
    verbose_name = "Home"

    def ready(self) -> None:
        from . import checks  # noqa: F401
