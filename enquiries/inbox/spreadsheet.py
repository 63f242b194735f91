"""Enquiries as CSV and XLSX that no spreadsheet program takes for formulas."""

import csv
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

from django.utils import formats, timezone
from django.utils.translation import gettext_lazy as _
from openpyxl import Workbook  # type: ignore[import-untyped]
from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]

from enquiries.booking.wish_words import wished_moments
from enquiries.detail.work_form import staff_name
from enquiries.models import Enquiry

# Excel reads Hindi in a CSV only behind this mark.
BYTE_ORDER_MARK = "\ufeff"
FORMULA_SIGNS = "=+-@"
COLUMNS: list[tuple[Any, Callable[[Enquiry], Any]]] = [
    (_("Reference"), lambda e: e.reference),
    (_("Received"), lambda e: _moment(e.created_at)),
    (_("State"), lambda e: e.get_state_display()),
    (_("Urgency"), lambda e: e.short_urgency),
    (_("Urgent signs"), lambda e: ", ".join(e.red_flag_names)),
    (_("Due"), lambda e: _moment(e.due_at)),
    (_("Assigned to"), lambda e: staff_name(e.assigned_to) if e.assigned_to else ""),
    (_("First contact"), lambda e: _moment(e.first_contact_at)),
    (_("Minutes to first contact"), lambda e: e.first_contact_minutes),
    (_("Name"), lambda e: e.name),
    # In national form: the plus of +91 would be taken for a formula.
    (_("Phone"), lambda e: e.phone_number.national if e.phone_number else ""),
    (_("E-mail"), lambda e: e.email),
    (_("PIN code"), lambda e: e.pin_code),
    (_("Area"), lambda e: str(e.area or "")),
    (_("For whom"), lambda e: e.get_for_whom_display()),
    (_("Looking for"), lambda e: e.get_looking_for_display()),
    (_("Message"), lambda e: e.message),
    (_("Service"), lambda e: str(e.service or "")),
    (_("Where"), lambda e: e.get_visit_mode_display()),
    (_("Asks for"), lambda e: _wished(e)),
    (_("Asked for"), lambda e: e.chosen_person.printed_name if e.chosen_person else ""),
    (_("Answer by"), lambda e: e.get_preferred_contact_display()),
    (_("Best time"), lambda e: e.get_best_time_display()),
    (_("Language"), lambda e: e.get_language_display()),
    (_("Needs"), lambda e: ", ".join(str(need) for need in e.needs)),
    (_("Came from"), lambda e: e.source_title),
    (_("Site"), lambda e: _site_name(e)),
]


def harmless(value: Any) -> Any:
    """A value for a cell; a text that a spreadsheet might run gets an apostrophe before it.

    Signs that only look like = + - @ count too, and so does what hides behind blanks.
    """
    if value is None or isinstance(value, int):
        return value
    text = "".join(_visible(character) for character in str(value))
    first = next((character for character in text if not _is_blank(character)), "")
    looks_like = unicodedata.normalize("NFKC", first)
    return f"'{text}" if looks_like and looks_like[0] in FORMULA_SIGNS else text


def csv_lines(enquiries: Iterable[Enquiry]) -> Iterator[str]:
    """The lines of a CSV file, one enquiry at a time."""
    # Every cell in quotes: where the list separator is ";", a bare text would be split at it.
    writer = csv.writer(_Echo(), quoting=csv.QUOTE_ALL)
    yield BYTE_ORDER_MARK + writer.writerow([str(heading) for heading, _value in COLUMNS])
    for enquiry in enquiries:
        yield writer.writerow(_cells(enquiry))


def xlsx_file(enquiries: Iterable[Enquiry]) -> IO[bytes]:
    """An open XLSX file; its rows went to the disk one by one."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(title="Enquiries")
    sheet.append([str(heading) for heading, _value in COLUMNS])
    for enquiry in enquiries:
        sheet.append([_text_cell(sheet, value) for value in _cells(enquiry)])
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the response closes it
    workbook.save(file)
    file.seek(0)
    return file


def _cells(enquiry: Enquiry) -> list[Any]:
    return [harmless(value_of(enquiry)) for _heading, value_of in COLUMNS]


def _text_cell(sheet: Any, value: Any) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


def _moment(at: Any) -> str:
    return formats.date_format(timezone.localtime(at), "Y-m-d H:i") if at else ""


def _wished(enquiry: Enquiry) -> str:
    """The wished times, in the zone of all other times of the file."""
    zone = timezone.get_current_timezone()
    return ", ".join(f"{at:%Y-%m-%d %H:%M}" for at in wished_moments(enquiry, zone))


def _site_name(enquiry: Enquiry) -> str:
    site = enquiry.site
    return (site.site_name or site.hostname) if site else ""


def _visible(character: str) -> str:
    """The character; a blank for control characters, which XLSX cannot hold."""
    is_control = unicodedata.category(character) in {"Cc", "Cs"} and character != "\n"
    return " " if is_control or character in "\ufffe\uffff" else character


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf"


class _Echo:
    """A file to which a line is written and handed back at once."""

    def write(self, line: str) -> str:
        return line
