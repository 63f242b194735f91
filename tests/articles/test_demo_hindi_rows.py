"""The Hindi twins of the demo's shared rows say as much as the English rows, and no more."""

import re

import pytest

from articles.demo_article import PROSE_FIELDS
from articles.demo_content.exercises import EXERCISES
from articles.demo_content.exercises_hindi import EXERCISES_HI
from articles.demo_content.glossary import GLOSSARY
from articles.demo_content.glossary_hindi import GLOSSARY_HI
from articles.demo_content.hindi import ARTICLES_HI
from articles.models import Exercise, GlossaryTerm
from clinic.demo_red_flags import RED_FLAGS
from clinic.demo_red_flags_hindi import NOW, RED_FLAGS_HI
from clinic.models import RedFlag, Urgency

DEVANAGARI = re.compile(r"[\u0900-\u097F]")
RED_FLAGS_BY_KEY = {row["key"]: row for row in RED_FLAGS}
KINDS = [
    pytest.param(RED_FLAGS_BY_KEY, RED_FLAGS_HI, id="red flags"),
    pytest.param(EXERCISES, EXERCISES_HI, id="exercises"),
    pytest.param(GLOSSARY, GLOSSARY_HI, id="glossary"),
]
TEXTS = {
    "red flags": {"name", "signs", "possible_cause", "what_to_do"},
    "exercises": {"name", "purpose", "steps", "dose", "stop_rules"},
    "glossary": {"term", "variants", "definition"},
}


@pytest.mark.parametrize(("english", "hindi"), KINDS)
def test_every_row_has_its_hindi_texts(english, hindi, request):
    names = TEXTS[request.node.callspec.id]
    assert list(hindi) == list(english)
    for key, texts in hindi.items():
        asked = names | ({"form_question"} & set(english[key]))
        assert set(texts) == asked
        for name in asked - {"variants"}:
            assert DEVANAGARI.search(texts[name]), (key, name)


@pytest.mark.parametrize(("english", "hindi"), KINDS[:2])
def test_numbers_are_those_of_the_english_text(english, hindi):
    for key, texts in hindi.items():
        for name, text in texts.items():
            numbers = re.findall(r"\d+", text)
            assert sorted(numbers) == sorted(re.findall(r"\d+", english[key][name])), (key, name)


def test_exercises_have_as_many_steps_and_stop_rules_as_in_english():
    for key, texts in EXERCISES_HI.items():
        for name in ("steps", "stop_rules"):
            assert len(texts[name].splitlines()) == len(EXERCISES[key][name].splitlines())


def test_every_emergency_says_first_whom_to_call():
    for key, row in RED_FLAGS_BY_KEY.items():
        is_emergency = row["urgency"] == Urgency.EMERGENCY
        assert RED_FLAGS_HI[key]["what_to_do"].startswith(NOW) is is_emergency


@pytest.mark.parametrize(
    ("model", "hindi"),
    [(RedFlag, RED_FLAGS_HI), (Exercise, EXERCISES_HI), (GlossaryTerm, GLOSSARY_HI)],
)
def test_texts_keep_the_lengths_of_their_fields(model, hindi):
    for texts in hindi.values():
        for name, text in texts.items():
            assert len(text) <= (model._meta.get_field(name).max_length or len(text)), text


def test_a_hindi_term_is_explained_where_it_is_used():
    for data in ARTICLES_HI:
        for block in (block for name in PROSE_FIELDS for block in data.get(name, [])):
            for key in block.get("terms", []):
                term = GLOSSARY_HI[key]
                forms = [term["term"], *term["variants"].splitlines()]
                assert any(form in block["text"] for form in forms), (key, block["text"])
