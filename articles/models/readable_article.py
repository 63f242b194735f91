"""What readers get of an article: its sections, red flags, references, and their context."""

import datetime
from typing import Any

from django.http import HttpRequest
from django.utils.functional import cached_property

from articles.citations import Citations
from articles.related import related
from articles.sections import (
    Section,
    has_content,
    newest_first,
    numbered_references,
    plain_text,
)
from articles.shared_data import shared_data_loaded
from articles.structured_data import article_graph
from clinic.models import Person
from clinic.models.red_flag import URGENCY_ORDER
from home.models import BasePage


class ReadableArticle(BasePage):
    """Everything about an article that is computed from its fields; it adds none."""

    class Meta:
        abstract = True

    @property
    def streams(self) -> list[Any]:
        """Every stream of the article, in the order of the page."""
        names = [name for name, _heading in self.section_headings]
        fields = ["key_points", *names, "further_references", "change_notes"]
        return [getattr(self, name) for name in fields]

    @cached_property
    def sections(self) -> list[Section]:
        """The sections that have content, in the order of the page."""
        self._load_shared_data()
        return [
            Section(name, str(heading), getattr(self, name))
            for name, heading in self.section_headings
            if has_content(getattr(self, name))
        ]

    def _load_shared_data(self) -> None:
        """Turn all blocks into Python at once, with one query for each kind of shared data."""
        with shared_data_loaded(self.streams, self.locale_id):
            for stream in self.streams:
                list(stream)

    def _load_people(self) -> None:
        """Load author and reviewer with their photos in one query."""
        ids = [pk for pk in (self.author_id, self.reviewer_id) if pk]
        people = Person.objects.select_related("photo").in_bulk(ids)
        self.author = people.get(self.author_id)
        self.reviewer = people.get(self.reviewer_id)

    @cached_property
    def red_flag_rows(self) -> list[Any]:
        """The chosen red flags that still exist, most urgent first."""
        chosen = [block.value for block in self.red_flags if block.value is not None]
        return sorted(chosen, key=lambda flag: URGENCY_ORDER.index(flag.urgency))

    @property
    def changed_at(self) -> datetime.datetime | None:
        """When its readers last got something new: its publication, or one of its red flags."""
        moments = [self.last_published_at, *(flag.updated_at for flag in self.red_flag_rows)]
        return max((moment for moment in moments if moment), default=None)

    @property
    def body_text(self) -> str:
        """All words of the key points and the sections, for the search index."""
        streams = [self.key_points, *(section.blocks for section in self.sections)]
        return " ".join(plain_text(stream) for stream in streams)

    def structured_data(self) -> list[dict[str, Any]]:
        """Add what the article is about, who stands for it, what it cites, and its questions."""
        if self.is_withheld:
            return super().structured_data()
        return [*super().structured_data(), *article_graph(self)]

    @cached_property
    def numbered_references(self) -> dict[int, Any]:
        """The references of the page by id, numbered in the order of citation."""
        return dict(numbered_references(self.sections, self.further_references))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what stands around the sections: references, related articles, changes."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        self._load_people()
        entries = self.numbered_references.values()
        return {
            **context,
            # Blocks print the numbers and note where; the list below them links back.
            "numbered_references": self.numbered_references,
            "citations": Citations(),
            "retracted_references": [e for e in entries if e.reference.is_retracted],
            "change_notes": newest_first(self.change_notes),
            "related": related(self),
        }
