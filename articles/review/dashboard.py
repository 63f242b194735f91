"""The dashboard's "Needs your attention": what waits for the person who is logged in."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.admin.ui.components import Component
from wagtail.models import Page, TaskState, WorkflowState

from articles.models import ConditionPage, ReviewTask, TreatmentPage
from articles.translation import translations_to_confirm
from clinic.models import Person

SHOWN = 5
REGISTRATION_WARNING = datetime.timedelta(days=60)


@dataclass(frozen=True)
class Line:
    """One thing to do: what, the screen for it, and a remark."""

    title: str
    url: str
    note: str = ""


@dataclass(frozen=True)
class Matter:
    """Things of one kind; the panel shows the first few and leads to all of them."""

    heading: str
    lines: list[Line] = field(default_factory=list)
    url: str = ""

    @property
    def shown(self) -> list[Line]:
        """The first few."""
        return self.lines[:SHOWN]

    @property
    def hidden_count(self) -> int:
        """How many are not shown."""
        return max(0, len(self.lines) - SHOWN)


class NeedsAttentionPanel(Component):
    """First on the dashboard, for everybody who works on the library."""

    name = "needs_attention"
    template_name = "articles/admin/needs_attention.html"
    order = 50

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The matters of this user that are not empty."""
        user = (parent_context or {})["request"].user
        return {"matters": [matter for matter in matters_of(user) if matter.lines]}


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Hook: nobody who may not see review tasks has anything here."""
    if request.user.has_perm("articles.view_reviewtask"):
        panels.append(NeedsAttentionPanel())


def matters_of(user: Any) -> Iterable[Matter]:
    """What waits for this user: all of it for reviewers, their own articles for writers."""
    if user.has_perm("articles.change_reviewtask"):
        yield _waiting_for_review(user)
        yield _open_tasks(ReviewTask.objects.open())
        yield _translations(user)
        yield _overdue()
        yield _registrations()
        yield _sent_back(user)
    else:
        yield _sent_back(user)
        yield _open_tasks(ReviewTask.objects.open().on_pages_of(user))
        yield _overdue(owner=user)


def _edit(page_id: int) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page_id])


def _waiting_for_review(user: Any) -> Matter:
    states = (
        TaskState.objects.reviewable_by(user).select_related("revision").defer("revision__content")
    )
    lines = [
        Line(state.revision.object_str, _edit(int(state.revision.object_id)))
        for state in states.order_by("started_at")
    ]
    address = reverse("wagtailadmin_reports:workflow_tasks") + "?reviewable=true"
    return Matter(_("Waiting for your review"), lines, address)


def _open_tasks(tasks: Any) -> Matter:
    lines = [
        Line(task.page.title, _edit(task.page_id), str(task))
        for task in tasks.select_related("page", "guideline", "reference")
    ]
    address = reverse("articles_reviewtask:index") + "?state=open"
    return Matter(_("To be compared with a change"), lines, address)


def _translations(user: Any) -> Matter:
    """Translations that readers do not see until somebody compares them with their source."""
    lines = [
        Line(page.title, reverse("confirm_translation", args=[page.pk]))
        for page in translations_to_confirm(user)
    ]
    return Matter(_("Translations to confirm, hidden from readers"), lines)


def _overdue(**narrowed: Any) -> Matter:
    today = timezone.localdate()
    due = {"live": True, "review_due__lt": today, **narrowed}
    wanted = ("pk", "title", "review_due")
    pages = chain.from_iterable(
        model.objects.filter(**due).only(*wanted) for model in (ConditionPage, TreatmentPage)
    )
    lines = [
        Line(
            page.title, _edit(page.pk), f"{page.review_stage.label}, {date_format(page.review_due)}"
        )
        for page in sorted(pages, key=lambda page: page.review_due)
    ]
    return Matter(_("Review overdue"), lines)


def _registrations() -> Matter:
    last_day = timezone.localdate() + REGISTRATION_WARNING
    ending = (
        Person.objects.exclude(registration_number="")
        .filter(registration_valid_until__lte=last_day)
        .order_by("registration_valid_until")
    )
    address = Person.snippet_viewset.get_url_name("edit")
    lines = [
        Line(person.name, reverse(address, args=[person.pk]), _until(day))
        for person in ending
        if (day := person.registration_valid_until)
    ]
    return Matter(_("Registrations that end or have ended"), lines)


def _until(day: datetime.date) -> str:
    return _("until %(date)s") % {"date": date_format(day)}


def _sent_back(user: Any) -> Matter:
    """The drafts that a reviewer returned to this user, as owner or as who submitted them."""
    states = WorkflowState.objects.filter(
        status=WorkflowState.STATUS_NEEDS_CHANGES,
        base_content_type=ContentType.objects.get_for_model(Page),
    ).select_related("current_task_state")
    by_page = {int(state.object_id): state for state in states}
    pages = Page.objects.in_bulk(list(by_page))
    lines = [
        Line(page.draft_title, _edit(pk), by_page[pk].current_task_state.comment)
        for pk, page in pages.items()
        if user.pk in (page.owner_id, by_page[pk].requested_by_id)
    ]
    return Matter(_("Sent back to you"), lines)
