"""Areas, people and pages of places for tests."""

from typing import Any

from clinic.models import Area, ServiceAreaIndexPage, ServiceAreaPage
from home.models import HomePage
from tests.factories import PersonFactory


def make_area(name: str, *pins: str, people: int = 1, **values: Any) -> Area:
    """An area in which so many people may treat at home."""
    prefixes = "\n".join(pins)
    area = Area.objects.create(name=name, pin_prefixes=prefixes, **{"city": "Delhi NCR", **values})
    area.people.set(PersonFactory.create_batch(people, treats_at_home=True))
    return area


def make_places(home: HomePage) -> ServiceAreaIndexPage:
    """The published list of places."""
    index = ServiceAreaIndexPage(title="Where we treat", slug="places", show_in_menus=True)
    home.add_child(instance=index)
    return index


def make_place(parent: Any, area: Area | None, title: str = "", **values: Any) -> ServiceAreaPage:
    """A published page of an area, or of a city, which has none."""
    title = title or (area.name if area else "")
    page = ServiceAreaPage(
        title=title,
        area=area,
        **{
            "slug": title.lower().replace(" ", "-"),
            "intro": f"We know the lifts of {title}.",
            **values,
        },
    )
    parent.add_child(instance=page)
    return page
