"""`manage.py spam_eval` measures the live rules and names what went wrong."""

import json

import pytest
from django.core.management import CommandError, call_command

from enquiries.spam import judge_alone, judge_among_others
from enquiries.spam.evaluation import UNHURRIED
from tests.enquiries.conftest import submission

SPAM = "We sell backlinks and guest posts, your website will rank first on Google"
REAL = "My knee hurts on stairs, can I get an appointment?"
DISGUISED = "See you soon."
UNLUCKY = "Personal loan without collateral, call now for our offer"


def run(capsys, tmp_path, content: str | bytes, *options: str) -> str:
    path = tmp_path / "set.tsv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    call_command("spam_eval", str(path), *options)
    return capsys.readouterr().out


def test_json_counts_both_kinds_and_holds_the_texts_that_went_wrong(capsys, tmp_path):
    content = f"spam\t{SPAM}\nspam\t{DISGUISED}\r\n\nreal\t{REAL}\nreal\t{UNLUCKY}\n"

    assert json.loads(run(capsys, tmp_path, content, "--json")) == {
        "spam": {"total": 2, "quarantined": 1},
        "real": {"total": 2, "quarantined": 1},
        "missed": [DISGUISED],
        "false": [UNLUCKY],
    }


def test_the_report_names_lines_reasons_and_both_counts(capsys, tmp_path):
    report = run(capsys, tmp_path, f"spam\t{SPAM}\nreal\t{REAL}\nspam\t{DISGUISED}\n")

    assert f": {SPAM}" in report
    assert "line 3, score 0: See you soon." in report
    assert "seo" in report
    assert "spam: 1 of 2 quarantined" in report
    assert "real: 0 of 1 quarantined" in report


def test_an_empty_file_has_nothing_in_it(capsys, tmp_path):
    assert json.loads(run(capsys, tmp_path, "", "--json"))["spam"] == {
        "total": 0,
        "quarantined": 0,
    }


@pytest.mark.parametrize(
    "line", [b"spam no tab", b"ham\ttext", b"real\t", b"real\t  ", b"real\t\xff\xfe", b"\ttext"]
)
def test_a_bad_line_is_named_by_its_number(capsys, tmp_path, line):
    with pytest.raises(CommandError, match="line 2"):
        run(capsys, tmp_path, b"spam\tx\n" + line + b"\n")


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        call_command("spam_eval", str(tmp_path / "none.tsv"))


def test_a_message_longer_than_the_form_takes_and_a_byte_order_mark_are_read(capsys, tmp_path):
    content = "\ufeffspam\t" + SPAM + " word" * 5000
    assert json.loads(run(capsys, tmp_path, content, "--json"))["spam"]["quarantined"] == 1


@pytest.mark.django_db
@pytest.mark.parametrize(("text", "wrong"), [(SPAM, 0), (REAL, 0), (UNLUCKY, 1), (DISGUISED, 0)])
def test_its_verdict_is_that_of_the_form(capsys, tmp_path, text, wrong):
    data = submission(message=text, signals=UNHURRIED)
    live = judge_among_others(data, judge_alone(data))

    judged = json.loads(run(capsys, tmp_path, f"real\t{text}", "--json"))

    assert judged["real"]["quarantined"] == live.is_quarantined
