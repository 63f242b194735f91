"""House rules for page types, held by Django's system checks."""

from typing import Any

from django.core.checks import CheckMessage, Error, register
from wagtail.models import Page, get_page_models

from home.models import BasePage


def page_type_errors(model: type[Page]) -> list[CheckMessage]:
    """What a page type breaks: it extends BasePage and names its parents and children."""
    found: list[CheckMessage] = []
    if not issubclass(model, BasePage):
        found.append(Error("A page type must extend BasePage.", obj=model, id="home.E001"))
    if "parent_page_types" not in vars(model):
        found.append(
            Error("A page type must name its parent_page_types.", obj=model, id="home.E002")
        )
    if "subpage_types" not in vars(model):
        found.append(Error("A page type must name its subpage_types.", obj=model, id="home.E003"))
    return found


@register("home")
def check_page_types(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Check every page type of our own apps."""
    ours = (model for model in get_page_models() if not model.__module__.startswith("wagtail"))
    return [error for model in ours for error in page_type_errors(model)]
