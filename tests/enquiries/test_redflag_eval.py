"""The red flags measured on labelled messages, and the command that does it."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import OperationalError

from clinic.models import RedFlag, Urgency
from enquiries.urgency_eval import measure, read_labelled, shipped_rules
from tests.factories import RedFlagFactory

LABELLED = Path(__file__).parents[1] / "data" / "redflags_labelled.tsv"


@pytest.fixture
def labelled(tmp_path):
    """Writes a file of labelled messages and returns its path."""

    def write(content: str | bytes) -> Path:
        path = tmp_path / "messages.tsv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def run(path: Path, *options: str) -> tuple[str, str]:
    out, err = StringIO(), StringIO()
    call_command("redflag_eval", str(path), *options, stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


@pytest.mark.once
def test_the_shipped_rules_catch_every_labelled_emergency_and_raise_few_others():
    report = measure(read_labelled(LABELLED), shipped_rules())
    assert [message.text for message in report.missed] == []
    assert report.flagged["ordinary"] <= 0.03 * report.total["ordinary"]
    assert report.flagged["urgent"] >= 0.95 * report.total["urgent"]
    assert report.total["emergency"] >= 120
    assert report.total["urgent"] >= 50
    assert report.total["ordinary"] >= 250


@pytest.mark.once
def test_no_message_is_labelled_twice():
    texts = [message.text for message in read_labelled(LABELLED)]
    assert len(set(texts)) == len(texts)


@pytest.mark.django_db
def test_json_is_one_object_with_counts_and_texts(labelled):
    RedFlagFactory(name="A", phrases="cannot pee")
    RedFlagFactory(name="B", urgency=Urgency.SAME_DAY, phrases="fever")
    path = labelled(
        "emergency\tcannot pee\nemergency\tfever, all is dark\nurgent\tfever\nurgent\tmild\n"
        "ordinary\tknee pain\nordinary\tI joke that I cannot pee\nordinary\tfever\n"
    )
    out, err = run(path, "--json")
    assert json.loads(out) == {
        "emergency": {"total": 2, "caught": 1},
        "urgent": {"total": 2, "caught": 1},
        "ordinary": {"total": 3, "raised": 1},
        "missed": ["fever, all is dark"],
        "false": ["I joke that I cannot pee"],
    }
    assert err == ""


@pytest.mark.django_db
def test_the_report_for_people_names_the_lines(labelled):
    RedFlagFactory(phrases="cannot pee")
    out, _err = run(labelled("ordinary\tI cannot pee\n\nemergency\tमदद करो\n"))
    assert "emergency: 0 of 1 caught" in out
    assert "line 3: मदद करो" in out
    assert "line 1: I cannot pee" in out


@pytest.mark.django_db
def test_without_red_flags_the_shipped_ones_judge_and_it_says_so(labelled):
    out, err = run(labelled("emergency\tI cannot pee\n"), "--json")
    assert json.loads(out)["emergency"] == {"total": 1, "caught": 1}
    assert "come with the code" in err


@pytest.mark.once
def test_without_a_database_the_shipped_ones_judge(labelled, monkeypatch):
    def no_tables(*_args):
        raise OperationalError("no such table")

    monkeypatch.setattr(RedFlag.objects, "exists", no_tables, raising=False)
    out, err = run(labelled("emergency\tI cannot pee\n"), "--json")
    assert json.loads(out)["emergency"]["caught"] == 1
    assert "come with the code" in err


@pytest.mark.django_db
def test_files_of_windows_are_read(labelled):
    path = labelled(b"\xef\xbb\xbfemergency\tI cannot pee\r\nordinary\tknee\r\n")
    assert json.loads(run(path, "--json")[0])["missed"] == []


@pytest.mark.once
@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("ordinary\tknee\nemergency cannot pee\n", "Line 2 has no tab"),
        ("danger\tcannot pee\n", "Line 1 has the label 'danger'"),
        ("\ufeff\ufeffordinary\tknee\n", "Line 1 has the label"),
        ("emergency\t  \n", "Line 1 has no text"),
        (b"ordinary\tknee\n\nordinary\t\xff\xfe\n", "Line 3 is not UTF-8"),
    ],
)
def test_a_bad_line_is_named(labelled, content, message):
    with pytest.raises(CommandError, match=message):
        run(labelled(content))


@pytest.mark.once
def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"Cannot read .*nowhere\.tsv"):
        run(tmp_path / "nowhere.tsv")
    with pytest.raises(CommandError, match="Cannot read"):
        run(tmp_path)
