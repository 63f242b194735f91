"""The forms of synonyms, misspellings and promoted results: tidy values, and no contradictions."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import Page

from search.editing.clashes import circle, misspelling_of, promoted_elsewhere, synonym_of
from search.editing.phrases import same, says_something, tidy_lines, tidy_phrase
from search.groups import searched_types


class SynonymForm(WagtailAdminModelForm):
    """A word and what else it is called."""

    def clean_term(self) -> str:
        """A word that no other entry has."""
        term = tidy_phrase(self.cleaned_data["term"])
        if synonym_of(term, self.instance.pk):
            raise ValidationError(_("“%(term)s” is in the list already."), params={"term": term})
        if misspelling := misspelling_of(term):
            raise ValidationError(
                _("“%(typed)s” is listed as a misspelling of “%(meant)s”, which comes first."),
                params={"typed": misspelling.typed, "meant": misspelling.meant},
            )
        return term

    def clean_means(self) -> str:
        """One phrase a line."""
        return "\n".join(tidy_lines(self.cleaned_data["means"]))

    def clean(self) -> dict[str, Any]:
        """No word that means itself, at once or in a circle."""
        values: dict[str, Any] = super().clean()
        term, means = values.get("term"), values.get("means")
        if term and means:
            way = circle(term, means.splitlines(), self.instance.pk)
            if len(way) == 2:
                self.add_error("means", _("A word cannot stand for itself."))
            elif way:
                self.add_error("means", _in_a_circle(way))
        return values


class MisspellingForm(WagtailAdminModelForm):
    """A wrong spelling and what is meant."""

    def clean_typed(self) -> str:
        """A spelling that no other entry has."""
        typed = tidy_phrase(self.cleaned_data["typed"])
        if misspelling_of(typed, self.instance.pk):
            raise ValidationError(_("“%(typed)s” is in the list already."), params={"typed": typed})
        if synonym_of(typed):
            raise ValidationError(
                _("“%(typed)s” is in the list of synonyms, so it is no misspelling."),
                params={"typed": typed},
            )
        if not says_something(typed):
            raise ValidationError(
                _("The search leaves out “%(typed)s” anyway."), params={"typed": typed}
            )
        return typed

    def clean_meant(self) -> str:
        """What is meant is spelt right."""
        meant = tidy_phrase(self.cleaned_data["meant"])
        if other := misspelling_of(meant, self.instance.pk):
            raise ValidationError(
                _("“%(typed)s” is itself listed as a misspelling, of “%(meant)s”."),
                params={"typed": other.typed, "meant": other.meant},
            )
        return meant

    def clean(self) -> dict[str, Any]:
        """The two differ in more than case, and nobody corrects to this spelling."""
        values: dict[str, Any] = super().clean()
        typed, meant = values.get("typed"), values.get("meant")
        if typed and meant and same(typed) == same(meant):
            self.add_error("meant", _("This is the same word."))
        return values


class PromotedResultForm(WagtailAdminModelForm):
    """Phrases and the page that comes first for them."""

    def clean_phrases(self) -> str:
        """One phrase a line, each with a word to search for."""
        lines = tidy_lines(self.cleaned_data["phrases"])
        for line in lines:
            if not says_something(line):
                raise ValidationError(
                    _("The search leaves out every word of “%(line)s”."), params={"line": line}
                )
        return "\n".join(lines)

    def clean_page(self) -> Page:
        """A page that the search finds at all."""
        page: Page = self.cleaned_data["page"]
        if page and not isinstance(page.specific_deferred, searched_types()):
            raise ValidationError(
                _("“%(title)s” is a kind of page that the search does not find."),
                params={"title": page.title},
            )
        return page

    def clean(self) -> dict[str, Any]:
        """Only one page can be the first."""
        values: dict[str, Any] = super().clean()
        if values.get("phrases") and values.get("is_active"):
            other = promoted_elsewhere(values["phrases"].splitlines(), self.instance.pk)
            if other:
                self.add_error("phrases", _already_promoted(other))
        return values


def _in_a_circle(way: list[str]) -> ValidationError:
    if len(way) == 3:
        return ValidationError(
            _("“%(other)s” stands for “%(term)s” already. Tick “both directions” there instead."),
            params={"term": way[0], "other": way[1]},
        )
    return ValidationError(_("This goes in a circle: %(way)s."), params={"way": " → ".join(way)})


def _already_promoted(other: Any) -> ValidationError:
    return ValidationError(
        _("“%(page)s” comes first for this already: see the promoted result “%(other)s”."),
        params={"page": other.page.title, "other": str(other)},
    )
