"""A reference as one line of text, for everything that is not HTML."""

from articles.models import Reference


def reference_text(reference: Reference) -> str:
    """Authors, title and source in Vancouver style, without identifiers."""
    authors = f"{reference.authors.rstrip('. ')}. " if reference.authors else ""
    return f"{authors}{reference.title.rstrip('. ')}. {reference.source_line}"


def reference_text_with_ids(reference: Reference) -> str:
    """The same with DOI and PMID, where the source has them."""
    labels = [label for label, _address in reference.links if reference.doi or reference.pmid]
    return " ".join([reference_text(reference), *labels])
