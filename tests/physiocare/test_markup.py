"""The HTML of every public page parses without a single error and keeps the basics."""

import html5lib
import pytest

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.once,
    pytest.mark.usefixtures("patient_search"),
]
PATHS = [
    "/",
    "/library/",
    "/how-we-write/",
    "/library/low-back-pain/",
    "/library/carpal-tunnel-syndrome/",
    "/library/cervicogenic-headache/",
    "/library/dry-needling/",
    "/library/dry-needling/print/",
    "/library/dry-needling/print/0-00000000/",
    "/library/exercises/",
    "/search/",
    "/search/?q=dry+needling",
    "/search/?q=cannot+pee",
    "/search/?q=zzzz",
    "/enquiry/",
    "/physiotherapists/",
    "/physiotherapists/?place=110024&mode=home&language=hi",
    "/physiotherapists/?place=11002",
    "/physiotherapists/?place=682001",
    "/physiotherapists/rohan-kulkarni/",
    "/hi/physiotherapists/?place=110024",
    "/hi/physiotherapists/ananya-sharma/",
    "/hi/",
    "/hi/library/",
    "/hi/library/low-back-pain/",
    "/hi/how-we-write/",
    "/no-such-page/",
]


def parsed(client, path):
    """The document as an element tree; a parse error fails the test."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(client.get(path).content.decode())


def test_every_public_page_is_well_formed_html(client, demo_site):
    for path in PATHS:
        tree = parsed(client, path)
        ids = [node.get("id") for node in tree.iter() if node.get("id")]
        assert len(ids) == len(set(ids)), path
        assert len(list(tree.iter("h1"))) == 1, path
        assert len(list(tree.iter("main"))) == 1, path
        assert tree.get("lang"), path


def test_no_public_page_has_inline_styles_or_scripts(client, demo_site):
    for path in PATHS:
        tree = parsed(client, path)
        assert list(tree.iter("style")) == [], path
        assert [node.tag for node in tree.iter() if node.get("style")] == [], path
        inline = [node for node in tree.iter("script") if not node.get("src")]
        assert all(node.get("type") == "application/ld+json" for node in inline), path


def test_every_link_within_a_page_has_its_target(client, demo_site):
    for path in PATHS:
        tree = parsed(client, path)
        ids = {node.get("id") for node in tree.iter()}
        targets = {
            link.get("href")[1:] for link in tree.iter("a") if link.get("href", "").startswith("#")
        }
        assert targets <= ids, (path, targets - ids)
