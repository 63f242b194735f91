"""Read a post that Django refuses to keep, so that its text can be given back."""

from django.core.exceptions import TooManyFieldsSent
from django.http import HttpRequest, QueryDict

# Far beyond what anybody types (the message may have 4,000 characters), and still harmless: it
# is shown once and stored nowhere.
MAX_GIVEN_BACK = 8 * 1024 * 1024


def read_large_post(request: HttpRequest) -> QueryDict | None:
    """The fields of an unread, URL-encoded body of up to 8 MB; None for any other.

    Only to show them again: the limit of what is accepted stays.
    """
    length = request.META.get("CONTENT_LENGTH") or ""
    is_form = request.content_type == "application/x-www-form-urlencoded"
    if not is_form or not length.isdecimal() or int(length) > MAX_GIVEN_BACK:
        return None
    try:
        return QueryDict(request.read(int(length)))
    except (OSError, UnicodeDecodeError, TooManyFieldsSent):
        return None
