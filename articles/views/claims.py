"""The claim register as CSV and as JSON."""

import csv
import dataclasses

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from articles.claims import Claim, all_claims
from articles.models import LibraryIndexPage

COLUMNS = [field.name for field in dataclasses.fields(Claim)]
# Spreadsheets take a cell that starts like this for a formula (OWASP, CSV injection).
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
ONE_HOUR = 3600


@require_safe
@cache_control(public=True, max_age=ONE_HOUR)
def claims_csv(request: HttpRequest, library: LibraryIndexPage) -> HttpResponse:
    """One row for each claim, in UTF-8 with a byte order mark, which Excel needs."""
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="claims.csv"'
    response.write("\ufeff")
    writer = csv.writer(response)
    writer.writerow(COLUMNS)
    for claim in all_claims(library):
        writer.writerow([safe_cell(getattr(claim, name)) for name in COLUMNS])
    return response


@require_safe
@cache_control(public=True, max_age=ONE_HOUR)
def claims_json(request: HttpRequest, library: LibraryIndexPage) -> HttpResponse:
    """The claims under "claims", each an object with the columns of the CSV."""
    claims = [dataclasses.asdict(claim) for claim in all_claims(library)]
    return JsonResponse({"claims": claims}, json_dumps_params={"ensure_ascii": False})


def safe_cell(value: object) -> str:
    """A value as the text of a cell that no spreadsheet runs as a formula."""
    if isinstance(value, tuple):
        value = " | ".join(value)
    text = "" if value is None else str(value).replace("\0", "")
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text
