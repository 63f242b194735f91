"""What a patient asks the finder; all of it stands in the address, so any text may come."""

import unicodedata
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from urllib.parse import urlencode

from clinic.choices import Gender, SpokenLanguage, VisitMode

MAX_PLACE = 100  # characters; longer texts name no place
# "Another language" is an answer of a person, but nothing to look for.
LANGUAGES = [choice for choice in SpokenLanguage.choices if choice[0] != SpokenLanguage.OTHER]


@dataclass(frozen=True)
class FinderQuery:
    """Where, what for, how and with whom; "" for each that does not matter.

    `need` is the translation key of an article, so that it is the same in every language.
    """

    place: str = ""
    need: str = ""
    mode: str = ""
    language: str = ""
    gender: str = ""

    @classmethod
    def of(cls, values: Mapping[str, str]) -> "FinderQuery":
        """The query of an address; values that nobody could have chosen are dropped."""
        return cls(
            place=_one_line(values.get("place", "")),
            need=_translation_key(values.get("need", "")),
            mode=_one_of(VisitMode.choices, values.get("mode", "")),
            language=_one_of(LANGUAGES, values.get("language", "")),
            gender=_one_of(Gender.choices, values.get("gender", "")),
        )

    @property
    def query_string(self) -> str:
        """The address of the same question, without the parts that do not matter."""
        return urlencode({name: value for name, value in asdict(self).items() if value})


def _one_line(text: str) -> str:
    """The text as it may be shown again: without control characters, not too long."""
    seen = (" " if unicodedata.category(sign) in {"Cc", "Cs"} else sign for sign in text)
    return " ".join("".join(seen).split())[:MAX_PLACE]


def _translation_key(text: str) -> str:
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return ""


def _one_of(choices: list[tuple[str, Any]], value: str) -> str:
    return value if value in dict(choices) else ""
