"""Demo articles of the library, in the order in which they are shown."""

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
