"""The block picker shows what each block is for and what it looks like."""

import pytest
from django.urls import reverse
from wagtail.blocks import StreamBlock

from articles.models import ConditionPage, TreatmentPage
from home.models import HomePage

pytestmark = pytest.mark.django_db
BLOCKS = {
    type(block): block
    for model in (ConditionPage, TreatmentPage, HomePage)
    for field in model._meta.get_fields()
    if isinstance(getattr(field, "stream_block", None), StreamBlock)
    for block in field.stream_block.child_blocks.values()
}


@pytest.mark.parametrize("block", [pytest.param(b, id=b.name) for b in BLOCKS.values()])
def test_each_block_says_what_it_is_for_and_has_a_preview(block):
    assert block.get_description()
    assert block.is_previewable


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (TreatmentPage._meta.get_field(field).stream_block.child_blocks[name], words)
        for field, name, words in [
            ("key_points", "point", "Most back pain settles"),
            ("red_flags", "red_flag", "Numb between the legs"),
            ("what_it_is", "text", "keep moving"),
            ("what_it_is", "advice_list", "Walk a little every day."),
            ("what_it_is", "quotation", "if you did nothing"),
            ("what_it_is", "picture", "Where low back pain is felt"),
            ("evidence", "evidence", "probably eases new back pain"),
            ("guidelines", "comparison", "Second guideline"),
            ("exercises", "programme", "Knee rolls"),
            ("questions", "question", "Do I need a scan?"),
            ("change_notes", "change", "31 January 2026"),
            ("further_references", "reference", "Author A"),
        ]
    ],
)
def test_a_preview_shows_the_sample_in_our_style_without_any_data(editor, block, words):
    response = editor.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    html = response.content.decode()
    assert response.status_code == 200
    assert words in html
    assert "css/tokens.css" in html


def test_the_blocks_of_plain_pages_are_shown_too(editor):
    for name, words in (("text", "what helps"), ("callout", "Opening hours")):
        block = HomePage._meta.get_field("body").stream_block.child_blocks[name]
        response = editor.get(
            reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix}
        )
        assert words in response.content.decode()
