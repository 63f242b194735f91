"""Asking for up to three times: a date and a half hour each, in plain HTML."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from clinic.models import PracticeSettings
from enquiries.booking.wish_calendar import STEP, WishCalendar
from enquiries.booking.written_dates import date_from_text

WISHES = ("wish_1", "wish_2", "wish_3")
# Without a service nobody knows how long it takes; at least as long as one choice of the list.
SHORTEST_MINUTES = int(STEP.total_seconds() // 60)

Typed = tuple[date, time]


class WishDateField(forms.Field):
    """The day; browsers with a calendar send the ISO form, others what people type."""

    default_error_messages = {
        "incomplete": _("Choose a day as well."),
        "invalid": _("Enter a day that exists, such as %(example)s."),
    }

    def clean(self, value: Any) -> date:
        """The day. Raises ValidationError."""
        day = date_from_text(value)
        if day is None:
            params = {"example": timezone.localdate().strftime("%d/%m/%Y")}
            raise ValidationError(self.error_messages["invalid"], code="invalid", params=params)
        return day


class TimeSelect(forms.Select):
    """A list of times, which also shows a sent time that is not on it."""

    def optgroups(self, name: str, value: list[str], attrs: Any = None) -> list[Any]:
        """What somebody chose stays chosen when opening hours change meanwhile."""
        groups = super().optgroups(name, value, attrs)
        known = {str(choice) for choice, _label in self.choices}
        for sent in value:
            if sent not in known and is_time(sent):
                option = self.create_option(name, sent, sent, True, len(groups), attrs=attrs)
                groups.append((None, [option], len(groups)))
        return groups


def is_time(text: str) -> bool:
    """Whether `text` is a time such as 17:30."""
    try:
        time.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("17:30")


class WishWidget(forms.MultiWidget):
    """A date and a list of times, each with a label of its own."""

    template_name = "enquiries/widgets/wish.html"

    def __init__(self) -> None:
        day = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
        super().__init__({"day": day, "time": TimeSelect})

    def decompress(self, value: Any) -> list[Any]:
        """The two values of the two fields."""
        return list(value) if value else [None, None]


class HiddenWish(WishWidget):
    """Only carries what was chosen, on pages that ask no database."""

    template_name = "django/forms/widgets/multiwidget.html"

    def __init__(self) -> None:
        forms.MultiWidget.__init__(self, {"day": forms.HiddenInput, "time": forms.HiddenInput})


class WishField(forms.MultiValueField):
    """A day and a time as they were typed; whether they lie open, the form tells."""

    def __init__(self, **kwargs: Any) -> None:
        fields = (
            WishDateField(),
            forms.TimeField(
                input_formats=["%H:%M"],
                error_messages={
                    "incomplete": _("Choose a time as well."),
                    "invalid": _("Choose a time from the list."),
                },
            ),
        )
        super().__init__(
            fields, require_all_fields=False, required=False, widget=HiddenWish, **kwargs
        )

    def compress(self, data_list: list[Any]) -> Typed | None:
        """Both, or None for an empty wish."""
        return (data_list[0], data_list[1]) if data_list else None

    def offer(self, calendar: WishCalendar) -> None:
        """Show the field, with the days and times of this calendar."""
        self.widget = WishWidget()
        day, times = self.widget.widgets
        day.attrs.update(min=calendar.first_day.isoformat(), max=calendar.last_day.isoformat())
        labels = [f"{at:%H:%M}" for at in calendar.times]
        times.choices = [("", _("Choose")), *zip(labels, labels, strict=True)]


class WishesForm(forms.Form):
    """Up to three times, the favourite first, all within reach of the practice.

    Without a practice the fields are hidden and nothing in them is checked.
    """

    wish_1 = WishField(
        label=_("Which time suits you best?"),
        error_messages={"required": _("Choose a day and a time.")},
    )
    wish_2 = WishField(label=_("Another time that suits you"))
    wish_3 = WishField(label=_("And a third"))

    def __init__(
        self,
        data: Any = None,
        *,
        practice: PracticeSettings | None = None,
        now: datetime | None = None,
        minutes: int = SHORTEST_MINUTES,
        first_required: bool = False,
        **kwargs: Any,
    ) -> None:
        """`now` is aware and the present moment if left out; `minutes` is how long it takes.

        Two queries with a practice.
        """
        super().__init__(data, **kwargs)
        self.minutes = minutes
        self.calendar: WishCalendar | None = None
        self.fields[WISHES[0]].required = first_required
        if practice is not None:
            self.calendar = WishCalendar.of(practice, now or timezone.now())
            for name in WISHES:
                self.fields[name].offer(self.calendar)  # type: ignore[attr-defined]

    @property
    def wish_fields(self) -> list[forms.BoundField]:
        """The three fields, for templates."""
        return [self[name] for name in WISHES]

    @property
    def wished_times(self) -> list[datetime]:
        """What a valid form asks for, in the practice's zone."""
        found = (getattr(self, "cleaned_data", {}).get(name) for name in WISHES)
        return [moment for moment in found if isinstance(moment, datetime)]

    def clean(self) -> dict[str, Any]:
        """Turn each wish into a moment, or say at its field why it cannot be."""
        data = super().clean() or self.cleaned_data
        if self.calendar is not None:
            self._fit_into(self.calendar, data)
        return data

    def _fit_into(self, calendar: WishCalendar, data: dict[str, Any]) -> None:
        seen: set[datetime] = set()
        for name in [name for name in WISHES if data.get(name)]:
            try:
                data[name] = self._moment(calendar, data[name], seen)
            except ValidationError as error:
                self.add_error(name, error)

    def _moment(self, calendar: WishCalendar, typed: Typed, seen: set[datetime]) -> datetime:
        moment = calendar.moment(*typed, minutes=self.minutes)
        if moment in seen:
            raise ValidationError(
                _("You chose this time already. Choose another or leave it empty."), code="twice"
            )
        seen.add(moment)
        return moment
