"""Keep what a patient typed when sending it fails for a reason that is ours."""

import logging
from collections.abc import Callable

from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse

from enquiries.fault_pages import database_fault, unexpected_fault
from enquiries.forms import TOKEN_FIELD

logger = logging.getLogger(__name__)


class KeepTypedEnquiryMiddleware:
    """Answer a failed post of the form with the form, filled as it was, and the phones."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Only for posts of the form; the log gets the exception's class, never its message.

        A database's message quotes the row that failed, that is: the patient.
        """
        if request.method != "POST" or TOKEN_FIELD not in request.POST:
            return None
        logger.error("An enquiry could not be stored: %s", type(exception).__name__)
        if isinstance(exception, DatabaseError | InterfaceError):
            return database_fault(request)
        return unexpected_fault(request)
