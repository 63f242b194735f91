"""One breach of each rule of the publish gate: what to change on a complete article."""

import datetime
from collections.abc import Callable
from typing import Any

from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from articles.models import Guideline
from tests.factories import PersonFactory, RedFlagFactory, ReferenceFactory, evidence_value

Breach = Callable[[Any], None]
A_DAY = datetime.timedelta(days=1)


def setting(**fields: Any) -> Breach:
    """A breach that gives fields other values."""

    def breach(page: Any) -> None:
        for name, value in fields.items():
            setattr(page, name, value() if callable(value) else value)

    return breach


def evidence_without(name: str, empty: Any) -> Breach:
    """A breach that empties one part of an evidence statement."""

    def breach(page: Any) -> None:
        value = evidence_value(ReferenceFactory(), **{name: empty})
        page.evidence = [("evidence", value)]

    return breach


def own_review(page: Any) -> None:
    """The author reviews."""
    page.reviewer = page.author


def text(**values: Any) -> list[tuple[str, Any]]:
    """A section with one block of text."""
    return [("text", {"text": "<p>Plain words.</p>", "references": [], **values})]


def points(count: int) -> list[tuple[str, str]]:
    """Key points."""
    return [("point", f"Point {n}") for n in range(count)]


def undescribed_picture() -> list[tuple[str, Any]]:
    """A picture without alternative text."""
    image = get_image_model().objects.create(title="Wrist", file=get_test_image_file())
    image.contextual_alt_text, image.decorative = "", False
    return [*text(), ("picture", {"image": image, "caption": ""})]


def deleted_guideline() -> list[tuple[str, Any]]:
    """A comparison whose guideline is gone."""
    guideline = Guideline.objects.create(organisation="NICE", title="NG59", year=2020)
    position = {"guideline": guideline, "position": "for", "says": "It may help."}
    stream = [("comparison", {"topic": "Needling", "positions": [position]})]
    Guideline.objects.filter(pk=guideline.pk)._raw_delete("default")
    return stream


def quotation() -> list[tuple[str, Any]]:
    """A quotation that names no source."""
    return [*text(), ("quotation", {"quotation": "It works.", "speaker": "", "references": []})]


def today() -> datetime.date:
    """The date of the site's time zone."""
    return timezone.localdate()


RULES: dict[str, Breach] = {
    "no summary": setting(summary=""),
    "a summary that is too long": setting(summary="x" * 301),
    "no author": setting(author=None),
    "no reviewer": setting(reviewer=None),
    "reviewer is the author": own_review,
    "reviewer's registration is over": setting(
        reviewer=lambda: PersonFactory(registration_valid_until=today() - A_DAY)
    ),
    "reviewer without registration": setting(
        reviewer=lambda: PersonFactory(registration_number="")
    ),
    "no date of review": setting(reviewed_on=None),
    "review in the future": setting(reviewed_on=lambda: today() + A_DAY),
    "no next review": setting(review_due=None),
    "next review after over three years": setting(review_due=lambda: today() + 1200 * A_DAY),
    "next review in the past": setting(
        reviewed_on=lambda: today() - 400 * A_DAY, review_due=lambda: today() - A_DAY
    ),
    "two key points": setting(key_points=points(2)),
    "six key points": setting(key_points=points(6)),
    "no red flag": setting(red_flags=[]),
    "red flag not reviewed for a year": setting(
        red_flags=lambda: [("red_flag", RedFlagFactory(reviewed_on=today() - 400 * A_DAY))]
    ),
    "no “if you do nothing”": setting(if_you_do_nothing=[]),
    "a section without words": setting(what_it_is=text(text="<p> </p>")),
    "no evidence": setting(evidence=[]),
    "evidence without certainty": evidence_without("certainty", ""),
    "evidence without comparison": evidence_without("comparison", ""),
    "evidence without outcome": evidence_without("outcome", ""),
    "evidence without benefit": evidence_without("benefit", ""),
    "evidence without harm": evidence_without("harm", ""),
    "evidence without search date": evidence_without("search_date", None),
    "evidence without reference": evidence_without("references", []),
    "quotation without reference": setting(what_it_is=quotation),
    "picture without description": setting(what_it_is=undescribed_picture),
    "retracted reference": setting(
        what_it_is=lambda: text(references=[ReferenceFactory(status="retracted")])
    ),
    "reference to be checked": setting(
        what_it_is=lambda: text(references=[ReferenceFactory(verification="to_check")])
    ),
    "text to be checked": setting(what_it_is=text(to_be_checked=True)),
    "red flag to be checked": setting(
        red_flags=lambda: [("red_flag", RedFlagFactory(to_be_checked=True))]
    ),
    "deleted guideline": setting(guidelines=deleted_guideline),
}
