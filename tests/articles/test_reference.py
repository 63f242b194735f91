"""References and how they are printed."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories import ReferenceFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("doi", "doi.org/10.1/x"),
        ("doi", "10.1016/a b"),
        ("pmid", "PMC123"),
        ("year", 1066),
        ("url", "javascript:alert(1)"),
    ],
)
def test_a_malformed_identifier_is_refused(field, value):
    with pytest.raises(ValidationError) as refused:
        ReferenceFactory.build(**{field: value}).full_clean()
    assert field in refused.value.message_dict


def test_the_source_line_reads_like_vancouver_style():
    reference = ReferenceFactory.build(journal="BMJ", year=2019, citation_detail="367:l6273")
    assert reference.source_line == "BMJ. 2019;367:l6273."


def test_the_doi_comes_before_pubmed_and_the_web_address_only_without_both():
    reference = ReferenceFactory.build(
        doi="10.1136/bmj.l6273", pmid="31744805", url="https://x.org"
    )
    assert [label for label, _ in reference.links] == ["doi:10.1136/bmj.l6273", "PMID 31744805"]
