"""From the position of a browser to a PIN code; the position is kept nowhere."""

from math import isfinite

from django.http import HttpRequest, JsonResponse
from django.utils.cache import add_never_cache_headers

from clinic.places.distance import Point
from clinic.places.pin_codes import nearest_pin

# About a kilometre: enough for a PIN code, too little for a house. The script rounds too.
DECIMALS = 2


def nearest_pin_view(request: HttpRequest) -> JsonResponse:
    """{"pin_code": "110024"} for ?lat=28.57&lon=77.24; "" where none is near; 400 for no point."""
    point = _point(request.GET.get("lat", ""), request.GET.get("lon", ""))
    if point is None:
        response = JsonResponse({"pin_code": ""}, status=400)
    else:
        response = JsonResponse({"pin_code": nearest_pin(point) or ""})
    add_never_cache_headers(response)
    response["X-Robots-Tag"] = "noindex"
    return response


def _point(latitude: str, longitude: str) -> Point | None:
    """The point that two texts name, rounded; None if they name none on Earth."""
    try:
        north, east = float(latitude), float(longitude)
    except ValueError:
        return None
    if not (isfinite(north) and isfinite(east) and abs(north) <= 90 and abs(east) <= 180):
        return None
    return Point(round(north, DECIMALS), round(east, DECIMALS))
