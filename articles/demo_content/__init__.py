"""Demo articles of the library, in the order in which they are shown.

An article is a dictionary. Blocks of text are dictionaries too:

- `{"text": html}` or `{"do": [...]}` or `{"dont": [...]}` in the sections of prose,
  `{"question": ..., "answer": html}` in `questions`;
- `references`: keys of references.py (the ids of the project's fact file), or instead
  `to_be_checked: True` where the fact file marks the content as written from memory;
- `terms`: keys of glossary.py that the text explains;
- `[[dry_needling|words]]` in a text or answer: a link to the article with that key.

`exercises`, `guidelines`, `red_flags` and `treatment_page` name shared rows and articles by
their keys. `articles/demo_article.py` turns all this into a page.
"""

from typing import Any

from .carpal_tunnel import ARTICLE as CARPAL_TUNNEL
from .cervicogenic_headache import ARTICLE as CERVICOGENIC_HEADACHE
from .dry_needling import ARTICLE as DRY_NEEDLING
from .low_back_pain import ARTICLE as LOW_BACK_PAIN

ARTICLES: list[dict[str, Any]] = [
    LOW_BACK_PAIN,
    CARPAL_TUNNEL,
    CERVICOGENIC_HEADACHE,
    DRY_NEEDLING,
]
