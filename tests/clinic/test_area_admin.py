"""Areas as the office sees them: PIN codes, people, warnings."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from clinic.models import Area
from tests.clinic.place_pages import make_area
from tests.conftest import _client_of

pytestmark = pytest.mark.django_db


def test_a_line_that_another_area_has_too_is_refused_with_its_name():
    make_area("Noida", "201301", "201303")
    twin = Area(name="Noida East", city="Delhi NCR", pin_prefixes="201309\n201303")
    with pytest.raises(ValidationError, match="“201303” belongs to Noida already"):
        twin.full_clean()


def test_an_area_may_keep_its_own_lines_and_a_longer_one_of_another():
    area = make_area("Thane", "4006")
    area.full_clean()
    longer = Area(name="Navi Mumbai", city="Mumbai", pin_prefixes="400614")
    longer.full_clean()
    assert longer.prefix_list == ["400614"]
    assert area.prefix_list == ["4006"]


def test_the_area_with_more_digits_of_a_pin_code_has_it():
    thane, navi = make_area("Thane", "4006"), make_area("Navi Mumbai", "400614")
    assert Area.objects.for_pin("400614") == navi
    assert Area.objects.for_pin("400601") == thane


def test_only_people_who_may_treat_are_counted():
    area = make_area("Noida", "201301", people=3)
    lapsed = area.people.first()
    area.people.filter(pk=lapsed.pk).update(registration_valid_until=None)
    [counted] = Area.objects.counting_people(timezone.localdate())
    assert vars(counted)["people_count"] == 2


def test_the_list_shows_people_and_pin_codes_and_warns_of_nobody(django_assert_max_num_queries):
    make_area("Noida", "201301", "201303", "201304", people=2)
    make_area("Greater Noida", "201310", people=0)
    manager = _client_of("manager", "Practice managers")
    manager.get("/admin/snippets/clinic/area/")
    with django_assert_max_num_queries(30):
        html = manager.get("/admin/snippets/clinic/area/").content.decode()
    assert "201301, 201303–201304" in html
    assert "2 people" in html
    assert html.count("Nobody: not shown to patients") == 1


def test_areas_can_be_ordered_by_people_and_searched_by_neighbourhood():
    make_area("Noida", "201301", people=2)
    make_area("South Delhi", "110024", people=1, other_names="Lajpat Nagar")
    manager = _client_of("manager", "Practice managers")
    html = manager.get("/admin/snippets/clinic/area/?ordering=people_count").content.decode()
    assert html.index("110024") < html.index("201301")
    html = manager.get("/admin/snippets/clinic/area/?ordering=-people_count").content.decode()
    assert html.index("201301") < html.index("110024")
    found = manager.get("/admin/snippets/clinic/area/?q=lajpat").content.decode()
    assert "South Delhi" in found
    assert "201301" not in found
