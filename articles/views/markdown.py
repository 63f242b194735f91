"""The Markdown twin of an article."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from articles.markdown import article_markdown
from articles.models import ArticlePage

CONTENT_TYPE = "text/markdown; charset=utf-8"


@require_safe
def markdown(request: HttpRequest, page: ArticlePage) -> HttpResponse:
    """The whole article as Markdown; search engines are sent to the page itself."""
    response = HttpResponse(article_markdown(page), content_type=CONTENT_TYPE)
    response["Link"] = f'<{page.full_url}>; rel="canonical"'
    return response
