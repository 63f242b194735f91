"""The version printed on a leaflet, and whether a leaflet with that version still holds.

A version is "<revision>-<digest>". The revision is the live one of the article: every
publication makes the leaflets printed before it stale. The digest is of what the leaflet
says, with the shared red flags and exercises: it changes when one of those rows does.
"""

import datetime
import hashlib
import json
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Max
from django.utils.translation import override
from wagtail.models import ModelLogEntry, PageLogEntry

from articles.exercises import exercises_in
from articles.models import Exercise

if TYPE_CHECKING:
    from articles.models import ArticlePage

# Fifteen digits fit the integer of every database.
VERSION = re.compile(r"([0-9]{1,15})-([0-9a-f]{8})")
PUBLICATIONS = ["wagtail.publish", "wagtail.publish.scheduled"]


class LeafletState(StrEnum):
    """What can be said about a printed leaflet."""

    CURRENT = "current"
    REPLACED = "replaced"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class LeafletStatus:
    """The state of a printed leaflet, and since when it is replaced where that is known."""

    state: LeafletState
    replaced_at: datetime.datetime | None = None


def leaflet_version(page: "ArticlePage") -> str:
    """The version of the leaflet that would be printed now, such as "12-3fa9c1d0"."""
    digest = hashlib.sha256(json.dumps(_printed_content(page)).encode()).hexdigest()
    return f"{page.live_revision_id or 0}-{digest[:8]}"


def status_of(page: "ArticlePage", version: str) -> LeafletStatus:
    """What to tell somebody who holds a leaflet of this live page with `version` on it.

    A version that was never printed is UNKNOWN, and so is that of a draft.
    """
    found = VERSION.fullmatch(version)
    if found is None:
        return LeafletStatus(LeafletState.UNKNOWN)
    if version == leaflet_version(page):
        return LeafletStatus(LeafletState.CURRENT)
    revision_id = int(found[1])
    if revision_id == (page.live_revision_id or 0):
        return LeafletStatus(LeafletState.REPLACED, _last_change_of_shared_rows(page))
    return _status_of_older_revision(page, revision_id)


def _printed_content(page: "ArticlePage") -> list[Any]:
    page.sections  # noqa: B018 -- loads all shared rows at once
    with override(None):  # so that a better translation of an interface word changes nothing
        words = page.body_text
    flags = [
        [flag.urgency, flag.name, flag.signs, flag.possible_cause, flag.what_to_do]
        for flag in page.red_flag_rows
    ]
    exercises = [
        [row.name, row.purpose, row.steps, row.dose, row.stop_rules]
        for row in exercises_in(page.exercises)
    ]
    return [page.title, page.summary, words, flags, exercises]


def _status_of_older_revision(page: "ArticlePage", revision_id: int) -> LeafletStatus:
    """Replaced by the publication that followed the last one of this revision."""
    log = PageLogEntry.objects.filter(page_id=page.pk, action__in=PUBLICATIONS)
    own = log.filter(revision_id=revision_id).aggregate(at=Max("timestamp"))["at"]
    if own is None:
        return LeafletStatus(LeafletState.UNKNOWN)
    later = log.filter(timestamp__gt=own).order_by("timestamp").first()
    return LeafletStatus(LeafletState.REPLACED, later.timestamp if later else None)


def _last_change_of_shared_rows(page: "ArticlePage") -> datetime.datetime | None:
    """When a red flag or exercise of the page last changed since it was published."""
    changes = [flag.updated_at for flag in page.red_flag_rows]
    edits = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(Exercise),
        object_id__in=[str(row.pk) for row in exercises_in(page.exercises)],
        action="wagtail.edit",
    )
    changes.append(edits.aggregate(at=Max("timestamp"))["at"])
    published = page.last_published_at
    return max((at for at in changes if at and published and at > published), default=None)
