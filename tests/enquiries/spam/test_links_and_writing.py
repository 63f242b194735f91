"""Links, markup, foreign scripts, gibberish and repetition within a message."""

import pytest

from enquiries.spam.links import is_patients_link, link_reasons
from enquiries.spam.writing import writing_reasons

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("My knee hurts.", 0),
        ("ghutne.me dard hai.do din se", 0),
        ("Scan: https://drive.google.com/file/d/1 and https://youtu.be/x, I live at "
         "https://maps.app.goo.gl/y", 0),
        ("Write to asha@example.com, L4.L5 is out. It hurts.Please call", 0),
        ("See https://shop.example/x", 30),
        ("See shop.com/x", 30),
        ("https://a.example https://b.example", 45),
        ("https://a.example www.b.example t.me/c", 60),
        ("https://drive.google.com.evil.example/file", 30),
        ("https://evil.example/drive.google.com", 30),
        (" ".join(f"https://youtu.be/{n}" for n in range(4)), 30),
        ("hxxps://shop.example/x", 30),
        ("rb.gy/x2 cutt.ly/y3", 45),
    ],
)  # fmt: skip
def test_links_count_by_where_they_lead(text, points):
    assert sum(reason.points for reason in link_reasons(text)) == points


@pytest.mark.parametrize(
    "link", ["HTTPS://DRIVE.GOOGLE.COM/x", "www.youtube.com/x", "goo.gl/maps/x"]
)
def test_a_link_of_patients_is_known_in_any_spelling(link):
    assert is_patients_link(link)


@pytest.mark.parametrize(
    "text", ["[url=x]y[/url]", "< a href='x'>", "<script>alert(1)", "<A HREF=x>", "[/URL]"]
)
def test_the_code_of_links_counts(text):
    assert "markup" in {reason.rule for reason in link_reasons(text)}


def test_comparisons_and_brackets_are_no_code():
    assert link_reasons("pain [right side] is < 5 and > 2, <a bit> less") == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Продвижение сайтов в топ", "script"),
        ("您好，我们是专业的推广公司", "script"),
        ("شركة نقل عفش بأفضل الأسعار", "script"),
        ("在线赌场注册送彩金 http://x.example", "script"),
        ("aaaaaa", "repeats_itself"),
        ("test test test test test", "repeats_itself"),
        ("Buy our oil now. Buy our oil now. Buy our oil now.", "repeats_itself"),
    ],
)
def test_what_no_patient_here_writes_is_noticed(text, rule):
    assert [reason.rule for reason in writing_reasons(text)] == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "घुटने में दर्द है",
        "என் முழங்கால் வலிக்கிறது",
        "میری والدہ کے گھٹنوں میں درد ہے",
        "ਮੇਰੇ ਗੋਡੇ ਵਿੱਚ ਦਰਦ ਹੈ",
        "pain pain pain please help",
    ],
)
def test_what_patients_write_is_left_alone(text):
    assert writing_reasons(text) == []
