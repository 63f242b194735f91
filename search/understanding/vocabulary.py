"""The words that the library knows, which spelling is corrected to."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Vocabulary:
    """Words in lower case as written, each with the number of pages that have it.

    `names` are the words of titles and other names, `texts` those of everything. Equal
    `version`s mean equal words, so that what is made of them can be kept.
    """

    version: object = None
    names: Mapping[str, int] = field(default_factory=dict)
    texts: Mapping[str, int] = field(default_factory=dict)
