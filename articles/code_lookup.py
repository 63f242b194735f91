"""Find articles by a diagnosis code, as patient portals do (HL7 Infobutton)."""

from collections.abc import Iterable
from enum import IntEnum

from wagtail.models import Site

from articles.ageing import ReviewStage
from articles.models import ArticlePage
from articles.public_articles import public_articles

# Object identifiers of code systems in HL7, and the articles' property with such codes.
# Editors write ICD-10 codes in one list, so both ICD-10 systems look there.
CODE_SYSTEMS = {
    "2.16.840.1.113883.6.90": "icd10_list",  # ICD-10-CM
    "2.16.840.1.113883.6.3": "icd10_list",  # ICD-10 of the WHO
    "2.16.840.1.113883.6.96": "snomed_list",  # SNOMED CT
}
# The category of an ICD-10 code, such as M54; shorter would match half the classification.
SHORTEST_ICD10 = 3
FOUND_STAGES = {ReviewStage.CURRENT, ReviewStage.OVERDUE}


class Match(IntEnum):
    """How an article's code relates to the one that was asked for, best first."""

    EXACT = 1
    BROADER = 2
    NARROWER = 3


def articles_by_code(
    system: str, code: str, language: str, site: Site | None = None
) -> list[ArticlePage]:
    """The public articles of a site for `code`, best match first; empty for what nobody knows.

    Each article comes in `language` ("hi") or else in the site's first language. One whose
    review is so late that search engines are asked to leave it out is not offered.
    """
    attribute = CODE_SYSTEMS.get(system.strip().lower().removeprefix("urn:oid:"))
    wanted = _normal(code)
    if attribute is None or not wanted:
        return []
    ranked = [
        (match, page)
        for page in public_articles(site=site)
        if page.review_stage in FOUND_STAGES
        and (match := best_match(wanted, getattr(page, attribute), attribute == "icd10_list"))
    ]
    chosen = _one_language([page for _match, page in ranked], language)
    return [page for _match, page in sorted(ranked, key=lambda pair: pair[0]) if page in chosen]


def best_match(wanted: str, codes: Iterable[str], is_hierarchical: bool) -> Match | None:
    """How the nearest of an article's codes matches `wanted`, or None.

    ICD-10 codes grow by characters, so a code's beginning is its parent. The numbers of
    SNOMED CT say nothing of their order: there only the same number matches.
    """
    found = [_match(wanted, _normal(code), is_hierarchical) for code in codes]
    return min((match for match in found if match), default=None)


def _match(wanted: str, code: str, is_hierarchical: bool) -> Match | None:
    if wanted == code:
        return Match.EXACT
    if not is_hierarchical or len(wanted) < SHORTEST_ICD10:
        return None
    if wanted.startswith(code):
        return Match.BROADER
    return Match.NARROWER if code.startswith(wanted) else None


def _normal(code: str) -> str:
    """A code without its point and case, as systems differ in how they send it."""
    return code.strip().replace(".", "").upper()


def _one_language(pages: list[ArticlePage], language: str) -> list[ArticlePage]:
    """Of each article the edition in `language`, else in English, else in any other."""
    chosen: dict[object, ArticlePage] = {}
    for page in pages:
        known = chosen.get(page.translation_key)
        if known is None or _preference(page, language) < _preference(known, language):
            chosen[page.translation_key] = page
    return list(chosen.values())


def _preference(page: ArticlePage, language: str) -> int:
    """0 for the wanted language, 1 for English, 2 for any other."""
    code = page.locale.language_code.split("-")[0]
    return 0 if code == language else 1 if code == "en" else 2
