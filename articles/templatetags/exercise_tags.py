"""The drawing of an exercise."""

from django import template

from articles.choices import ExerciseDrawing
from articles.models import Exercise

register = template.Library()


@register.filter
def drawing_template(exercise: Exercise) -> str:
    """The template with the drawing of this exercise; "" for none, or for one that we lack."""
    if not exercise.drawing or exercise.drawing not in ExerciseDrawing.values:
        return ""
    return f"includes/exercise_drawings/{exercise.drawing}.html"
