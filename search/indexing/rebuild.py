"""Build an index anew from the database, beside the one in use."""

from collections.abc import Callable, Iterator
from typing import Any

from django.db import models

CHUNK = 500
Progress = Callable[[int], object]


def rebuild(index: Any, progress: Progress = lambda count: None) -> int:
    """Build and switch; `progress` is told how many objects were read. Returns documents.

    Raises IndexBusy while somebody else builds this index, and IndexUnavailable when the disk
    does not take it. Whatever is raised, the index in use is unharmed and nothing half built
    is left.
    """
    rebuilder = index.backend.rebuilder_class(index)
    build = rebuilder.start()
    try:
        for model in index.schema.models:
            for objects in chunks(model.get_indexed_objects()):
                build.add_items(model, objects)
                progress(len(objects))
        rebuilder.finish()
    except BaseException:
        build.abandon()
        raise
    return int(build.documents)


def objects_to_read(index: Any) -> int:
    """How many objects a rebuild reads; drafts are among them."""
    return sum(model.get_indexed_objects().count() for model in index.schema.models)


def chunks(rows: models.QuerySet[Any]) -> Iterator[list[Any]]:
    """The rows by primary key, some at a time; what is added meanwhile is followed later."""
    rows, last = rows.order_by("pk"), None
    while True:
        page = list((rows if last is None else rows.filter(pk__gt=last))[:CHUNK])
        if not page:
            return
        yield page
        last = page[-1].pk
