"""References read as the ICMJE's samples do."""

import pytest

from articles.models import Reference
from articles.vancouver import authors, sentence, source, vancouver


def reference(**changes) -> Reference:
    values = {
        "type": "systematic_review",
        "authors": "Liu L, Huang QM",
        "title": "Dry needling for low back pain",
        "journal": "Arch Phys Med Rehabil",
        "year": 2018,
        "citation_detail": "99(1):144-152",
    }
    return Reference(**{**values, **changes})


def test_an_article_in_a_journal_has_authors_title_journal_year_volume_and_pages():
    assert vancouver(reference()) == (
        "Liu L, Huang QM. Dry needling for low back pain. Arch Phys Med Rehabil. 2018;99(1):144-52."
    )


@pytest.mark.parametrize(
    ("detail", "printed"),
    [
        ("99(1):144-152", "99(1):144-52"),
        ("347(4):284-287", "347(4):284-7"),
        ("12:99-101", "12:99-101"),
        ("5(6):e316-e329", "5(6):e316-e329"),
        ("367:l6273", "367:l6273"),
        ("9:12-12", "9:12"),
    ],
)
def test_the_last_page_keeps_only_the_digits_that_differ(detail, printed):
    assert source(reference(citation_detail=detail)).endswith(f"2018;{printed}.")


@pytest.mark.parametrize(
    ("names", "printed"),
    [
        ("", ""),
        ("Liu L, et al.", "Liu L, et al."),
        ("A A, B B, C C, D D, E E, F F", "A A, B B, C C, D D, E E, F F."),
        ("A A, B B, C C, D D, E E, F F, G G", "A A, B B, C C, D D, E E, F F, et al."),
    ],
)
def test_seven_authors_become_six_and_others(names, printed):
    assert authors(names) == printed


def test_a_guideline_names_its_publisher_and_year():
    guideline = reference(
        type="guideline", authors="", title="Low back pain", journal="NICE", citation_detail=""
    )
    assert vancouver(guideline) == "Low back pain. NICE; 2018."
    guideline.citation_detail = "2016, updated 2020"
    assert vancouver(guideline) == "Low back pain. NICE; 2018. 2016, updated 2020."


def test_a_guideline_in_a_journal_is_cited_as_an_article():
    assert source(reference(type="guideline", citation_detail="166(7):514-530")) == (
        "Arch Phys Med Rehabil. 2018;166(7):514-30."
    )


def test_a_question_as_a_title_gets_no_full_stop():
    assert sentence("Does it help?") == "Does it help?"
    assert sentence("It helps") == "It helps."


def test_a_reference_with_only_a_title_and_a_year_is_still_readable():
    bare = reference(authors="", journal="", citation_detail="")
    assert vancouver(bare) == "Dry needling for low back pain. 2018."
