"""What happens around an article's review: tasks, scores, overrides."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision

from articles.choices import ChecklistKind, ReviewReason


class ReviewTaskQuerySet(models.QuerySet["ReviewTask"]):
    """Review tasks by state and page."""

    def open(self) -> "ReviewTaskQuerySet":
        """The tasks that nobody has closed."""
        return self.filter(closed_at__isnull=True)

    def closed(self) -> "ReviewTaskQuerySet":
        """The tasks that are done."""
        return self.filter(closed_at__isnull=False)

    def on_pages_of(self, user: Any) -> "ReviewTaskQuerySet":
        """The tasks on pages that this user owns."""
        return self.filter(page__owner=user)

    def close(self, user: Any) -> int:
        """Close those that are open, in the name of `user`; answers how many."""
        return self.open().update(closed_at=timezone.now(), closed_by=user)


class ReviewTask(models.Model):
    """An article that must be looked at before its time, and why."""

    page = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="review_tasks"
    )
    reason = models.CharField(_("reason"), max_length=24, choices=ReviewReason.choices)
    guideline = models.ForeignKey(
        "articles.Guideline",
        verbose_name=_("guideline"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="review_tasks",
    )
    reference = models.ForeignKey(
        "articles.Reference",
        verbose_name=_("reference"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="review_tasks",
    )
    opened_at = models.DateTimeField(_("opened"), auto_now_add=True)
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("opened by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("closed by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    objects = ReviewTaskQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at"]
        verbose_name = _("review task")
        verbose_name_plural = _("review tasks")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "guideline"],
                condition=models.Q(closed_at__isnull=True, guideline__isnull=False),
                name="one_open_review_task_per_page_and_guideline",
            ),
            models.UniqueConstraint(
                fields=["page", "reference"],
                condition=models.Q(closed_at__isnull=True, reference__isnull=False),
                name="one_open_review_task_per_page_and_reference",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_reason_display()}: {self.cause}"

    @property
    def cause(self) -> str:
        """The guideline or reference that opened it."""
        return str(self.guideline or self.reference or "")

    @property
    def is_open(self) -> bool:
        """Whether somebody must still look at the page."""
        return self.closed_at is None


class ReviewChecklist(models.Model):
    """A standard instrument, scored for one revision of an article."""

    page = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="review_checklists"
    )
    revision = models.ForeignKey(
        Revision, verbose_name=_("revision"), on_delete=models.CASCADE, related_name="+"
    )
    kind = models.CharField(_("instrument"), max_length=12, choices=ChecklistKind.choices)
    answers = models.JSONField(_("answers"), default=dict)
    scores = models.JSONField(_("scores"), default=dict)
    completed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("scored by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    completed_at = models.DateTimeField(_("scored on"), auto_now=True)

    class Meta:
        ordering = ["-completed_at"]
        verbose_name = _("review checklist")
        verbose_name_plural = _("review checklists")
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "kind"], name="one_checklist_per_revision_and_instrument"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.page}"


class VerificationOverride(models.Model):
    """A reviewer's decision to publish what is still to be checked, with the reason.

    `items` names what was decided on (see articles/publishing/unverified.py); anything
    unverified that is added later needs a decision of its own.
    """

    page = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="verification_overrides",
    )
    items = models.JSONField(_("items"), default=list)
    reason = models.TextField(_("reason"), max_length=600)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("made by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    made_at = models.DateTimeField(_("made on"), auto_now_add=True)

    class Meta:
        ordering = ["-made_at"]
        verbose_name = _("verification override")
        verbose_name_plural = _("verification overrides")

    def __str__(self) -> str:
        return f"{self.page}: {self.reason}"


class TranslationConfirmation(models.Model):
    """That a translation was compared with a revision of its source and its red flags.

    While the digest of the source's red flags differs from this one, readers of the
    translation see a notice instead of its text.
    """

    page = models.OneToOneField(
        Page,
        verbose_name=_("translation"),
        on_delete=models.CASCADE,
        related_name="translation_confirmation",
    )
    source_revision = models.ForeignKey(
        Revision,
        verbose_name=_("source revision"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    red_flags_digest = models.CharField(_("digest of the source's red flags"), max_length=64)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("confirmed by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    confirmed_at = models.DateTimeField(_("confirmed on"), auto_now=True)

    class Meta:
        verbose_name = _("translation confirmation")
        verbose_name_plural = _("translation confirmations")

    def __str__(self) -> str:
        return str(self.page)
