"""Every way in which Wagtail makes a page live, tried on one page.

A route returns the page that it tried to make live (a copy, for some) and the HTTP answer,
if it had one. Routes "of a live page" start from a page that came to be live and bad behind
the gate's back, as after a change of shared data.
"""

import datetime
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale, Page, Revision, Workflow

from articles.models import TreatmentPage
from tests.articles.editor_form import editor_form

HOUR = datetime.timedelta(hours=1)


@dataclass
class Attempt:
    """What came of a route: the page to look at, and the answer."""

    page: Any
    response: Any = None


@dataclass
class People:
    """Clients of those who publish."""

    editor: Client
    reviewer: Client
    user: Any


def typed(page: Any, **changes: Any) -> dict[str, Any]:
    """The editor's form with the latest draft in it."""
    return editor_form(page.get_latest_revision_as_object(), **changes)


Route = Callable[[Any, People], Attempt]


def editor_publish(page: Any, people: People) -> Attempt:
    data = {**typed(page), "action-publish": "1"}
    return Attempt(page, people.editor.post(f"/admin/pages/{page.pk}/edit/", data))


def editor_create(page: Any, people: People) -> Attempt:
    data = {**typed(page, slug=f"{page.slug}-new"), "action-publish": "1"}
    address = f"/admin/pages/add/articles/treatmentpage/{page.get_parent().pk}/"
    answer = people.editor.post(address, data)
    return Attempt(TreatmentPage.objects.filter(slug=f"{page.slug}-new").first(), answer)


def editor_schedule(page: Any, people: People) -> Attempt:
    soon = (timezone.localtime() + HOUR).strftime("%Y-%m-%d %H:%M")
    data = {**typed(page, go_live_at=soon), "action-publish": "1"}
    return Attempt(page, people.editor.post(f"/admin/pages/{page.pk}/edit/", data))


def bulk_publish(page: Any, people: People) -> Attempt:
    answer = people.editor.post(f"/admin/bulk/wagtailcore/page/publish/?id={page.pk}")
    return Attempt(page, answer)


def bulk_publish_below(page: Any, people: People) -> Attempt:
    address = f"/admin/bulk/wagtailcore/page/publish/?id={page.get_parent().pk}"
    return Attempt(page, people.editor.post(address, {"include_descendants": "on"}))


def bulk_publish_later(page: Any, people: People) -> Attempt:
    later = page.latest_revision.as_object()
    later.go_live_at = timezone.now() + HOUR
    later.save_revision(clean=False)
    return bulk_publish(page, people)


def workflow_approve(page: Any, people: People) -> Attempt:
    state = Workflow.objects.get(name="Clinical review").start(page, people.user)
    task = state.current_task_state
    address = f"/admin/pages/workflow/action/{page.pk}/approve/{task.pk}/"
    return Attempt(page, people.reviewer.post(address, {"comment": "Read."}))


def workflow_approve_in_editor(page: Any, people: People) -> Attempt:
    Workflow.objects.get(name="Clinical review").start(page, people.user)
    data = {
        **typed(page),
        "action-workflow-action": "true",
        "workflow-action-name": "approve",
        "workflow-action-extra-data": json.dumps({"comment": "Read."}),
    }
    return Attempt(page, people.reviewer.post(f"/admin/pages/{page.pk}/edit/", data))


def workflow_finish(page: Any, people: People) -> Attempt:
    state = Workflow.objects.get(name="Clinical review").start(page, people.user)
    state.finish(user=people.user)
    return Attempt(page)


def admin_api(page: Any, people: People) -> Attempt:
    return Attempt(page, people.editor.post(f"/admin/api/main/pages/{page.pk}/action/publish/"))


def scheduled(page: Any, people: People) -> Attempt:
    due = Revision.objects.filter(pk=page.latest_revision_id)
    due.update(approved_go_live_at=timezone.now() - HOUR)
    call_command("publish_scheduled")
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    return Attempt(page)


def refused(call: Callable[[], Any]) -> Any:
    """Call the Python API; a ValidationError is the answer that it should give."""
    try:
        return call()
    except ValidationError:
        return None


def revision_publish(page: Any, people: People) -> Attempt:
    refused(page.latest_revision.publish)
    return Attempt(page)


def save_live(page: Any, people: People) -> Attempt:
    again = page.latest_revision.as_object()
    again.live = True
    refused(again.save)
    return Attempt(page)


def add_live(page: Any, people: People) -> Attempt:
    again = page.latest_revision.as_object()
    again.pk = again.id = again.page_ptr_id = None
    again.path, again.depth, again.numchild, again.live = "", 0, 0, True
    again.slug, again.translation_key = f"{page.slug}-added", uuid.uuid4()
    again._state.adding = True
    parent = page.get_parent()
    refused(lambda: parent.add_child(instance=again))
    return Attempt(Page.objects.filter(slug=f"{page.slug}-added").first())


def make_live_behind_the_gate(page: Any) -> None:
    """As after a change of shared data: live, and no longer fit to be."""
    page.latest_revision.as_object().save(clean=False)
    Page.objects.filter(pk=page.pk).update(live=True, live_revision=page.latest_revision_id)
    page.refresh_from_db()


def copy_form(page: Any, **ticks: str) -> dict[str, Any]:
    return {
        "new_title": "Copy",
        "new_slug": f"{page.slug}-copy",
        "new_parent_page": page.get_parent().pk,
        **ticks,
    }


def the_copy(page: Any) -> Any:
    return Page.objects.filter(slug=f"{page.slug}-copy").first()


def admin_copy(page: Any, people: People) -> Attempt:
    make_live_behind_the_gate(page)
    data = copy_form(page, publish_copies="on")
    answer = people.editor.post(f"/admin/pages/{page.pk}/copy/", data)
    return Attempt(the_copy(page), answer)


def admin_alias(page: Any, people: People) -> Attempt:
    make_live_behind_the_gate(page)
    answer = people.editor.post(f"/admin/pages/{page.pk}/copy/", copy_form(page, alias="on"))
    return Attempt(the_copy(page), answer)


def python_copy(page: Any, people: People) -> Attempt:
    make_live_behind_the_gate(page)
    refused(lambda: page.copy(keep_live=True, update_attrs={"slug": f"{page.slug}-copy"}))
    return Attempt(the_copy(page))


def python_alias(page: Any, people: People) -> Attempt:
    make_live_behind_the_gate(page)
    refused(lambda: page.create_alias(update_slug=f"{page.slug}-copy"))
    return Attempt(the_copy(page))


def copy_of_the_library(page: Any, people: People) -> Attempt:
    make_live_behind_the_gate(page)
    library = page.get_parent()
    slug = f"{page.slug}-library"
    refused(lambda: library.copy(recursive=True, keep_live=True, update_attrs={"slug": slug}))
    return Attempt(Page.objects.filter(url_path__endswith=f"/{slug}/{page.slug}/").first())


def convert_alias(page: Any, people: People) -> Attempt:
    make_live_behind_the_gate(page)
    other = Page.objects.filter(live=False, slug__startswith="spare").last()
    Page.objects.filter(pk=page.pk).update(alias_of=other)
    answer = people.editor.post(f"/admin/pages/{page.pk}/convert_alias/")
    page.refresh_from_db()
    return Attempt(None if page.alias_of_id else page, answer)


def translation_alias(page: Any, people: People) -> Attempt:
    make_live_behind_the_gate(page)
    hindi, _ = Locale.objects.get_or_create(language_code="hi")
    refused(lambda: page.copy_for_translation(hindi, copy_parents=True, alias=True))
    return Attempt(TreatmentPage.objects.filter(locale=hindi, slug=page.slug).first())


ROUTES: dict[str, Route] = {
    "editor: publish": editor_publish,
    "editor: create and publish": editor_create,
    "editor: schedule": editor_schedule,
    "bulk publish": bulk_publish,
    "bulk publish with what is below": bulk_publish_below,
    "bulk publish for later": bulk_publish_later,
    "workflow: approve": workflow_approve,
    "workflow: approve in the editor": workflow_approve_in_editor,
    "workflow: finish in code": workflow_finish,
    "admin API: publish": admin_api,
    "publish_scheduled": scheduled,
    "revision.publish()": revision_publish,
    "page.live = True; page.save()": save_live,
    "parent.add_child(live page)": add_live,
    "admin: copy as live page": admin_copy,
    "admin: alias": admin_alias,
    "page.copy(keep_live=True)": python_copy,
    "page.create_alias()": python_alias,
    "library.copy(recursive, live)": copy_of_the_library,
    "admin: convert an alias": convert_alias,
    "copy_for_translation(alias=True)": translation_alias,
}
