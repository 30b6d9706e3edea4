"""A sentence seen from its cue: invented sentences, read by the real parser."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from index.article import Article
from index.attribution import Attribution, Confidence, Kind, Stance
from index.charspan import CharSpan
from index.date_words import find_date_words
from index.extract.cue_frame import CueFrame
from index.parse import Parser
from index.tokens import Tokens

FrameOf = Callable[..., CueFrame]


@pytest.fixture
def frame_of(parser: Parser) -> FrameOf:
    """Return a function that looks at a text from the cue, the source and the content given as words of it."""

    def frame(text: str, source: str, cue: str, content: str) -> CueFrame:
        tokens = Tokens(parser.parse(Article("test", text, "Test")))

        def at(words: str) -> tuple[CharSpan, ...]:
            start = text.index(words)
            return (CharSpan(start, start + len(words)),)

        said = Attribution(at(source), at(cue), at(content), Kind.INDIRECT, Stance.SAID, Confidence.HIGH, "")
        return CueFrame(tokens, said, None, [CharSpan(*span) for span in find_date_words(text)])

    return frame


@pytest.mark.parametrize(
    ("text", "word", "belongs"),
    [
        ("In Rome, Ann Lee said it was safe.", "In", True),
        ("Ann Lee said in Rome it was safe.", "in", True),
        ("Ann Lee, who lives in Rome, said it was safe.", "in", False),
        ("Ann Lee said it was safe in winter.", "in", False),
        ("Ann Lee, speaking in Rome, said it was safe.", "in", True),
        ("Closing the talks in Rome, Ann Lee said it was safe.", "in", True),
        ("In a letter, posted in May, Ann Lee said it was safe.", "In", True),
    ],
)
def test_words_belong_to_the_cue_over_nouns_and_speaking_but_no_other_verb(
    frame_of: FrameOf, text: str, word: str, belongs: bool
) -> None:
    frame = frame_of(text, "Ann Lee", "said", "it was safe")
    assert frame.belongs([frame.tokens.words.index(word)]) is belongs


def test_the_verb_is_the_last_one_of_the_cue(frame_of: FrameOf) -> None:
    frame = frame_of("Ann Lee has not said it was safe.", "Ann Lee", "has not said", "it was safe")
    assert frame.tokens.words[frame.verb] == "said"


def test_dates_are_those_of_the_sentence(frame_of: FrameOf) -> None:
    text = "It rained on Monday. Ann Lee said on Tuesday it was safe. It rained on Friday."
    frame = frame_of(text, "Ann Lee", "said", "it was safe")
    assert [span.of(text) for span, _ in frame.dates()] == ["on Tuesday"]
    assert frame.begins_date(frame.tokens.words.index("Tuesday") - 1)
    assert not frame.begins_date(frame.tokens.words.index("said"))
