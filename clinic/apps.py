"""The practice: its people, its phones and hours, and the red flags that all pages share."""

from django.apps import AppConfig


class ClinicConfig(AppConfig):
    """People, practice settings and red flags."""

    name = "clinic"
    verbose_name = "Clinic"
