"""Other languages, letters at random, names that mean nothing, and links without a word."""

import pytest

from enquiries.spam.content import content_reasons
from enquiries.spam.verdict import SpamVerdict

pytestmark = pytest.mark.once


def rules(text: str) -> set[str]:
    return {reason.rule for reason in content_reasons(text) if reason.points > 0}


def is_quarantined(text: str) -> bool:
    return SpamVerdict(content_reasons(text)).is_quarantined


@pytest.mark.parametrize(
    "text",
    [
        "Wir verkaufen Möbel für Ihre Praxis zu niedrigen Preisen",
        "Menjual perabot kantor dengan harga grosir, pesan hari ini",
        "Bán bàn ghế văn phòng giá gốc tại xưởng",
        "Sprzedajemy meble biurowe prosto z fabryki",
    ],
)
def test_advertisements_in_other_languages_are_told_by_words_that_no_enquiry_has(text):
    assert "strange_words" in rules(text)
    assert is_quarantined(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mera ghutna dard karta hai, aap ghar aate ho?",
        "Majhya aai cha gudgha dukhto, ghari yenar ka",
        "amma ku muttu vali irukku, home visit venum",
        "TKR RT KNEE, ROM 0-90, HTN, DM",
        "J'ai une douleur au genou depuis lundi",
        "hlo sir plz cal bk pn",
        "Flat 702, Lodha Aurum, Kanjurmarg",
    ],
)
def test_what_patients_here_write_is_not_put_aside_for_its_words(text):
    assert not is_quarantined(text)


@pytest.mark.parametrize(
    "text",
    [
        "asdfgh qwerty zxcvbn",
        "KxQzTrPwLm vBnHjGfDs",
        "lkj98 sdf;lk wer mn2 zxo ppq",
        "xcvxcv",
        "HenryVob",
        "RobertTix TixRobert",
    ],
)
def test_letters_at_random_and_names_that_mean_nothing_are_gibberish(text):
    assert "gibberish" in rules(text)


@pytest.mark.parametrize(
    "text",
    ["BackPain", "Rhythm myths by the gym", "Krzysztof 98765 43210", "Ghatkopar", "पीठ", "112", ""],
)
def test_short_messages_are_no_gibberish(text):
    assert "gibberish" not in rules(text)


@pytest.mark.parametrize("text", ["https://t1ny.example/aQ9", "look: www.deal.top", "see rb.gy/k2"])
def test_hardly_more_than_a_link_is_put_aside(text):
    assert "bare_link" in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://maps.app.goo.gl/9dkf",
        "My MRI report: https://scans.example/77",
        "This is the sheet that my doctor gave me https://hospital.example/sheet",
    ],
)
def test_a_link_that_patients_send_or_explain_is_not_bare(text):
    assert not is_quarantined(text)
