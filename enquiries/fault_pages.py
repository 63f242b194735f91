"""Pages for when sending failed: the same form, filled as it was, without any database.

They also carry the practice's phones, because the patient may not want to try again.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _

from clinic.fallback_phones import phones_without_database
from enquiries.booking.wish_fields import WISHES
from enquiries.forms import QUESTION_PREFIX, TOKEN_FIELD, EnquiryForm, cleaned_post
from enquiries.large_posts import read_large_post

RETRY_AFTER_SECONDS = "30"
FLOOD_RETRY_AFTER_SECONDS = "60"


def database_fault(request: HttpRequest) -> HttpResponse:
    """503: the database is away for a moment; sending again is safe."""
    response = typed_text_page(
        request,
        status=503,
        heading=_("We could not store your message just now"),
        advice=_("What you wrote is still here. Wait half a minute, then press Send once more."),
    )
    response["Retry-After"] = RETRY_AFTER_SECONDS
    return response


def unexpected_fault(request: HttpRequest) -> HttpResponse:
    """500: something is broken on our side."""
    return typed_text_page(
        request,
        status=500,
        heading=_("Something went wrong on our side"),
        advice=_("What you wrote is still here. Press Send once more, or call us."),
    )


def too_many_posts(request: HttpRequest) -> HttpResponse:
    """429: a flood comes from the network of this visitor, who may be its victim."""
    response = typed_text_page(
        request,
        status=429,
        heading=_("Too many messages are coming in just now"),
        advice=_(
            "Your message was not sent yet. What you wrote is still here. "
            "Wait a minute, then press Send once more, or call us."
        ),
    )
    response["Retry-After"] = FLOOD_RETRY_AFTER_SECONDS
    return response


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the visitor's cookie is missing or old; the enquiry form comes back filled."""
    if request.method == "POST" and TOKEN_FIELD in request.POST:
        return typed_text_page(
            request,
            status=403,
            heading=_("Please press Send once more"),
            advice=_(
                "Your message was not sent yet, because this page had been open for a long time "
                "or your browser blocks cookies. What you wrote is still here."
            ),
        )
    context = {"heading": _("This page had expired"), "phones": phones_without_database(request)}
    return _uncached(render(request, "enquiries/forbidden.html", context, status=403))


def too_large(request: HttpRequest) -> HttpResponse | None:
    """413 for a post of the form that is too large to be taken; None for any other post."""
    post = read_large_post(request)
    if post is None or TOKEN_FIELD not in post:
        return None
    return typed_text_page(
        request,
        post=post,
        status=413,
        heading=_("Your message is too long"),
        advice=_(
            "It was not sent. What you wrote is still here: make it shorter, then press Send."
        ),
    )


def typed_text_page(
    request: HttpRequest, *, status: int, heading: str, advice: str, post: QueryDict | None = None
) -> HttpResponse:
    """The standalone page with every field of the post as the patient typed it."""
    post = cleaned_post(request.POST if post is None else post)
    context: dict[str, Any] = {
        "heading": heading,
        "advice": advice,
        # Not bound: a bound form would validate itself, and that asks the database.
        "form": EnquiryForm(initial=typed_values(post)),
        "typed_answers": [
            {"name": name, "label": question_label(name), "value": value}
            for name in post
            if name.startswith(QUESTION_PREFIX)
            for value in post.getlist(name)
        ],
        "action": request.path,
        "phones": phones_without_database(request),
    }
    return _uncached(render(request, "enquiries/fault.html", context, status=status))


def typed_values(post: QueryDict) -> dict[str, Any]:
    """What was typed and ticked, by field."""
    values: dict[str, Any] = {name: post[name] for name in EnquiryForm.base_fields if name in post}
    for name in WISHES:  # each of two fields in one
        values[name] = EnquiryForm.base_fields[name].widget.value_from_datadict(post, {}, name)
    if "danger_signs" in post:
        values["danger_signs"] = post.getlist("danger_signs")
    return values


def question_label(name: str) -> str:
    """An editor's question, as well as its field name tells it without the database."""
    return name.removeprefix(QUESTION_PREFIX).replace("_", " ").capitalize()


def _uncached(response: HttpResponse) -> HttpResponse:
    add_never_cache_headers(response)
    return response
