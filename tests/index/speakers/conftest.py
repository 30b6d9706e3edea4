"""Words tagged by hand, so that no model can break a rule, and articles read by the real parser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from index.article import Article
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.parse import Parser
from index.speaker import Speaker
from index.speakers.identify import Speakers
from index.tokens import Tokens


def tagged(text: str) -> Tokens:
    """Return the tokens of a text that is written with its tags: "Ann/NNP Lee/NNP said/VBD"; one sentence.

    A hyphen (HYPH) joins the words beside it.
    """
    pairs = [word.rsplit("/", 1) for word in text.split()]
    words, tags = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    spaces = ["HYPH" not in beside for beside in zip(tags, [*tags[1:], ""], strict=True)]
    doc = Doc(Vocab(), words=words, spaces=spaces, tags=tags, heads=[0] * len(words), deps=["dep"] * len(words))
    return Tokens(doc)


@pytest.fixture(name="tagged")
def tagged_fixture() -> Callable[[str], Tokens]:
    """Return `tagged`."""
    return tagged


@pytest.fixture
def tokens_of(parser: Parser) -> Callable[[str], Tokens]:
    """Return a function that parses a text."""
    return lambda text: Tokens(parser.parse(Article("test", text, "Test")))


WhoIs = Callable[..., Speaker | None]
SpeakersOf = Callable[[str], list[Speaker]]


@pytest.fixture
def who_is(parser: Parser) -> WhoIs:
    """Return a function that tells who is meant by the `source` of a statement, marked [so] in the text.

    A content is what stands between braces; without any it is the sentence's end, which matters to "I" alone.
    """

    def speaker(text: str, author: str | None = None) -> Speaker | None:
        return _speakers_of(parser, text, author)[-1]

    return speaker


@pytest.fixture
def speakers_of(parser: Parser) -> SpeakersOf:
    """Return a function that tells who is meant by each source, marked [so], in the text."""
    return lambda text: [speaker for speaker in _speakers_of(parser, text) if speaker]


def _speakers_of(parser: Parser, text: str, author: str | None = None) -> list[Speaker | None]:
    spans, plain = _unmarked(text)
    article = Article("test", plain, "Test", date(2023, 11, 7), author=author)
    attributions = [
        Attribution((source,), (), (content,), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, "")
        for source, content in spans
    ]
    speakers = Speakers(Tokens(parser.parse(article), article.text), attributions, article)
    found = [speakers.of(number) for number in range(len(attributions))]
    return [one.speaker if one else None for one in found]


def _unmarked(text: str) -> tuple[list[tuple[CharSpan, CharSpan]], str]:
    plain, starts, sources, contents = "", {"[": 0, "{": 0}, [], []
    for character in text:
        if character in "[{":
            starts[character] = len(plain)
        elif character == "]":
            sources.append(CharSpan(starts["["], len(plain)))
        elif character == "}":
            contents.append(CharSpan(starts["{"], len(plain)))
        else:
            plain += character
    contents += [CharSpan(len(plain) - 1, len(plain))] * (len(sources) - len(contents))
    return list(zip(sources, contents, strict=True)), plain
