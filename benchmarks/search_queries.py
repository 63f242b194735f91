"""What is asked in the search benchmark: names, names with typos, and whole sentences."""

import random

from benchmarks.search_articles import ArticleMaker
from search.evaluation.typos import with_typos
from search.query import MAX_CHARACTERS


def queries(maker: ArticleMaker, titles: list[str], number: int, seed: int = 7) -> list[str]:
    """A third each: titles, titles with a typo in each long word, and two sentences."""
    chance = random.Random(seed)
    asked = []
    for n in range(number):
        title = chance.choice(titles).lower()
        sentences = " ".join(chance.choices(maker.sentences, k=2))[:MAX_CHARACTERS]
        asked.append([title, with_typos(title, str(n)), sentences][n % 3])
    return asked
