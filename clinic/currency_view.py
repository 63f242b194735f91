"""The page on which a visitor chooses the currency of prices."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from clinic.visitor_currency import choose_currency, chosen_rate, offered_currencies

LONGEST_ADDRESS = 2000  # characters


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def currency(request: HttpRequest) -> HttpResponse:
    """Keep the choice and go back to the page it was made on; 400 for what is not offered.

    Any text may come as currency or as address: neither is stored, and only paths of this site
    are gone back to.
    """
    back = _path_of_this_site(request.POST.get("next") or request.GET.get("next") or "")
    if request.method != "POST":
        return render(request, "clinic/currency.html", {"back": back})
    code = request.POST.get("currency", "")
    if code in dict(offered_currencies(request)):
        choose_currency(request, code)
        return HttpResponseRedirect(back or request.path)
    context = {"back": back, "is_refused": True, "chosen": chosen_rate(request)}
    return render(request, "clinic/currency.html", context, status=400)


def _path_of_this_site(address: str) -> str:
    """The address if it is a path of this site, else ""."""
    is_path = address.startswith("/") and len(address) <= LONGEST_ADDRESS
    is_safe = is_path and url_has_allowed_host_and_scheme(address, allowed_hosts=None)
    return address if is_safe else ""
