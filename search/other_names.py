"""What else pages are called: by patients, in any language, one name per line."""

from django.db.models import TextField, Value
from django.db.models.functions import Coalesce

from articles.all_articles import article_types


def other_names_column() -> Coalesce:
    """The other names of an article, or of the area of a place, for queries on plain pages."""
    articles = (f"{model._meta.model_name}__search_words" for model in article_types())
    columns = [*articles, "serviceareapage__area__other_names"]
    return Coalesce(*columns, Value(""), output_field=TextField())
