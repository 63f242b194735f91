"""Demo articles of the Hindi edition, in the order and the format of the English ones.

What is not a text (keys, references, marks, grades, dates) is that of the English article;
tests/articles/test_demo_content_hindi.py compares the two.

Words for the certainty of evidence (GRADE): moderate is "संभावना है", low is "हो सकता है",
very low is "सबूत बहुत अनिश्चित हैं".
"""

from typing import Any

from .carpal_tunnel import ARTICLE as CARPAL_TUNNEL
from .cervicogenic_headache import ARTICLE as CERVICOGENIC_HEADACHE
from .dry_needling import ARTICLE as DRY_NEEDLING
from .low_back_pain import ARTICLE as LOW_BACK_PAIN

ARTICLES_HI: list[dict[str, Any]] = [
    LOW_BACK_PAIN,
    CARPAL_TUNNEL,
    CERVICOGENIC_HEADACHE,
    DRY_NEEDLING,
]
