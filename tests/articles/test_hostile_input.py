"""Unlucky and hostile input other than text on a page: files, NULs, missing rows."""

import io

import pytest
from django.core.files.images import ImageFile
from django.db.models import ProtectedError
from PIL import Image as PillowImage
from wagtail.images import get_image_model
from wagtail.test.utils.form_data import streamfield

from articles.models import TreatmentPage
from tests.articles.hostile_article import content_state
from tests.articles.test_editor import form_data, post
from tests.factories import make_treatment

pytestmark = [pytest.mark.django_db, pytest.mark.once]
Image = get_image_model()
RICH_TEXT_WITH_NUL = {
    "text": content_state("a\0b"),
    "references": {"count": "0"},
    "terms": {"count": "0"},
}


def png(width: int, height: int) -> io.BytesIO:
    """A picture of one bit per pixel: huge to decode, small to send."""
    file = io.BytesIO()
    PillowImage.new("1", (width, height)).save(file, "PNG")
    file.seek(0)
    file.name = "picture.png"
    return file


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_picture_of_81_million_pixels_is_refused_with_a_message(editor, db):
    file = png(9000, 9000)
    assert file.getbuffer().nbytes < 50_000
    response = editor.post("/admin/images/add/", {"title": "Huge", "file": file})
    assert response.status_code == 200
    assert "pixels" in str(response.context["form"].errors["file"])
    assert not Image.objects.exists()


def test_a_file_that_is_no_picture_is_refused_with_a_message(editor, db):
    file = io.BytesIO(b"<svg onload=alert(1)>")
    file.name = "picture.png"
    response = editor.post("/admin/images/add/", {"title": "Script", "file": file})
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert not Image.objects.exists()


def test_an_article_whose_picture_file_is_gone_is_still_read(client, library, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    image = Image.objects.create(title="Splint", file=ImageFile(png(20, 20), name="splint.png"))
    image.contextual_alt_text, image.decorative = "A straight wrist", False
    picture = {"image": image, "caption": "A splint"}
    page = make_treatment(library, what_happens=[("picture", picture)])
    image.file.storage.delete(image.file.name)
    for path in ("", "article.md"):
        response = client.get(f"{page.url}{path}")
        assert response.status_code == 200
        assert "A splint" in response.content.decode()


def test_a_reviewer_in_use_cannot_be_deleted(library):
    page = make_treatment(library)
    with pytest.raises(ProtectedError):
        page.reviewer.delete()


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "a\0b"},
        {"summary": "a\0b"},
        {"search_words": "a\0b"},
        {"icd10_codes": "M54.5\0"},
        {"key_points": streamfield([("point", "a\0b")] * 3)},
        {"what_it_is": streamfield([("text", RICH_TEXT_WITH_NUL)])},
    ],
)
def test_a_nul_is_refused_at_its_field_and_nothing_breaks(editor, library, changes):
    response = post(editor, library, {**form_data(**changes), "action-publish": "1"})
    assert response.status_code == 200
    assert list(response.context["form"].errors) == list(changes)
    assert not TreatmentPage.objects.exists()
