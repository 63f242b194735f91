"""An article that a person types in the journeys: a treatment, complete but for its review."""

from playwright.sync_api import Page, expect

from tests.journeys.article_editor import ArticleEditor

EVIDENCE = {
    "Treatment": "Needling of the forearm",
    "In plain words": "It may ease pain for a short time.",
    "Compared with": "No needling",
    "Outcome": "Pain after one week",
    "What was found": "A small gain.",
    "Harms": "Bruises.",
    "Evidence searched up to": "2024-01-31",
}


def prose(rare_word: str) -> dict[str, str]:
    """One sentence for each section; `rare_word` is in the first."""
    return {
        "what_it_is": f"A thin needle goes into the {rare_word} muscle.",
        "what_happens": "You lie down and feel a short prick.",
        "harms": "A bruise is common.",
        "treatments": "It is one part of a plan.",
        "self_care": "Move gently afterwards.",
        "when_to_see": "When the arm still hurts after three weeks.",
        "if_you_do_nothing": "Most sore muscles settle by themselves.",
    }


def write_article(page: Page, title: str, rare_word: str) -> ArticleEditor:
    """Type an article with an author but without its review; nothing is saved by hand."""
    editor = ArticleEditor(page)
    editor.open_blank()
    editor.box("Title*").fill(title)
    editor.box("Summary*").fill("A needle for a sore forearm.")
    for n in range(1, 4):
        editor.write_point(f"Point {n}")
    editor.add_block("red_flags")
    editor.choose(editor.section("red_flags"), "Choose red flag", "Numb between the legs")
    for field, text in prose(rare_word).items():
        editor.write_prose(field, text)
    editor.fill_evidence(EVIDENCE, "low", "Brady S")
    editor.choose_person("author", "Asha Verma")
    return editor


def expect_published(page: Page) -> None:
    """Wagtail says that it is live."""
    expect(page.locator(".messages")).to_contain_text("published")
