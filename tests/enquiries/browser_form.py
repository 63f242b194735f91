"""What a browser would send from a page with the enquiry form, filled as the page has it."""

from typing import Any

from bs4 import BeautifulSoup, Tag

NOT_TYPED = {"csrfmiddlewaretoken"}


def form_values(html: str) -> dict[str, list[str]]:
    """The fields that pressing Send on this page would send, as a browser reads them."""
    form = BeautifulSoup(html, "html.parser").select_one("form.enquiry-form")
    assert form is not None
    values: dict[str, list[str]] = {}
    for field in form.select("[name]"):
        name = str(field["name"])
        if name not in NOT_TYPED:
            values.setdefault(name, []).extend(_sent_by(field))
    return {name: sent for name, sent in values.items() if sent}


def _sent_by(field: Tag) -> list[str]:
    if field.name == "textarea":
        return [field.get_text().removeprefix("\n")]
    if field.name == "select":
        return [str(option["value"]) for option in field.select("option[selected]")]
    if field.get("type") in ("checkbox", "radio") and not field.has_attr("checked"):
        return []
    return [str(field.get("value", ""))]


def as_sent(post: dict[str, Any]) -> dict[str, list[str]]:
    """A test client's post in the form of `form_values`."""
    return {name: v if isinstance(v, list) else [v] for name, v in post.items()}
