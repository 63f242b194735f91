"""Wagtail's command, so that one page that cannot be published never stops the others."""

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.management.commands.publish_scheduled import Command as WagtailCommand
from wagtail.models import Revision

from articles.refusals import tell_refused

logger = logging.getLogger(__name__)


class Command(WagtailCommand):
    """Publish what is due, each page by itself, then do what Wagtail's command does.

    A page that is refused loses its appointment and its people are told, once.
    """

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["dryrun"]:
            due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
            for revision in due.order_by("approved_go_live_at"):
                self.publish_or_tell(revision)
        super().handle(*args, **options)

    def publish_or_tell(self, revision: Revision) -> None:
        """Publish one revision; on failure cancel its appointment and tell its people."""
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except ValidationError as refused:
            self.cancel(revision)
            tell_refused(revision.object_str, refused, people_of(revision))
        except Exception as error:
            # Whatever is wrong with this page, the next ones must still go live.
            logger.exception("Revision %s could not be published on schedule.", revision.pk)
            self.cancel(revision)
            failure = ValidationError(str(error) or type(error).__name__)
            tell_refused(revision.object_str, failure, people_of(revision))

    def cancel(self, revision: Revision) -> None:
        """Take back the appointment, so that the next run does not try and tell again."""
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
        self.stderr.write(f"Not published: {revision.object_str}")


def people_of(revision: Revision) -> list[Any]:
    """The owner of the page and whoever wrote the revision."""
    return [getattr(revision.content_object, "owner", None), revision.user]
