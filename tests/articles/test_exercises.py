"""Exercises: in articles, on the sheet, with their drawings."""

import pytest
from django.template.loader import get_template
from wagtail.models import Locale

from articles.choices import ExerciseDrawing
from articles.exercises import exercises_of_library
from articles.models import Exercise
from tests.factories import make_condition, make_treatment

pytestmark = pytest.mark.django_db
SHEET = "/library/exercises/"


def an_exercise(**changes) -> Exercise:
    values = {
        "name": "Knee rolls",
        "purpose": "Loosens the back.",
        "steps": "Lie on your back.\n\nRoll your knees.",
        "dose": "8 times, twice a day",
        "stop_rules": "The pain goes down your leg.\nYou feel numb.",
        "drawing": "knee-rolls",
    }
    return Exercise.objects.create(**{**values, **changes})


def programme(*exercises: Exercise):
    return [("programme", {"title": "Gentle start", "exercises": list(exercises)})]


def read(client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("drawing", [value for value in ExerciseDrawing.values if value])
def test_every_drawing_exists_and_is_hidden_from_screen_readers(drawing):
    svg = get_template(f"includes/exercise_drawings/{drawing}.html").render()
    assert svg.count('aria-hidden="true"') == 1
    assert "style=" not in svg


def test_an_article_shows_steps_dose_and_stop_rules(client, library):
    make_treatment(library, exercises=programme(an_exercise()))
    html = read(client, "/library/dry-needling/")
    for words in [
        "Gentle start",
        "<li>Lie on your back.</li><li>Roll your knees.</li>",
        "8 times, twice a day",
        "<li>The pain goes down your leg.</li><li>You feel numb.</li>",
        "exercise-drawing",
        f'href="{SHEET}"',
    ]:
        assert words in html
    assert "To be checked" not in html


def test_an_exercise_with_an_unknown_drawing_or_none_is_shown_without(client, library):
    odd = [an_exercise(drawing="../../base"), an_exercise(drawing="")]
    make_treatment(library, exercises=programme(*odd))
    assert "exercise-drawing" not in read(client, "/library/dry-needling/").split("<main")[1]


def test_an_unchecked_exercise_says_so_on_the_sheet(client, library):
    exercise = an_exercise()
    make_treatment(library, exercises=programme(exercise))
    Exercise.objects.update(to_be_checked=True)
    assert "To be checked" in read(client, SHEET)


def test_the_sheet_lists_each_exercise_of_public_articles_once(client, library):
    shared, draft_only = an_exercise(), an_exercise(name="Only in a draft")
    make_treatment(library, exercises=programme(shared))
    make_condition(library, "Back pain", "<p>Words.</p>", exercises=programme(shared))
    hidden = make_condition(library, "Neck", "<p>Words.</p>", exercises=programme(draft_only))
    hidden.unpublish()
    html = read(client, SHEET)
    assert html.count(f'data-exercise="{shared.translation_key}"') == 1
    assert "Only in a draft" not in html
    [used] = exercises_of_library(library)
    assert [page.title for page in used.articles] == ["Back pain", "Dry needling for low back pain"]


def test_the_sheet_has_no_form_and_no_named_field_that_could_send_a_choice(client, library):
    make_treatment(library, exercises=programme(an_exercise()))
    main = read(client, SHEET).split("<main")[1].split("</main>")[0]
    assert "<form" not in main
    assert "name=" not in main.replace('class="exercise__name"', "")


def test_a_sheet_without_exercises_says_what_to_do(client, library):
    assert "No article has exercises yet" in read(client, SHEET)


def test_a_deleted_exercise_leaves_its_article_and_the_sheet_readable(client, library):
    exercise = an_exercise()
    make_treatment(library, exercises=programme(exercise))
    exercise.delete()
    read(client, "/library/dry-needling/")
    assert "No article has exercises yet" in read(client, SHEET)


def test_an_exercise_in_another_language_is_marked(client, library):
    hindi = Locale.objects.get_or_create(language_code="hi")[0]
    make_treatment(library, exercises=programme(an_exercise(name="घुटने", locale=hindi)))
    assert 'lang="hi"' in read(client, "/library/dry-needling/")


def test_html_in_an_exercise_is_shown_as_text(client, library):
    hostile = "<script>alert(1)</script>"
    texts = dict.fromkeys(["name", "purpose", "steps", "dose", "stop_rules"], hostile)
    make_treatment(library, exercises=programme(an_exercise(**texts)))
    for path in ["/library/dry-needling/", SHEET, "/library/dry-needling/print/"]:
        assert hostile not in read(client, path)


def test_the_sheet_reads_all_exercises_in_few_queries(
    client, library, django_assert_max_num_queries
):
    rows = [an_exercise(name=f"Exercise {n}") for n in range(8)]
    make_treatment(library, exercises=programme(*rows[:4]))
    make_condition(library, "Back pain", "<p>Words.</p>", exercises=programme(*rows[4:]))
    client.get(SHEET)
    with django_assert_max_num_queries(25):
        client.get(SHEET)
