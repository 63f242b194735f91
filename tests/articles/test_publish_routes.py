"""Every route against every rule: no bad article goes live, and nothing answers 500."""

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import Revision

from articles.models import TreatmentPage
from articles.publishing import publish_problems
from clinic.models import Person
from tests.articles.publish_routes import ROUTES, People
from tests.articles.publish_rules import RULES, Breach
from tests.factories import draft_treatment, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def people(client, editor, django_user_model):
    """An editor, and a clinical reviewer who may approve."""
    reviewer = make_user("reviewer", "Clinical reviewers")
    Person.objects.create(
        name="Example Reviewer",
        registration_number="EX-1",
        registration_valid_until="2099-01-01",
        user=reviewer,
    )
    reviewing = Client(raise_request_exception=False)
    reviewing.force_login(reviewer)
    editing = Client(raise_request_exception=False)
    editing.force_login(django_user_model.objects.get(username="editor"))
    return People(editing, reviewing, django_user_model.objects.get(username="editor"))


def bad_draft(library, breach, number):
    page = draft_treatment(library, title=f"Draft {number}", slug=f"draft-{number}")
    breach(page)
    page.save_revision(clean=False)
    return TreatmentPage.objects.get(pk=page.pk)


def outcome(route, page, people) -> str:
    """What came of it: refused, mended, or what went wrong."""
    attempt = route(page, people)
    status = getattr(attempt.response, "status_code", 200)
    if status >= 500:
        return f"answered {status}"
    if attempt.page is None:
        return "refused"
    found = attempt.page.specific_class.objects.get(pk=attempt.page.pk)
    scheduled = found.revisions.filter(approved_go_live_at__isnull=False).exists()
    if (found.live or scheduled) and publish_problems(found):
        return "WENT LIVE"
    return "refused" if not found.live else "mended, then live"


# The rules are decided in Python, and each is tested on both databases in test_publishing.py.
# What may differ by database is the route: on PostgreSQL each is tried with these. They are
# also those whose answer is drawn; drawing the editor takes most of the time of a refusal.
TRIED_EVERYWHERE = ["no reviewer", "no evidence", "retracted reference", "text to be checked"]

# The reviewer's approval fills in who reviewed when, so it may mend what was missing there.
MENDING_ROUTES = {"workflow: approve", "workflow: approve in the editor"}


def rules_to_try() -> dict[str, Breach]:
    """All rules on SQLite, one of each kind on other databases."""
    names = RULES if connection.vendor == "sqlite" else TRIED_EVERYWHERE
    return {name: RULES[name] for name in names}


def draw_nothing(patches: pytest.MonkeyPatch) -> None:
    """Leave templates out: whether a page goes live is decided before the answer is drawn."""
    patches.setattr("django.template.backends.django.Template.render", lambda *a, **k: "")


@pytest.mark.parametrize("name", ROUTES)
def test_no_route_lets_an_article_that_breaks_a_rule_go_live(name, library, people, gate_table):
    draft_treatment(library, slug="spare")
    outcomes = {}
    for rule, breach in rules_to_try().items():
        # Each draft is gone before the next: a route that tries all drafts meets only one.
        with pytest.MonkeyPatch.context() as patches, transaction.atomic():
            if rule not in TRIED_EVERYWHERE:
                draw_nothing(patches)
            page = bad_draft(library, breach, 1)
            outcomes[rule] = outcome(ROUTES[name], page, people)
            transaction.set_rollback(True)
    gate_table[name] = outcomes
    expected = {"refused", "mended, then live"} if name in MENDING_ROUTES else {"refused"}
    assert {rule: result for rule, result in outcomes.items() if result not in expected} == {}


@pytest.mark.parametrize("name", ROUTES)
def test_every_route_lets_a_complete_article_go_live(name, library, people):
    draft_treatment(library, slug="spare")
    attempt = ROUTES[name](draft_treatment(library), people)
    found = TreatmentPage.objects.get(pk=attempt.page.pk)
    scheduled = found.revisions.filter(approved_go_live_at__isnull=False).exists()
    assert found.live or scheduled


def test_one_bad_page_never_stops_the_others_on_schedule(
    library, people, django_capture_on_commit_callbacks
):
    bad = bad_draft(library, RULES["no reviewer"], 1)
    good = draft_treatment(library, title="Good", slug="good")
    TreatmentPage.objects.filter(pk=bad.pk).update(owner=people.user)
    due = Revision.objects.filter(pk__in=[bad.latest_revision_id, good.latest_revision_id])
    due.update(approved_go_live_at=timezone.now())
    with django_capture_on_commit_callbacks(execute=True):
        call_command("publish_scheduled")
    good.refresh_from_db()
    bad.refresh_from_db()
    assert (good.live, bad.live) == (True, False)
    assert [message.to for message in mail.outbox] == [[people.user.email]]
    assert "Choose the clinician" in mail.outbox[0].body
    with django_capture_on_commit_callbacks(execute=True):
        call_command("publish_scheduled")
    assert len(mail.outbox) == 1


def test_a_bulk_publish_says_which_page_was_refused_and_why(library, people):
    bad = bad_draft(library, RULES["no author"], 1)
    good = draft_treatment(library, title="Good", slug="good")
    address = f"/admin/bulk/wagtailcore/page/publish/?id={bad.pk}&id={good.pk}&next=/admin/pages/"
    html = people.editor.post(address, follow=True).content.decode()
    assert "“Draft 1” was not published. Choose who wrote this article." in html
    assert "1 page has been published" in html
