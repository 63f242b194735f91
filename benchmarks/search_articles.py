"""Articles for the search benchmark: as many as wanted, always the same, with no outside data.

Words come in frequencies as in real texts (Zipf's law): the commonest are English function
words, then words of physiotherapy, then invented ones. Sentences are recombined.
"""

import random
from collections.abc import Iterator
from datetime import timedelta
from html import escape
from itertools import accumulate
from typing import Any

from django.utils import timezone

from articles.choices import BodyRegion
from articles.models import ConditionPage
from search.evaluation.rows import LIBRARY_KEY

# Function words first, then words of physiotherapy, the commonest first.
FUNCTION_WORDS = """
the of and to a in is that for it as with are be on or by this an at from may can not have your
you if they but when which more some also will has their most these other than
"""
HEALTH_WORDS = """
pain muscle joint nerve back neck knee shoulder hip ankle elbow wrist hand foot arm leg spine
disc tendon ligament bone exercise stretch strength movement walking sitting standing stiff sore
swollen weak numb tingling morning night stairs work sleep rest heat ice needle massage posture
balance injury sprain fracture surgery recovery swelling inflammation arthritis osteoarthritis
sciatica headache migraine dizziness vertigo fibromyalgia tendinopathy bursitis whiplash
scoliosis stenosis neuropathy carpal tunnel frozen meniscus cartilage plantar fascia rotator cuff
cervical lumbar thoracic pelvic physiotherapist doctor treatment medicine symptom cause risk
weeks months daily gentle slowly improve worse better
"""
SYLLABLES = [c + v + e for c in "bcdfglmnprstv" for v in "aeiou" for e in ("", "n", "r", "l")]
VOCABULARY = 30_000
SENTENCES = 20_000
SENTENCES_IN_ARTICLE = 20
SECTIONS = ("what_it_is", "symptoms", "self_care", "treatments", "when_to_see")
CERTAINLY_IN_DATE = timedelta(days=365)


class ArticleMaker:
    """Makes articles with the primary keys that come after the library's."""

    def __init__(self, seed: int = 5) -> None:
        self._chance = random.Random(seed)
        self.words = self._vocabulary()
        weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(self.words))))
        self.sentences = [self._sentence(weights) for _ in range(SENTENCES)]

    def articles(self, number: int) -> Iterator[ConditionPage]:
        """So many articles of about 300 words, none of them saved."""
        today = timezone.localdate()
        regions = BodyRegion.values
        for n in range(1, number + 1):
            yield ConditionPage(
                pk=LIBRARY_KEY + n,
                title=self._title(),
                summary=self._some(1)[:300],
                search_words=self._rare_word(),
                body_regions=[regions[n % len(regions)]],
                reviewed_on=today,
                review_due=today + CERTAINLY_IN_DATE,
                is_demo=True,
                **{name: self._section() for name in SECTIONS},
            )

    def _vocabulary(self) -> list[str]:
        known = dict.fromkeys(f"{FUNCTION_WORDS} {HEALTH_WORDS}".split())
        while len(known) < VOCABULARY:
            known["".join(self._chance.choices(SYLLABLES, k=self._chance.randint(2, 4)))] = None
        return list(known)

    def _sentence(self, weights: list[float]) -> str:
        length = self._chance.randint(8, 22)
        words = self._chance.choices(self.words, cum_weights=weights, k=length)
        return " ".join(words).capitalize() + "."

    def _title(self) -> str:
        health = self._chance.choice(HEALTH_WORDS.split())
        return f"{self._rare_word().capitalize()} {health} of the {self._rare_word()}"

    def _rare_word(self) -> str:
        return self.words[self._chance.randrange(len(FUNCTION_WORDS.split()), len(self.words))]

    def _section(self) -> list[dict[str, Any]]:
        text = self._some(SENTENCES_IN_ARTICLE // len(SECTIONS))
        value = {"text": f"<p>{escape(text)}</p>", "references": [], "terms": []}
        return [{"type": "text", "value": value}]

    def _some(self, sentences: int) -> str:
        return " ".join(self._chance.choices(self.sentences, k=sentences))
