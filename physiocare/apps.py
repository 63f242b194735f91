"""The composition root as a Django app: system checks, group migration, seed command."""

from django.apps import AppConfig


class PhysiocareConfig(AppConfig):
    """Registers the project's system checks."""

    name = "physiocare"
    verbose_name = "Physiocare"

    def ready(self) -> None:
        from . import checks  # noqa: F401
