"""The documents say what is true: links, commands and settings that they name exist."""

import re

import pytest
from django.conf import settings

ROOT = settings.BASE_DIR
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_readme_stays_an_index_with_the_two_commands_first():
    lines = (ROOT / "README.md").read_text().splitlines()
    assert len(lines) < 120
    commands = [line.split("#")[0].strip() for line in lines if line.startswith("make ")]
    assert commands[:2] == ["make run", "make test"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_of_a_document_leads_to_a_file(document):
    targets = re.findall(r"\]\(([^)#:]+)\)", document.read_text())
    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_make_command_that_a_document_names_exists(document):
    makefile = (ROOT / "Makefile").read_text()
    named = set(re.findall(r"`?make ([a-z]+)`", document.read_text()))
    assert {name for name in named if f"\n{name}:" not in makefile} == set()


def test_every_setting_of_the_environment_is_explained_in_the_example():
    folder = ROOT / "physiocare" / "settings"
    code = "".join(path.read_text() for path in folder.glob("*.py"))
    read = set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', code)) | {"SECRET_KEY", "DATABASE_URL"}
    example = (ROOT / ".env.example").read_text()
    assert {name for name in read if not re.search(rf"^#?{name}=", example, re.M)} == set()
