"""The editor's form of an article: drafts may be incomplete, publishing may not."""

from wagtail.admin.forms import WagtailAdminPageForm

from articles.publishing import problems_before_review, publish_problems

# The editor's buttons that hand the page to a reviewer, or carry the reviewer's decision.
REVIEW_ACTIONS = ("action-submit", "action-restart-workflow", "action-workflow-action")


class ArticlePageForm(WagtailAdminPageForm):
    """Refuses to publish an article with problems, or to submit one that no review could mend."""

    def _post_clean(self) -> None:
        """Ask the publish gate once the typed values are on the page object."""
        super()._post_clean()
        if self.is_deferred_validation:  # saving a draft
            return
        for_review = any(self.data.get(name) for name in REVIEW_ACTIONS)
        ask = problems_before_review if for_review else publish_problems
        for problem in ask(self.instance):
            if not self.has_error(problem.field):
                field = problem.field if problem.field in self.fields else None
                self.add_error(field, problem.message)
