"""One article as it ages: the same stage on its page, in search, sitemap and report."""

import pytest
from django.core.management import call_command

from tests.factories import make_condition, move_review_due

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("patient_search")]
ADDRESS = "/library/knee-pain/"
# Days since the review was due: (page answers, banner, noindex, first in search, in sitemap).
STAGES = {
    0: (200, False, False, True, True),
    1: (200, True, False, True, True),
    90: (200, True, True, False, False),
    180: (404, False, False, False, False),
}
LABELS = {0: "current", 1: "overdue", 90: "demoted", 180: "expired"}


@pytest.fixture
def article(library):
    """An article that is found before another, while it is in date."""
    make_condition(library, "Sore knee", "<p>It is sore.</p>")
    return make_condition(library, "Knee pain", "<p>The knee hurts.</p>")


def seen(client) -> tuple[int, bool, bool, bool, bool]:
    response = client.get(ADDRESS)
    html = response.content.decode() if response.status_code == 200 else ""
    results = client.get("/search/", {"q": "knee"}).context["search"].results
    return (
        response.status_code,
        "The review of this page was due" in html,
        'name="robots" content="noindex"' in html,
        results[0].page.title == "Knee pain",
        ADDRESS in client.get("/sitemap.xml").content.decode(),
    )


@pytest.mark.parametrize("days", STAGES)
def test_each_stage_is_the_same_everywhere_and_a_second_run_changes_nothing(
    client, editor, article, days
):
    move_review_due(article, days)
    report = editor.get("/admin/reports/library/reviews/").context["object_list"]
    assert [row.stage for row in report if row.title == "Knee pain"] == [LABELS[days]]
    call_command("expire_reviews")
    after_one_run = seen(client)
    call_command("expire_reviews")
    assert seen(client) == after_one_run == STAGES[days]
