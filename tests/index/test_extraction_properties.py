"""Whatever the text, what `quoth extract` prints of it stands where it says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.answer import article_as_json
from index.article import Article
from index.parse import Parser
from index.passages import read_passages

PIECES = [
    "Mayor Ada Okafor", "she", "the ministry", "a senior official", "said", "told reporters", "according to", "warned",
    "that", "the harbour will reopen", "on Monday", "in an interview with the Courier", ", ", ".", "\n", "\n\n", " ",
    '"', "“", "”", "''", "``", "‘", "’", "«", "»", ":", "—", "- ", "RUIZ: ", "\t", "\r", "\u202e", "\x1b[31m", "\x00",
    "\ud800", "é", "😀", "(", ")", "?", "who believes", "'s claim", "1,000", "Mr. ",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.text(max_size=300),
)


@pytest.fixture(scope="module")
def reading() -> Parser:
    return Parser()


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=TEXTS)
@example(text="")
@example(text="\n\n \n")
@example(text='"' * 501)
@example(text='"“He said “she said ”it" ' * 40)
@example(text="\ud83d\x00\u202e said that said said: “")
@example(text="According to according to according to Ruiz, said Ruiz said.")
def test_every_span_lies_in_the_text_and_holds_what_is_shown(reading: Parser, text: str) -> None:
    article = Article("a", text, "A title")
    read = read_passages(article, reading.parse(article))
    attributions = article_as_json(read)["attributions"]
    for attribution in attributions:
        for spans in (attribution["source"], attribution["cue"], attribution["content"]):
            assert all(0 <= start < end <= len(text) for start, end in spans)
            assert spans == sorted(spans)
        cue = characters(attribution["cue"])
        assert attribution["content"]
        assert not cue & characters(attribution["content"])
        check_outer(attribution, attributions)
    for passage in read.passages:
        assert passage.text == text[passage.span.start : passage.span.end]
        if passage.attribution:
            told = (*passage.attribution.source, *passage.attribution.cue, *passage.attribution.content)
            assert all(passage.span.holds(span) for span in told)
    json.dumps(attributions)


def check_outer(attribution: dict[str, Any], attributions: list[dict[str, Any]]) -> None:
    """An inner attribution lies in the content of the outer one that it names, and no chain comes back to itself."""
    seen = set()
    outer = attribution["within"]
    if outer is not None:
        start, end = attribution["content"][0][0], attribution["content"][-1][1]
        held = characters(attributions[outer]["content"])
        assert start in held
        assert end - 1 in held
    while outer is not None:
        assert outer not in seen
        seen.add(outer)
        outer = attributions[outer]["within"]


def characters(spans: list[list[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}
