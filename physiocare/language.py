"""The language of a page is the language of its address: Hindi below /hi/, English elsewhere.

Django's LocaleMiddleware is not used. It adds `Vary: Accept-Language` to every English page,
so that caches keep one copy for each browser setting, and it takes an English address such
as /hi-fi/ for Hindi. Here neither cookies nor headers have a say.
"""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from home.languages import language_tag


def language_of(path: str) -> str:
    """The language code of an address such as "/hi/library/"."""
    first = path.lstrip("/").partition("/")[0]
    return first if first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


class LanguageFromAddressMiddleware:
    """Activate the language of the address, and name it in the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = language_of(request.path_info)
        request.LANGUAGE_CODE = language
        # Only for this request: what the thread does next must not inherit it.
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language_tag(language))
        return response
