"""When two phrases say the same: for promoted results and for exact titles."""

from search.backends.tantivy.analyzers import terms_of


def phrase_key(text: str) -> str:
    """A text without case, endings, function words and word order; "" when nothing is left.

    Equal keys say the same. Spelling and synonyms are not looked up here: compare with the
    `keys` of an Understanding, which has them.
    """
    return " ".join(sorted(terms_of(text)))
