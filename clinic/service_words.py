"""The name of a service in the language of whoever reads it."""

from django.conf import settings
from django.utils.translation import get_language

from clinic.models import Service


def service_name(service: Service) -> str:
    """The name in the active language, else in the site's own.

    No query for services of `ServiceQuerySet.with_prices`.
    """
    language = get_language()
    if language == settings.LANGUAGE_CODE:
        return service.name
    names = {text.locale.language_code: text.name for text in service.texts.all()}
    return names.get(language or "", service.name)
