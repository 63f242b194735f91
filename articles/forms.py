"""The editor's form of an article: drafts may be incomplete, publishing may not."""

from wagtail.admin.forms import WagtailAdminPageForm

from articles.publishing import publish_problems


class ArticlePageForm(WagtailAdminPageForm):
    """Refuses to publish an article with problems and names each at its field."""

    def _post_clean(self) -> None:
        """Ask the publish gate once the typed values are on the page object."""
        super()._post_clean()
        if self.is_deferred_validation:  # saving a draft
            return
        for problem in publish_problems(self.instance):
            if not self.has_error(problem.field):
                field = problem.field if problem.field in self.fields else None
                self.add_error(field, problem.message)
