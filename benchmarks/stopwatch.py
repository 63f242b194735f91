"""How long an answer takes until it is ready to be sent; nobody waits for what comes then."""

import time
from collections.abc import Callable
from typing import Any

MIDDLEWARE = "benchmarks.stopwatch.stopwatch"


def stopwatch(get_response: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A middleware, the outermost one, that notes on each answer how many milliseconds it took."""

    def timed(request: Any) -> Any:
        begun = time.perf_counter()
        response = get_response(request)
        response.milliseconds = (time.perf_counter() - begun) * 1000
        return response

    return timed
