"""What is wrong with the sources that articles cite, found without the network."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, ReferenceIndex

from articles.choices import ReferenceStatus, Verification
from articles.models import Reference
from articles.models.reference import validate_doi, validate_pmid


class ReferenceProblem(models.TextChoices):
    """What a row of the report can be listed for."""

    RETRACTED = "retracted", _("Retracted")
    DUPLICATE = "duplicate", _("Duplicate")
    BAD_DOI = "bad_doi", _("Not a DOI")
    BAD_PMID = "bad_pmid", _("Not a PMID")
    TO_CHECK = "to_check", _("To be checked")
    OLD = "old", _("Old")
    UNUSED = "unused", _("Cited nowhere")


def find_problems(
    references: Iterable[Reference], used_ids: set[int], this_year: int
) -> dict[int, list[ReferenceProblem]]:
    """The problems of each reference, by its id; `used_ids` are those cited anywhere."""
    rows = list(references)
    found: dict[int, list[ReferenceProblem]] = {row.pk: [] for row in rows}
    duplicates = duplicate_ids(rows)
    for row in rows:
        checks = {
            ReferenceProblem.RETRACTED: row.status == ReferenceStatus.RETRACTED,
            ReferenceProblem.DUPLICATE: row.pk in duplicates,
            ReferenceProblem.BAD_DOI: not _passes(validate_doi, row.doi),
            ReferenceProblem.BAD_PMID: not _passes(validate_pmid, row.pmid),
            ReferenceProblem.TO_CHECK: row.verification == Verification.TO_CHECK,
            ReferenceProblem.OLD: this_year - row.year > settings.REFERENCE_OLD_AFTER_YEARS,
            ReferenceProblem.UNUSED: row.pk not in used_ids,
        }
        found[row.pk] = [problem for problem, is_so in checks.items() if is_so]
    return found


def duplicate_ids(references: Iterable[Reference]) -> set[int]:
    """References that share a DOI, a PMID or a title (signs, case and spaces do not count)."""
    same: dict[tuple[str, str], set[int]] = defaultdict(set)
    for row in references:
        doi = re.sub(r"^https?://(dx\.)?doi\.org/", "", row.doi.strip().casefold())
        keys = {"doi": doi, "pmid": row.pmid.strip(), "title": normalised_title(row.title)}
        for kind, key in keys.items():
            if key:
                same[kind, key].add(row.pk)
    return {pk for ids in same.values() if len(ids) > 1 for pk in ids}


def normalised_title(title: str) -> str:
    """Only the letters and digits of a title, in lower case."""
    text = unicodedata.normalize("NFKC", title).casefold()
    return "".join(sign for sign in text if sign.isalnum())


def pages_citing() -> Counter[int]:
    """How many pages, drafts included, cite each reference, by the reference's id."""
    pages = ContentType.objects.get_for_model(Page)
    links = _links_to_references().filter(base_content_type=pages).values_list("to_object_id")
    counted = links.annotate(n=models.Count("object_id", distinct=True)).values_list(
        "to_object_id", "n"
    )
    return Counter({int(pk): n for pk, n in counted})


def used_ids() -> set[int]:
    """The ids of the references that anything points to: pages, guidelines."""
    return {int(pk) for pk in _links_to_references().values_list("to_object_id", flat=True)}


def _links_to_references() -> Any:
    reference = ContentType.objects.get_for_model(Reference)
    return ReferenceIndex.objects.filter(to_content_type=reference).order_by()


def _passes(validator: Any, value: str) -> bool:
    try:
        if value:
            validator(value)
    except ValidationError:
        return False
    return True
