"""When two phrases say the same: for promoted results and for exact titles."""

from search.backends.tantivy.analyzers import fold_text
from search.understanding.stop_words import content_of
from search.understanding.words import words_of


def phrase_key(text: str) -> str:
    """A text without case, endings, function words and word order; "" when nothing is left.

    Equal keys say the same. Spelling and synonyms are not looked up here: compare with the
    `keys` of an Understanding, which has them.
    """
    stems = {word.stem for word in content_of(words_of(fold_text(text)))}
    return " ".join(sorted(stems)).strip()
