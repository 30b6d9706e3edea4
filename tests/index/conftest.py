"""Articles read by hand: what extraction would give, without a model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from index.article import Article, ArticleInfo
from index.attribution import Attribution, Confidence, Kind, Stance, When
from index.charspan import CharSpan
from index.passage import Passage, ReadArticle
from index.speaker import Gender, Speaker, SpeakerType

MakeArticle = Callable[..., ReadArticle]


@pytest.fixture
def read() -> MakeArticle:
    """Return `read(id, *sentences, published=...)`; a sentence is text, or who said it and the words around.

    `("John Kirby", "Kirby", "said", "aid will go on")` is "Kirby said aid will go on.", said by John Kirby.
    """
    return read_by_hand


def read_by_hand(
    id: str,
    *sentences: str | tuple[str | Speaker, str, str, str] | tuple[str | Speaker, str, str, str, dict[str, str]],
    published: date | None = None,
    publisher: str | None = None,
    title: str = "",
) -> ReadArticle:
    """Make an article and its passages from its sentences, in order."""
    texts = [one if isinstance(one, str) else _sentence(*one) for one in sentences]
    text = " ".join(texts)
    article = Article(id, text, title or id, published, publisher)
    spans, passages, numbers = [], [], 0
    at = 0
    for one, words in zip(sentences, texts, strict=True):
        span = CharSpan(at, at + len(words))
        spans.append(span)
        at = span.end + 1
        if isinstance(one, str):
            passages.append(Passage(ArticleInfo.of(article), span, words))
            continue
        passages.append(_attribution(ArticleInfo.of(article), span, words, numbers, *one))
        numbers += 1
    return ReadArticle(article, tuple(spans), tuple(passages))


def person(name: str, *aliases: str, role: str | None = None, gender: Gender | None = None) -> Speaker:
    """Return a person as an article may know them."""
    return Speaker(name, SpeakerType.PERSON, role, aliases, gender)


def _sentence(
    _: str | Speaker, mention: str, cue: str, content: str, circumstances: dict[str, str] | None = None
) -> str:
    told = (circumstances or {}).get("told")
    rest = "".join(f" {words}" for name, words in (circumstances or {}).items() if name in ("when", "medium"))
    return f"{mention} {cue}{f' {told}' if told else ''} {content}{rest}."


def _attribution(
    info: ArticleInfo,
    span: CharSpan,
    text: str,
    number: int,
    speaker: str | Speaker,
    mention: str,
    cue: str,
    content: str,
    circumstances: dict[str, str] | None = None,
) -> Passage:
    extra = circumstances or {}

    def at(words: str | None) -> CharSpan | None:
        if words is None:
            return None
        start = span.start + text.index(words)
        return CharSpan(start, start + len(words))

    source, said, what = at(mention), at(cue), at(content)
    assert source
    assert said
    assert what
    when = at(extra.get("when"))
    day = extra.get("day")
    attribution = Attribution(
        (source,), (said,), (what,), Kind(extra.get("kind", "indirect")), Stance(extra.get("stance", "said")),
        Confidence.HIGH, f"subject of {cue!r}", None, at(extra.get("told")),
        when and When(when, date.fromisoformat(day) if day else None), at(extra.get("medium")),
    )  # fmt: skip
    if isinstance(speaker, str):
        aliases = (mention,) if mention != speaker and mention[0].isupper() else ()
        speaker = Speaker(speaker, SpeakerType.PERSON, aliases=aliases)
    return Passage(info, span, text, attribution, number, speaker, mention, extra.get("named"))
