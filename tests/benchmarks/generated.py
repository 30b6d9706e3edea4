"""News of any amount for a store: names by Zipf, ten years of days, words as frequent as in print.

Nothing is parsed: the passages are made with the text, so that only the store is measured.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from index.article import Article, ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.passage import Passage, ReadArticle
from index.speaker import Speaker, SpeakerType

SPEAKERS = 20_000
WORDS = 60_000
SENTENCES = (18, 32)
"""How many an article has; about two thirds of them are said by somebody."""

_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvw" for vowel in "aeio"]
_FIRST_DAY = date(2014, 1, 1)


class Newsroom:
    """Makes the same articles for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self.words, self.names = _invent()
        self._word_weights = list(accumulate(1 / (rank + 2.7) for rank in range(WORDS)))
        self._name_weights = list(accumulate(1 / (rank + 5) for rank in range(SPEAKERS)))

    def articles(self, passages: int) -> Iterator[ReadArticle]:
        """Yield articles with about that many passages in all, in the order of their days."""
        made = number = 0
        while made < passages:
            day = _FIRST_DAY + timedelta(days=3650 * made // max(passages, 1))
            article = self._article(f"{day:%Y/%m}/{number}.txt", day)
            made += len(article.passages)
            number += 1
            yield article

    def _article(self, id: str, day: date) -> ReadArticle:
        pick = self._random
        cast = pick.choices(self.names, cum_weights=self._name_weights, k=5)
        lengths = [pick.randint(10, 30) for _ in range(pick.randint(*SENTENCES))]
        words = pick.choices(self.words, cum_weights=self._word_weights, k=sum(lengths))
        title = " ".join(words[:7]).capitalize()
        info = ArticleInfo(id, title, day, pick.choice(("The Daily Gull", "Coast News", "Inland Post")))
        spans, passages, texts = [], [], []
        at = number = 0
        for length in lengths:
            content, words = " ".join(words[:length]), words[length:]
            name = pick.choice(cast) if pick.random() < 0.66 else None
            text = f"{name} said {content}." if name else f"{content.capitalize()}."
            span = CharSpan(at, at + len(text))
            passages.append(_passage(info, span, text, number, name))
            number += name is not None
            spans.append(span)
            texts.append(text)
            at = span.end + 1
        article = Article(id, " ".join(texts), title, day, info.publisher)
        return ReadArticle(article, tuple(spans), tuple(passages))


@cache
def _invent() -> tuple[list[str], list[str]]:
    """Return the words there are, the frequent ones first, and the speakers' names."""
    pick = random.Random(0)
    made: dict[str, None] = {}
    while len(made) < WORDS:
        made["".join(pick.choices(_SYLLABLES, k=pick.choice((1, 2, 2, 3, 3, 4))))] = None
    words = list(made)
    first, last = (
        pick.choices([name.capitalize() for name in pick.sample(words[500:], different)], k=SPEAKERS)
        for different in (400, 8_000)
    )
    return words, [f"{one} {other}" for one, other in zip(first, last, strict=True)]


def _passage(info: ArticleInfo, span: CharSpan, text: str, number: int, name: str | None) -> Passage:
    if name is None:
        return Passage(info, span, text)
    start = span.start
    source = CharSpan(start, start + len(name))
    cue = CharSpan(source.end + 1, source.end + 5)
    content = CharSpan(cue.end + 1, span.end - 1)
    attribution = Attribution(
        (source,), (cue,), (content,), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, "subject of 'said'"
    )
    speaker = Speaker(name, SpeakerType.PERSON, "spokesman" if len(name) % 3 else "minister", (name.split()[1],))
    return Passage(info, span, text, attribution, number, speaker, name)
