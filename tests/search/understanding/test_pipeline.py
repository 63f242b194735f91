"""What a patient typed is corrected and widened, and never made worse."""

import pytest

from search.query import clean_query
from search.understanding import Reason, understand
from search.understanding.vocabulary import Vocabulary
from search.understanding.word_lists import WordLists, lists_from

pytestmark = pytest.mark.once

NAMES = """
back pain headache shoulder sciatica carpal tunnel syndrome frozen needling dry knee arthritis
rheumatoid disease parkinson plantar fasciitis sclerosis cyst orthopaedic
""".split()  # noqa: SIM905
TEXTS = [*NAMES, "physiotherapy", "therapy", "head", "ache", "tumor", "need", "walking", "surgeon"]
VOCABULARY = Vocabulary("test", dict.fromkeys(NAMES, 2), dict.fromkeys(TEXTS, 9) | {"sciatika": 1})
LISTS = lists_from(
    [("sleep disc", "slipped disc"), ("planter", "plantar"), ("spondilosis", "spondylosis")],
    [
        ("slip disc", ("slipped disc", "herniated disc"), False),
        ("physio", ("physiotherapy", "physical therapy"), True),
        ("pee", ("urine",), False),
    ],
)


def meant(text: str, *, literally: bool = False, lists: WordLists = LISTS):
    return understand(clean_query(text), VOCABULARY, lists, literally=literally)


def reasons(text: str) -> list[tuple[str, str, Reason]]:
    return [(step.typed, step.meant, step.reason) for step in meant(text).steps]


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ("siatica", "sciatica"),
        ("frozen sholder", "frozen shoulder"),
        ("rhumatoid arthritus", "rheumatoid arthritis"),
        ("back pian", "back pain"),
        ("spondilosis", "spondylosis"),
        ("planter fasciitis", "plantar fasciitis"),
        ("my Sholder hurts", "my shoulder hurts"),
    ],
)
def test_a_misspelling_is_corrected(typed, corrected):
    assert meant(typed).corrected == corrected


@pytest.mark.parametrize(
    "typed",
    [
        "needing therapy",  # an ending of a known word
        "office laptop scooter",  # everyday English that no page has
        "parkinson's disease",
        "parkinsons",
        "noida gurgaon bandra",
        "MRI ACL",
        "kne",  # too short to tell
        "L4 L5 2mg",
        "दर्द सुन्न",
        "",
        "!!! ???",
    ],
)
def test_what_is_right_stays_as_it_is(typed):
    assert meant(typed).corrected == ""


def test_a_word_that_one_text_has_is_no_correction():
    # "sciatika" is nearer, but one page may well have it by mistake.
    assert meant("sciatikaa").corrected == "sciatica"


def test_the_words_of_a_phrase_in_the_table_are_replaced_in_a_longer_query():
    assert meant("exercise for sleep disc please").corrected == "exercise for slipped disc please"


def test_the_longest_phrase_of_the_table_wins():
    lists = lists_from([("dry nidle", "dry needling"), ("nidle", "needle")], [])
    assert meant("dry nidle", lists=lists).corrected == "dry needling"


def test_a_name_is_likelier_than_a_word_of_texts():
    vocabulary = Vocabulary("names", {"tennis": 1}, {"tennis": 1, "tends": 90})
    assert understand(clean_query("tenis"), vocabulary, LISTS).corrected == "tennis"


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ("physio therapi", "physiotherapy"),  # joined and respelt
        ("scia tica", "sciatica"),
        ("backpain", "back pain"),
        ("kneepain and headache", "knee pain and headache"),
    ],
)
def test_words_are_joined_and_split(typed, corrected):
    lists = lists_from([], [])
    assert meant(typed, lists=lists).corrected == corrected


def test_two_words_that_are_right_are_searched_for_joined_as_well():
    found = meant("head ache")
    assert found.corrected == ""
    assert "headache" in found.synonyms


def test_british_spelling_finds_american_texts_without_a_correction():
    found = meant("brain tumour")
    assert found.corrected == ""
    assert found.synonyms == ("tumor",)
    assert ("tumour", "tumor", Reason.VARIANT) in reasons("brain tumour")


def test_american_spelling_finds_british_names():
    assert "orthopaedic" in meant("orthopedic").synonyms


def test_synonyms_of_a_phrase_in_a_longer_query_are_added():
    found = meant("exercises for slip disc at home")
    assert found.synonyms == ("herniated disc",)
    assert found.other_names == ()


def test_a_query_that_is_a_phrase_as_a_whole_has_other_names():
    assert meant("slip discs").other_names == ("herniated disc",)


def test_synonyms_work_in_the_directions_they_are_kept_for():
    assert "physio" in meant("physical therapy").synonyms
    assert meant("herniated disc").synonyms == ()


def test_words_that_say_nothing_are_left_out():
    found = meant("please help me doctor what should I do for back pain")
    assert found.content == ("back", "pain")
    assert found.corrected == ""


@pytest.mark.parametrize("typed", ["what is it", "please help", "में क्या", "the who"])
def test_a_query_is_never_left_without_words(typed):
    assert meant(typed).content == tuple(typed.split())


def test_a_long_correction_is_shown_from_its_beginning():
    assert meant("frozen sholder " * 40).corrected == " ".join(["frozen shoulder"] * 12) + " frozen"


def test_a_correction_behind_what_is_shown_is_none_to_show():
    found = meant("back pain " * 21 + "sholder")
    assert found.corrected == ""
    assert "shoulder" in found.content


def test_literally_corrects_nothing():
    found = meant("siatica backpain physio therapi", literally=True)
    assert found.corrected == ""
    assert found.content == ("siatica", "backpain", "physio", "therapi")


def test_each_step_says_what_was_done_and_why():
    assert reasons("sleep disc and frozen sholder") == [
        ("sleep disc", "slipped disc", Reason.MISSPELLING),
        ("sholder", "shoulder", Reason.SPELLING),
        ("slipped disc", "herniated disc", Reason.SYNONYM),
        ("and", "", Reason.LEFT_OUT),
    ]


def test_nothing_known_is_guessed_boldly_only_when_there_is_nothing_else():
    assert meant("sulder").corrected == "shoulder"
    assert meant("sulder pain").corrected == ""


@pytest.mark.parametrize(
    "hostile",
    [
        "a" * 200,
        "ab " * 66,
        "'" * 50,
        "x'y'z " * 30,
        "é" * 100,
        "ð" * 200,
        "\u0301" * 50,
        "१२" * 90,
    ],
)
def test_hostile_text_is_understood_somehow(hostile):
    found = meant(hostile)
    assert found.query() is not None
    assert found.plain_query() is not None
