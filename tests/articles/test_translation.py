"""Translations in step: withheld until confirmed, and again when a red flag changes."""

import pytest
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page, PageLogEntry

from articles.models import TranslationConfirmation
from articles.translation import (
    NotATranslation,
    confirm_translation,
    is_stale,
    red_flags_digest,
    source_of,
    translations_to_confirm,
)
from clinic.models import Urgency
from tests.factories import RedFlagFactory, make_treatment, make_user
from tests.translations import hindi, make_hindi_library, translate_article, translate_row

pytestmark = pytest.mark.django_db
ENGLISH, HINDI = "/library/dry-needling/", "/hi/library/dry-needling/"
SECRET = "पतली सुई, कोई दवा नहीं।"


@pytest.fixture(autouse=True)
def _own_language():
    """A test client's request leaves its language active in the thread."""
    yield
    translation.deactivate()


@pytest.fixture
def flag(db):
    return RedFlagFactory()


@pytest.fixture
def english(library, home_page, flag):
    make_hindi_library(home_page, library)
    return make_treatment(library, red_flag=flag)


@pytest.fixture
def twin(english):
    return translate_article(english)


@pytest.fixture
def reviewer(db):
    return make_user("reviewer", "Clinical reviewers")


@pytest.fixture
def confirmed(twin, reviewer):
    confirm_translation(twin, reviewer)
    return twin


def fresh(page):
    """The page as the next request loads it."""
    return Page.objects.get(pk=page.pk).specific


def read(client, path=HINDI) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def test_a_translation_knows_its_source_and_a_source_has_none(english, twin):
    assert source_of(twin) == english
    assert source_of(english) is None


def test_the_digest_does_not_depend_on_the_order_of_the_cards(library):
    first, second = RedFlagFactory(name="A"), RedFlagFactory(name="B")
    page = make_treatment(library, red_flags=[("red_flag", first), ("red_flag", second)])
    before = red_flags_digest(fresh(page))
    page.red_flags = [("red_flag", second), ("red_flag", first)]
    page.save()
    assert red_flags_digest(fresh(page)) == before


@pytest.mark.parametrize("field", ["name", "signs", "possible_cause", "what_to_do"])
def test_each_text_of_a_card_changes_the_digest(english, flag, field):
    before = red_flags_digest(fresh(english))
    setattr(flag, field, "Something else.")
    flag.save()
    assert red_flags_digest(fresh(english)) != before


def test_a_published_translation_is_withheld_until_it_is_confirmed(client, twin, reviewer):
    html = read(client)
    assert SECRET not in html
    assert "Point 1" not in html
    confirm_translation(fresh(twin), reviewer)
    html = read(client)
    assert SECRET in html
    assert "noindex" not in html


def test_the_notice_comes_in_both_languages_with_the_emergency_signs(client, english, twin):
    mild = RedFlagFactory(name="Pain for weeks", urgency=Urgency.SEE_CLINICIAN)
    english.red_flags = [*[(b.block_type, b.value) for b in english.red_flags], ("red_flag", mild)]
    english.save_revision().publish()
    html = read(client)
    assert "This translation is being checked." in html
    assert "इस अनुवाद की जाँच हो रही है।" in html
    assert "Numb between the legs" in html
    assert "Pain for weeks" not in html
    assert 'href="tel:112"' in html
    assert f'href="{ENGLISH}"' in html


@pytest.mark.usefixtures("patient_search")
def test_a_withheld_translation_is_kept_from_machines(client, english, twin):
    html = read(client)
    assert 'content="noindex"' in html
    assert "MedicalWebPage" not in html
    assert 'rel="alternate" hreflang' not in html
    assert 'rel="alternate" hreflang' not in read(client, ENGLISH)
    assert fresh(twin).get_sitemap_urls() == []
    assert client.get("/hi/search/", {"q": "नीडलिंग"}).context["search"].total == 0


@pytest.mark.usefixtures("patient_search")
def test_a_confirmed_translation_is_offered_to_machines(client, confirmed):
    assert "MedicalWebPage" in read(client)
    assert fresh(confirmed).get_sitemap_urls()[0]["location"].endswith(HINDI)
    assert client.get("/hi/search/", {"q": "नीडलिंग"}).context["search"].total == 1


def test_a_change_of_a_red_flag_withholds_the_twin_at_once(client, confirmed, english, flag):
    assert SECRET in read(client)
    flag.what_to_do = "Go to the nearest emergency department now."
    flag.save()
    html = read(client)
    assert SECRET not in html
    assert "Go to the nearest emergency department now." in html
    assert "A thin needle" in read(client, ENGLISH)


def test_a_red_flag_that_the_source_gains_or_loses_withholds_the_twin(confirmed, english):
    english.red_flags = [("red_flag", RedFlagFactory(name="New"))]
    english.save_revision().publish()
    assert is_stale(fresh(confirmed))


def test_a_deleted_red_flag_withholds_the_twin(client, confirmed, flag):
    flag.delete()
    assert SECRET not in read(client)


def test_a_change_of_phrases_for_the_search_withholds_nothing(confirmed, flag):
    flag.phrases = "another phrase"
    flag.save()
    assert not is_stale(fresh(confirmed))


def test_a_page_whose_source_was_deleted_stands_on_its_own(client, confirmed, english):
    english.delete()
    assert SECRET in read(client)


def test_cards_without_a_twin_are_shown_in_english(client, confirmed):
    assert "Numb between the legs" in read(client)


def test_cards_with_a_twin_are_shown_in_hindi(client, confirmed, flag):
    translate_row(flag, name="टाँगों के बीच सुन्नपन")
    html = read(client)
    assert "टाँगों के बीच सुन्नपन" in html
    assert "Numb between the legs" not in html


def test_editors_see_a_withheld_translation_in_the_preview(twin):
    assert SECRET in twin.make_preview_request().content.decode()


def test_confirming_is_recorded_with_its_revision_and_logged(confirmed, english, reviewer):
    found = TranslationConfirmation.objects.get(page=confirmed)
    assert found.source_revision == english.live_revision
    assert found.confirmed_by == reviewer
    entry = PageLogEntry.objects.get(action="articles.confirm_translation")
    assert entry.page_id == confirmed.pk


def test_a_source_cannot_be_confirmed(english, reviewer):
    with pytest.raises(NotATranslation):
        confirm_translation(english, reviewer)


def test_a_new_translation_is_a_draft_without_the_review_of_its_source(english):
    draft = english.copy_for_translation(hindi())
    for page in (draft.specific, draft.get_latest_revision_as_object()):
        assert not page.live
        assert (page.reviewer, page.reviewed_on, page.review_due) == (None, None, None)
        assert page.author == english.author


def test_translating_the_library_with_its_articles_copies_no_review(editor, home_page, library):
    home_page.copy_for_translation(hindi())
    english = make_treatment(library)
    address = reverse("simple_translation:submit_page_translation", args=[library.pk])
    editor.post(address, {"locales": [hindi().pk], "include_subtree": "on"})
    draft = english.get_translation(hindi())
    assert (draft.live, draft.reviewer, draft.reviewed_on) == (False, None, None)


def test_only_reviewers_have_translations_to_confirm(twin, reviewer):
    assert translations_to_confirm(reviewer) == [twin]
    assert translations_to_confirm(make_user("writer", "Writers")) == []
    confirm_translation(twin, reviewer)
    assert translations_to_confirm(reviewer) == []


# The admin


def confirm_address(page) -> str:
    return reverse("confirm_translation", args=[page.pk])


def test_a_reviewer_compares_the_cards_and_confirms(client, twin, flag, reviewer):
    client.force_login(reviewer)
    html = read(client, confirm_address(twin))
    assert flag.signs in html
    assert "No Hindi twin yet" in html
    client.post(confirm_address(twin), {"digest": red_flags_digest(source_of(twin))})
    assert not is_stale(fresh(twin))


def test_what_changed_while_the_reviewer_was_reading_is_not_confirmed(client, twin, flag, reviewer):
    client.force_login(reviewer)
    seen = red_flags_digest(source_of(twin))
    flag.signs = "Changed meanwhile."
    flag.save()
    response = client.post(confirm_address(twin), {"digest": seen})
    assert "Changed meanwhile." in response.content.decode()
    assert is_stale(fresh(twin))


def test_the_reviewer_finds_what_changed_in_the_source(client, confirmed, english, reviewer):
    old = english.live_revision
    english.summary = "Changed."
    english.save_revision().publish()
    english.refresh_from_db()
    compare = reverse(
        "wagtailadmin_pages:revisions_compare", args=[english.pk, old.pk, english.live_revision_id]
    )
    client.force_login(reviewer)
    assert compare in read(client, confirm_address(confirmed))
    assert client.get(compare).status_code == 200


@pytest.mark.parametrize("group", ["Writers", "Editors"])
def test_others_may_not_confirm(client, twin, group):
    client.force_login(make_user("other", group))
    assert client.post(confirm_address(twin), {"digest": "x"}).status_code == 302
    assert is_stale(fresh(twin))
    assert confirm_address(twin) not in read(client, f"/admin/pages/{twin.pk}/edit/")


def test_a_page_that_is_no_translation_has_no_confirm_view(client, english, reviewer):
    client.force_login(reviewer)
    assert client.get(confirm_address(english)).status_code == 404
    assert client.get(reverse("confirm_translation", args=[999_999])).status_code == 404


def test_the_editor_of_a_translation_offers_the_confirm_view(client, twin, english, reviewer):
    client.force_login(reviewer)
    assert confirm_address(twin) in read(client, f"/admin/pages/{twin.pk}/edit/")
    assert "/confirm-translation/" not in read(client, f"/admin/pages/{english.pk}/edit/")


def test_the_editor_says_that_readers_do_not_see_a_withheld_translation(
    client, twin, english, reviewer
):
    warning = "Readers see a notice instead of this translation"
    client.force_login(make_user("writer", "Writers"))
    assert warning in read(client, f"/admin/pages/{twin.pk}/edit/")
    assert warning not in read(client, f"/admin/pages/{english.pk}/edit/")
    confirm_translation(twin, reviewer)
    assert warning not in read(client, f"/admin/pages/{twin.pk}/edit/")


def test_the_report_lists_the_translations_to_confirm(client, twin, reviewer):
    client.force_login(reviewer)
    assert twin.title in read(client, reverse("translations_to_confirm"))
    confirm_translation(twin, reviewer)
    assert twin.title not in read(client, reverse("translations_to_confirm"))


def test_an_editor_translates_an_article_with_the_translate_button(client, editor, english):
    address = reverse("simple_translation:submit_page_translation", args=[english.pk])
    response = editor.post(address, {"locales": [hindi().pk]})
    draft = english.get_translation(hindi())
    assert response.status_code == 302
    assert not draft.live
    assert draft.get_parent().locale == hindi()


def test_an_editor_translates_a_red_flag(editor, english, flag):
    address = reverse(
        "simple_translation:submit_snippet_translation", args=["clinic", "redflag", flag.pk]
    )
    assert editor.post(address, {"locales": [hindi().pk]}).status_code == 302
    twin = flag.get_translation(hindi())
    edit = reverse(type(flag).snippet_viewset.get_url_name("edit"), args=[twin.pk])
    assert editor.get(edit).status_code == 200
