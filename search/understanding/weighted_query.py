"""The query tree of an understood query: what counts how much."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from modelsearch.query import Boost, Or, Phrase, PlainText, SearchQuery

from search.understanding.words import stem, words_of

SAME_WEIGHT = 1.0
SYNONYM_WEIGHT = 0.5
ASIDE_WEIGHT = 0.4
PHRASE_WEIGHT = 0.2
LONGEST_PHRASE = 5  # words; longer queries are sentences, which no page repeats


def weighted_query(
    content: Sequence[str], aside: Collection[str], same: Iterable[str], synonyms: Iterable[str]
) -> SearchQuery:
    """Any word counts; words side by side a little more, synonyms and those `aside` less."""
    main = [word for word in content if word not in aside]
    parts: list[SearchQuery] = [PlainText(" ".join(main), operator="or")]
    if aside:
        parts.append(Boost(PlainText(" ".join(aside), operator="or"), ASIDE_WEIGHT))
    if 2 <= len(content) <= LONGEST_PHRASE:
        parts.append(Boost(Phrase(" ".join(content)), PHRASE_WEIGHT))
    seen = {stem(word) for word in content}
    if words := list(_new_words(same, seen)):
        parts.append(Boost(PlainText(" ".join(words), operator="or"), SAME_WEIGHT))
    parts += [Boost(part, SYNONYM_WEIGHT) for part in _synonyms(synonyms, seen)]
    return Or(parts)


def _new_words(phrases: Iterable[str], seen: set[str]) -> Iterator[str]:
    """The words that do not count yet; `seen` takes them up."""
    for word in (word.text for phrase in phrases for word in words_of(phrase)):
        if (term := stem(word)) and term not in seen:
            seen.add(term)
            yield word


def _synonyms(phrases: Iterable[str], seen: set[str]) -> Iterator[SearchQuery]:
    """Of a synonym of many words all must be there: alone they may mean anything."""
    for phrase in phrases:
        if " " in phrase:
            yield PlainText(phrase, operator="and")
        elif words := list(_new_words([phrase], seen)):
            yield PlainText(words[0], operator="or")
