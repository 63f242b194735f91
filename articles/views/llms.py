"""/llms.txt: what language models may read here, in Markdown (llmstxt.org)."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Site

from articles.markdown.escaping import escaped, link
from articles.models import ArticlePage, LibraryIndexPage
from articles.public_articles import public_articles
from clinic.models import PracticeSettings
from home.site_pages import on_site

ONE_HOUR = 3600


@require_safe
@cache_control(public=True, max_age=ONE_HOUR)
def llms_txt(request: HttpRequest) -> HttpResponse:
    """The articles of this site with their Markdown twins, and the other data for machines."""
    practice, site = PracticeSettings.for_request(request), Site.find_for_request(request)
    parts = [
        f"# {escaped(practice.practice_name)}",
        f"> {_('Patient education on physiotherapy, with graded evidence and its sources.')}",
        _remark(practice),
        _part(_("Articles"), [_article(page) for page in public_articles(site=site)]),
        _part(_("Data"), _data(request, site)),
    ]
    text = "\n\n".join(part for part in parts if part) + "\n"
    return HttpResponse(text, content_type="text/markdown; charset=utf-8")


def _remark(practice: PracticeSettings) -> str:
    words = [
        _("For information only: it replaces no examination."),
        _("When you quote a claim, quote its certainty and its red flags too."),
    ]
    if practice.is_demo:
        words.insert(0, _("This is a demo site: its content was not clinically reviewed."))
    return " ".join(words)


def _part(heading: str, lines: list[str]) -> str:
    return "\n\n".join([f"## {heading}", "\n".join(lines)]) if lines else ""


def _article(page: ArticlePage) -> str:
    twin = page.full_url + page.reverse_subpage("markdown")
    return f"- {link(escaped(page.title), twin, twin)}: {escaped(page.summary)}"


def _data(request: HttpRequest, site: Site) -> list[str]:
    by_code = request.build_absolute_uri(reverse("by_code"))
    lines = [f"- {link(_('Articles by ICD-10 or SNOMED CT code'), by_code, by_code)}"]
    for library in LibraryIndexPage.objects.live().public().filter(on_site(site.pk)):
        names = {
            "claims_csv": _("All graded claims (CSV)"),
            "claims_json": _("All graded claims (JSON)"),
            "changes": _("What changed (Atom)"),
        }
        for route, label in names.items():
            address = library.full_url + library.reverse_subpage(route)
            lines.append(f"- {link(escaped(label), address, address)}")
    return lines
