"""Red flags in what a patient typed."""

import sys

import pytest
from django.utils import translation

from clinic import red_flag_matching
from clinic.demo_red_flag_phrases import PHRASES
from clinic.models import RedFlag, Urgency
from clinic.red_flag_matching import find_red_flags, matching_red_flags, rules_version
from clinic.triage_words.reading import MAX_TEXT
from clinic.triage_words.rules import read_text, rule_of
from tests.factories import RedFlagFactory
from tests.translations import translate_row

pytestmark = pytest.mark.django_db


def found(text: str, *phrases: str) -> bool:
    """Whether a red flag with these phrases is found in the text; needs no database."""
    flag = RedFlag(locale=None, name="A", phrases="\n".join(phrases))
    return bool(find_red_flags(text, [flag]))


@pytest.mark.parametrize(
    "text",
    [
        "I am NUMB between the legs since morning",
        "numb,  between\nthe legs!",
        "doctor I cannot pee",
        "मुझे टांगों के बीच सुन्न लगता है",
    ],
)
def test_a_phrase_is_found_in_any_case_and_punctuation(text):
    flag = RedFlagFactory()
    assert matching_red_flags(text) == [flag]


@pytest.mark.parametrize(
    "text", ["", "   ", "numb fingers", "cannot peel an orange", "?!…", "\x00"]
)
def test_ordinary_words_raise_no_card(text):
    RedFlagFactory()
    assert matching_red_flags(text) == []


def test_an_apostrophe_of_any_kind_does_not_matter():
    RedFlagFactory(phrases="can't walk")
    assert len(matching_red_flags("I can\u2019t walk")) == 1
    assert len(matching_red_flags("i cant walk")) == 1


def test_the_most_urgent_card_comes_first():
    RedFlagFactory(name="A", urgency=Urgency.SEE_CLINICIAN, phrases="stiff")
    urgent = RedFlagFactory(name="B", urgency=Urgency.EMERGENCY, phrases="cannot pee")
    assert matching_red_flags("stiff and cannot pee")[0] == urgent


def test_a_text_of_a_megabyte_is_answered_from_its_beginning():
    RedFlagFactory()
    assert len(matching_red_flags("cannot pee " + "x " * 500_000)) == 1
    assert matching_red_flags("x " * MAX_TEXT + "cannot pee") == []


def test_a_letter_that_stands_for_a_sentence_cannot_make_a_text_longer():
    RedFlagFactory()
    assert matching_red_flags("\ufdfa" * (MAX_TEXT // 10) + " cannot pee") == []


def test_twins_of_a_red_flag_raise_one_card_in_the_language_of_the_reader():
    flag = RedFlagFactory()
    twin = translate_row(flag, name="टाँगों के बीच सुन्नपन", phrases="पेशाब नहीं आ रहा")
    for text in ("cannot pee", "पेशाब नहीं आ रहा", "cannot pee, पेशाब नहीं आ रहा"):
        assert matching_red_flags(text) == [flag]
        with translation.override("hi"):
            assert matching_red_flags(text) == [twin]


def test_a_red_flag_without_a_twin_is_shown_in_the_language_it_has():
    flag = RedFlagFactory()
    with translation.override("hi"):
        assert matching_red_flags("cannot pee") == [flag]


def test_matching_takes_one_query(django_assert_num_queries):
    for name in ("A", "B", "C"):
        translate_row(RedFlagFactory(name=name))
    with django_assert_num_queries(1):
        found = matching_red_flags("cannot pee")
        assert {flag.language_code for flag in found} == {"en-in"}


def test_an_edited_phrase_counts_at_once():
    flag = RedFlagFactory(phrases="cannot pee")
    assert matching_red_flags("my zorple hurts") == []
    RedFlag.objects.filter(pk=flag.pk).update(phrases="zorple hurts")
    assert matching_red_flags("my zorple hurts") == [flag]
    assert matching_red_flags("cannot pee") == []


def test_the_words_that_gave_it_away_are_the_patients_own():
    RedFlagFactory(phrases="cannot pee")
    assert find_red_flags("Doctor, my URINE is not coming")[0].words == "urine"


@pytest.mark.once
@pytest.mark.parametrize(
    "text",
    [
        "between my legs it is totally numb",
        "numness between legs",
        "private parts are numb",
        "tango ke beech sunnpan hai",
        "टाँगों के बीच में सुन्नपन है",
        "no fever, numb between the legs",
        "not sleeping well, and between the legs I am numb",
    ],
)
def test_a_phrase_is_found_in_other_words_order_and_script(text):
    assert found(text, "numb between the legs")


@pytest.mark.once
@pytest.mark.parametrize("spelling", ["peshab", "peshaab", "pishab", "pesab", "पेशाब", "susu"])
@pytest.mark.parametrize("ending", ["nahi aa raha", "nhi ho rha", "नहीं आ रहा", "me dikkat hai"])
def test_hindi_is_read_in_every_usual_spelling(spelling, ending):
    assert found(f"kal se {spelling} {ending}", "cannot pee")


@pytest.mark.once
@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("I am not able to pass urine", "cannot pee"),
        ("no fever but I cannot pee", "cannot pee"),
        ("no control over my bladder", "lost bladder control"),
        ("no feeling between my legs", "cannot feel between the legs"),
        ("I can't bear the chest pain", "chest pain"),
        ("seene me dard hai, saans nahi aa rahi", "cannot breathe"),
        ("khoon nahi ruk raha", "bleeding not stopping"),
        ("I had surgery 2 years ago and now I cannot pee", "cannot pee"),
        ("What should I do, I cannot pee", "cannot pee"),
        ("the numbness in my legs is not going away", "legs numb"),
        ("sometimes numb between the legs", "numb between the legs"),
        ("cannot walk two steps without gasping", "gasping"),
        ("mirgi ka daura aaya tha 10 minute pehle", "mirgi ka daura"),
        ("her speech suddenly stopped", "suddenly cannot speak"),
        ("breast cancer 4 years ago and now back pain", "cancer and back pain"),
        ("ECG normal last week but now chest pain", "chest pain"),
    ],
)
def test_a_failing_function_is_a_sign(text, phrase):
    assert found(text, phrase)


@pytest.mark.once
@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("no numbness between my legs", "numb between the legs"),
        ("no fever, weakness or numbness between my legs", "numb between the legs"),
        ("the numbness between my legs went away", "numb between the legs"),
        ("sunnpan ya kamzori nahi hai tango ke beech", "numb between the legs"),
        ("chest pain: no. Breathless: no.", "chest pain"),
        ("have you lost bladder control? No", "lost bladder control"),
        ("I can pee normally", "cannot pee"),
        ("no problem with urine", "cannot pee"),
        ("I do not have any urine problem", "cannot pee"),
        ("peshab theek aa raha hai", "cannot pee"),
        ("पेशाब में कोई दिक्कत नहीं", "cannot pee"),
        ("never had chest pain", "chest pain"),
        ("ECG normal, MRI ruled out stroke", "stroke"),
        ("father had a stroke 5 years ago", "stroke"),
        ("papa ko 3 saal pehle lakwa hua tha", "stroke"),
        ("what is cauda equina?", "cauda equina"),
        ("can dry needling cause a collapsed lung?", "collapsed lung"),
        ("I leak urine when I sneeze", "urine leaking"),
        ("sometimes my legs go numb", "legs numb"),
        ("numb between the legs while cycling", "numb between the legs"),
        ("pishab me koi problem ni", "cannot pee"),
        ("no breathing problem", "cannot breathe"),
        ("pehle saans phoolti thi, yoga se theek", "saans phool rahi"),
        ("my son had seizures as a baby", "seizure"),
        ("the price gave me a seizure haha", "seizure"),
        ("kya needling se lung puncture hota hai", "collapsed lung"),
        ("hello sir is cauda equina common", "cauda equina"),
        ("chest pain, ECG normal, heart theek", "chest pain"),
        ("BPPV, dizzy when I roll over in bed, neck pain", "neck pain and dizzy"),
        ("poster about stroke", "stroke"),
    ],
)
def test_what_is_denied_past_or_only_asked_about_is_no_sign(text, phrase):
    assert not found(text, phrase)


@pytest.mark.once
def test_the_traces_of_an_old_stroke_are_no_new_one_unless_it_happens_now():
    phrases = ("stroke", "one side weak")
    assert not found("Stroke 2 years ago. Left side weak. Home visit?", *phrases)
    assert found("Stroke 2 years ago. Since this morning left side weak.", *phrases)


@pytest.mark.once
@pytest.mark.parametrize("form", ["phool", "phoolne lagi", "phoolti hai", "phooli", "फूलने लगी"])
def test_a_hindi_verb_at_the_end_of_a_listed_group_is_read_in_all_its_forms(form):
    assert found(f"achanak saans {form}", "suddenly breathless")


@pytest.mark.once
@pytest.mark.parametrize("word", ["nerve", "brought", "कल", "घर", "aapke", "chali", "lakhs"])
def test_a_common_word_is_not_taken_for_a_listed_one_that_it_resembles(word):
    (read,) = read_text(word).reading.words
    assert [concept[:5] for concept in read.concepts] == ["word "]


@pytest.mark.once
def test_parts_that_and_joins_may_stand_in_two_sentences():
    assert found("I have fever since Monday. My back pain is bad.", "back pain and fever")
    assert not found("back pain only", "back pain and fever")


@pytest.mark.once
def test_a_word_that_no_list_has_is_matched_as_it_stands():
    assert not found("my zorplex hurts", "zorple hurts")
    assert found("zorples hurt", "zorple hurts")
    assert found("ज़ोरपल में दर्द", "zorpal me dard")


@pytest.mark.once
@pytest.mark.parametrize("key", PHRASES)
def test_every_shipped_phrase_says_something_and_finds_itself(key):
    for phrase in PHRASES[key].splitlines():
        assert rule_of(phrase), phrase
        assert found(phrase, phrase), phrase


@pytest.mark.once
@pytest.mark.parametrize(
    "words",
    [
        "pee ",
        "no ",
        "numb, ",
        "नहीं पेशाब ",
        "hit by fell from ",
        "cannot feel or ",
        "hello sir ",
        "pehle tha ",
        "ecg normal chest ",
        "not numb or ",
        "legs numb no urine chest pain sudden worst ",
        "\u200d",
        "a",
    ],
)
def test_twice_the_text_takes_about_twice_the_steps(words):
    rules = [RedFlag(locale=None, phrases=phrases) for phrases in PHRASES.values()]
    find_red_flags("warm up", rules)
    length = MAX_TEXT // len(words) // 2
    half, whole = (steps("no " + words * n, rules) for n in (length, 2 * length))
    assert whole < 3 * half


def steps(text: str, rules: list[RedFlag]) -> int:
    """How many functions, Python's own included, are called to judge a text."""
    count = 0

    def on_event(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(on_event)
    try:
        find_red_flags(text, rules)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("sign", ["…", "℀", "!"])
def test_a_text_whose_words_come_after_what_is_read_has_no_red_flag(sign):
    # Some signs become several when they are normalised, so less of the text is read.
    assert not found(f"{sign * (MAX_TEXT - 1)}a", "numb between the legs")


def test_a_text_without_words_has_nothing_to_read():
    assert read_text("").places == {}


def test_the_version_changes_with_phrases_urgency_and_matcher(monkeypatch):
    flag = RedFlagFactory()
    versions = {rules_version()}
    RedFlag.objects.filter(pk=flag.pk).update(phrases="other")
    versions.add(rules_version())
    RedFlag.objects.filter(pk=flag.pk).update(urgency=Urgency.SAME_DAY)
    versions.add(rules_version())
    monkeypatch.setattr(red_flag_matching, "_matcher_version", lambda: "another matcher")
    versions.add(rules_version())
    assert len(versions) == 4
    assert rules_version() == rules_version()
