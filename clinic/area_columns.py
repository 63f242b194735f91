"""Columns of the list of areas in the admin."""

from wagtail.admin.ui.tables import Column


class AreaPeopleColumn(Column):
    """How many people treat there today, with a warning for nobody."""

    cell_template_name = "clinic/admin/area_people_cell.html"


class PinRangesColumn(Column):
    """The PIN codes, the first few only."""

    cell_template_name = "clinic/admin/pin_ranges_cell.html"
