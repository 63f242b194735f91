"""Admin screens of translations: the comparison before confirming, and what waits for it."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports import PageReportView
from wagtail.admin.widgets import Button
from wagtail.models import Page

from articles.models import ArticlePage, TranslationConfirmation
from articles.shared_data import twins_of
from articles.translation import (
    CONFIRM_ACTION,
    confirm_translation,
    red_flags_digest,
    source_of,
    source_red_flags,
    translations_to_confirm,
)

PERMISSION = "articles.add_translationconfirmation"


def confirm_view(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show the cards of source and translation side by side; confirm what was shown."""
    page = get_object_or_404(Page, pk=page_id).specific
    if not _may_confirm(page, request.user):
        raise PermissionDenied
    source = source_of(page) if isinstance(page, ArticlePage) else None
    if source is None:
        raise Http404
    digest = red_flags_digest(source)
    if request.method == "POST":
        if request.POST.get("digest") == digest:
            confirm_translation(page, request.user)
            text = _("“%(title)s” is confirmed; readers see it.") % {"title": page.title}
            messages.success(request, text)
            return redirect("wagtailadmin_pages:edit", page.pk)
        messages.error(request, _("The red flags changed while you were reading. Compare again."))
    context = {"page": page, "digest": digest, **_comparison(page, source)}
    return TemplateResponse(request, "articles/admin/confirm_translation.html", context)


def _may_confirm(page: Page, user: Any) -> bool:
    return bool(user.has_perm(PERMISSION) and page.permissions_for_user(user).can_edit())


def _comparison(page: Any, source: Any) -> dict[str, Any]:
    """The cards in pairs, cards that only the translation has, and what changed in the source."""
    flags = source_red_flags(source)
    twins = twins_of(flags, page.locale_id)
    keys = {flag.translation_key for flag in flags}
    confirmation = TranslationConfirmation.objects.filter(page_id=page.pk).first()
    return {
        "source": source,
        "pairs": [(flag, twins.get(flag.translation_key)) for flag in flags],
        "extra": [flag for flag in page.red_flag_rows if flag.translation_key not in keys],
        "chosen_keys": {flag.translation_key for flag in page.red_flag_rows},
        "confirmation": confirmation,
        "changes_url": _changes_url(source, confirmation),
    }


def _changes_url(source: Any, confirmation: TranslationConfirmation | None) -> str:
    """Wagtail's comparison of the confirmed revision of the source with the one that is live."""
    old = confirmation.source_revision_id if confirmation else None
    if not old or not source.live_revision_id or old == source.live_revision_id:
        return ""
    return reverse(
        "wagtailadmin_pages:revisions_compare", args=[source.pk, old, source.live_revision_id]
    )


class TranslationsToConfirmView(PageReportView):
    """The live translations that readers do not see, because nobody confirmed them."""

    page_title = gettext_lazy("Translations to confirm")
    header_icon = "globe"
    index_url_name = "translations_to_confirm"
    index_results_url_name = "translations_to_confirm_results"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Only for those who may confirm."""
        if not request.user.has_perm(PERMISSION):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        """The articles as plain pages, as the report's table expects them."""
        ids = [page.pk for page in translations_to_confirm(self.request.user)]
        pages = Page.objects.filter(pk__in=ids).order_by("-last_published_at")
        return pages.select_related("content_type").prefetch_workflow_states()


class TranslationsMenuItem(MenuItem):
    """The report's entry in the menu."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Only for those who may confirm."""
        return bool(request.user.has_perm(PERMISSION))


def translation_urls() -> list[Any]:
    """Hook: addresses of these screens."""
    report = TranslationsToConfirmView
    return [
        path(
            "translations/<int:page_id>/confirm-translation/",
            confirm_view,
            name="confirm_translation",
        ),
        path("reports/translations/", report.as_view(), name="translations_to_confirm"),
        path(
            "reports/translations/results/",
            report.as_view(results_only=True),
            name="translations_to_confirm_results",
        ),
    ]


def translations_menu_item() -> MenuItem:
    """Hook: the report in the menu of reports."""
    url = reverse("translations_to_confirm")
    return TranslationsMenuItem(
        _("Translations to confirm"), url, icon_name="globe", order=1100, name="translations"
    )


def confirm_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """Hook: the way to the comparison, on translated articles."""
    article = page.specific
    if isinstance(article, ArticlePage) and _may_confirm(page, user) and source_of(article):
        url = reverse("confirm_translation", args=[page.pk])
        yield Button(_("Confirm translation"), url, icon_name="check", priority=85)


def warn_of_withheld(request: HttpRequest, page: Page) -> None:
    """Hook: tell the editor of a withheld translation what its readers see, and the way out."""
    article = page.specific
    if request.method != "GET" or not article.live or not getattr(article, "is_withheld", False):
        return
    text = _(
        "Readers see a notice instead of this translation: a clinical reviewer must confirm it."
    )
    buttons = []
    if _may_confirm(article, request.user):
        url = reverse("confirm_translation", args=[page.pk])
        buttons.append(messages.button(url, _("Compare and confirm")))
    messages.warning(request, text, buttons=buttons)


def register_confirmation_log(actions: Any) -> None:
    """Hook: the words of the page's history."""
    actions.register_action(
        CONFIRM_ACTION,
        gettext_lazy("Confirm translation"),
        gettext_lazy("Translation confirmed against its source"),
    )
