"""Load each piece of demo content once in the life of a database."""

from collections.abc import Callable

from django.db import transaction

from home.models import LoadedDemoPiece


def load_once(key: str, load: Callable[[], object]) -> bool:
    """Run `load` unless the piece `key` was loaded before; say whether it ran.

    The mark and the piece are written in one transaction: a broken run can be repeated.
    """
    with transaction.atomic():
        _, is_new = LoadedDemoPiece.objects.get_or_create(key=key)
        if is_new:
            load()
    return is_new
