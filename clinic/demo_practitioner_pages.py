"""The demo's finder and the pages of its physiotherapists, in English and Hindi."""

from typing import Any

from clinic.demo_practitioner_words import INDEX, WORDS
from clinic.demo_practitioner_words_hindi import INDEX_HI, WORDS_HI
from clinic.models import Person, PractitionerIndexPage, PractitionerPage
from home.models import HomePage

SLUG = "physiotherapists"


def load_practitioners(home: HomePage) -> None:
    """The finder below `home` and a page for each demo person who is there, in its language.

    A Hindi page is the twin of its English one; without an English one there is none.
    """
    is_hindi = home.locale.language_code == "hi"
    title, intro = INDEX_HI if is_hindi else INDEX
    index = PractitionerIndexPage(title=title, slug=SLUG, intro=intro, show_in_menus=True)
    if not _add(home, index, PractitionerIndexPage.objects.filter(slug=SLUG), is_hindi):
        return
    people = {person.name: person for person in Person.objects.filter(is_demo=True)}
    for name, (title, intro, approach) in (WORDS_HI if is_hindi else WORDS).items():
        if person := people.get(name):
            slug = name.lower().replace(" ", "-")
            page = PractitionerPage(
                title=title, slug=slug, person=person, intro=intro, approach=approach
            )
            _add(index, page, person.pages.all(), is_hindi)


def _add(parent: Any, page: Any, pages: Any, is_twin: bool) -> bool:
    """Publish `page` below `parent`; say whether.

    A twin takes the key of the one among `pages` that is in another language, if there is one
    without a twin.
    """
    page.locale = parent.locale
    page.search_description = page.intro[:250]
    if is_twin:
        english = pages.exclude(locale=parent.locale).first()
        if english is None or english.has_translation(parent.locale):
            return False
        page.translation_key = english.translation_key
    parent.add_child(instance=page)
    page.save_revision().publish()
    return True
