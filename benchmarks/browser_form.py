"""Read an HTML form as a browser does, and fill it in without knowing all of its fields."""

from collections.abc import Mapping
from html.parser import HTMLParser
from urllib.parse import urlencode

Attributes = dict[str, str]


class FormNotFound(Exception):
    """The page has no form with the wanted field."""


class _FormReader(HTMLParser):
    """Collects the controls of each form of a page, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[list[tuple[str, Attributes]]] = []
        self._text: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A control belongs to the form that began last."""
        attributes = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append([])
        elif tag in ("input", "textarea", "select", "option", "button") and self.forms:
            self.forms[-1].append((tag, attributes))
            self._text = [] if tag == "textarea" else None

    def handle_data(self, data: str) -> None:
        """What stands in a textarea is its value."""
        if self._text is not None:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        """The end of a textarea; browsers drop the line break after its beginning."""
        if tag == "textarea" and self._text is not None:
            self.forms[-1][-1][1]["value"] = "".join(self._text).removeprefix("\n")
            self._text = None


def read_form(html: str, with_field: str) -> list[tuple[str, Attributes]]:
    """The controls of the form that has this field; raises FormNotFound."""
    reader = _FormReader()
    reader.feed(html)
    for controls in reader.forms:
        if any(attributes.get("name") == with_field for _tag, attributes in controls):
            return controls
    raise FormNotFound(with_field)


def filled(controls: list[tuple[str, Attributes]], answers: Mapping[str, str]) -> str:
    """The body of the post after these answers were given and Send was pressed."""
    pairs: list[tuple[str, str]] = []
    select, pressed = "", False
    chosen: dict[str, str] = {}
    for tag, attributes in controls:
        name, value = attributes.get("name", ""), attributes.get("value", "")
        kind = attributes.get("type", "submit" if tag == "button" else "text")
        if tag == "select":
            select = name
        elif tag == "option":
            if "selected" in attributes or select not in chosen:
                chosen[select] = value
        elif kind == "submit":
            if name and not pressed:
                pairs.append((name, value))
            pressed = True
        elif name and kind in ("radio", "checkbox"):
            if _is_ticked(attributes, answers):
                pairs.append((name, value or "on"))
        elif name and kind not in ("button", "reset", "file", "image"):
            pairs.append((name, answers.get(name, value)))
    pairs += [(name, answers.get(name, value)) for name, value in chosen.items() if name]
    return urlencode(pairs)


def _is_ticked(attributes: Attributes, answers: Mapping[str, str]) -> bool:
    """Whether the patient ticks it, or leaves it as it came."""
    name, value = attributes["name"], attributes.get("value") or "on"
    return answers[name] == value if name in answers else "checked" in attributes
